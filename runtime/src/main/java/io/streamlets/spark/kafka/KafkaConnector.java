package io.streamlets.spark.kafka;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.package$;
import org.jspecify.annotations.Nullable;

/**
 * Spark's connector to Kafka, which is not among Spark's own jars: an application brings it, with the artifacts that it depends
 * on.
 */
public final class KafkaConnector {
    private static final String ARTIFACT = "spark-sql-kafka-0-10_2.13";

    private static final List<Part> PARTS = List.of(
            new Part(ARTIFACT, "org.apache.spark.sql.kafka010.KafkaSourceProvider"),
            new Part("spark-token-provider-kafka-0-10_2.13", "org.apache.spark.kafka010.KafkaTokenUtil"),
            new Part("kafka-clients", "org.apache.kafka.clients.consumer.KafkaConsumer"),
            new Part("commons-pool2", "org.apache.commons.pool2.PooledObject"));

    /** The name of one of its classes, as an exception has it, or what Spark says when it does not find the connector. */
    private static final Pattern MISSING =
            Pattern.compile("(?:ClassNotFoundException|NoClassDefFoundError): L?org[./]apache[./]"
                    + "(?:spark[./]sql[./]kafka010|spark[./]kafka010|kafka[./]clients|kafka[./]common|commons[./]pool2)[./]"
                    + "|Failed to find data source: kafka\\b");

    private KafkaConnector() {}

    /** A class of each of its artifacts. */
    public static List<String> classNames() {
        return PARTS.stream().map(Part::className).toList();
    }

    /** A problem if not all of it is on the class path; null if it is. */
    public static @Nullable Problem problem(ClassLoader classLoader) {
        List<String> missing = PARTS.stream()
                .filter(part -> classLoader.getResource(part.className().replace('.', '/') + ".class") == null)
                .map(Part::artifact)
                .toList();
        return missing.isEmpty()
                ? null
                : Problem.of(ProblemId.SLT_614, "Spark's Kafka connector is not on the class path")
                        .because("missing: '%s'", String.join("', '", missing))
                        .fix("%s", fix());
    }

    /** How an application gets the connector. */
    public static String fix() {
        return "start the application with 'spark-submit --packages org.apache.spark:" + ARTIFACT + ":"
                + package$.MODULE$.SPARK_VERSION()
                + "', or add this artifact and those that it depends on to the class path";
    }

    /** Whether something failed because a class of the connector is not there, on the driver or on an executor. */
    public static boolean isMissing(Throwable thrown) {
        return MISSING.matcher(thrown.toString()).find();
    }

    /** An artifact and a class of it. */
    private record Part(String artifact, String className) {}
}
