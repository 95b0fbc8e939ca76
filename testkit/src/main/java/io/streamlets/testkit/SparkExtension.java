package io.streamlets.testkit;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
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
 *   <li>Spark on Java 17 needs its {@code --add-opens} options in the JVM of the tests.
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
        return test.getRoot()
                .getStore(Namespace.create(SparkExtension.class))
                .computeIfAbsent(SharedSession.class)
                .session();
    }
}
