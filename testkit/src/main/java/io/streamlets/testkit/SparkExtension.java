package io.streamlets.testkit;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.spark.application.JavaPlatform;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a local Spark session as a parameter.
 *
 * <pre>{@code
 * @ExtendWith(SparkExtension.class)
 * class MovingAverageTest {
 *     @Test
 *     void averages(SparkSession spark) {
 *         Dataset<Data> readings = spark.createDataset(List.of(...), DataCodec.encoder());
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>All test classes of a run share one session, which is started when the first test asks for it and stopped after
 *       the last: starting Spark takes seconds.
 *   <li>It uses two cores, two shuffle partitions, the time zone UTC, listens on 127.0.0.1 only and has no user
 *       interface. System properties that begin with {@code spark.} stand above that.
 *   <li>Java 17 or 21. With Kryo, Spark needs its {@code --add-opens} options in the JVM of the tests: Surefire's
 *       {@code argLine}.
 *   <li>JUnit 5.10 or later, which the project itself brings.
 * </ul>
 *
 * @since 0.1.0
 */
public final class SparkExtension implements ParameterResolver {

    /** Made by JUnit. */
    public SparkExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Problem platform = JavaPlatform.problem(
                System.getProperty(JavaPlatform.SERIALIZER, ""),
                "give these options to the JVM of the tests: Surefire's argLine, jvmArgs of Gradle's test task, VM options in an IDE");
        if (platform != null) {
            throw new ParameterResolutionException(platform.text());
        }
        return test.getRoot()
                .getStore(Namespace.create(SparkExtension.class))
                // JUnit 6 has a newer method, which JUnit 5 lacks.
                .getOrComputeIfAbsent(SharedSession.class)
                .session();
    }
}
