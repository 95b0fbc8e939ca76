package io.streamlets.spark.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.Causes;
import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.spark.QueryContext;
import org.apache.spark.SparkException;
import org.apache.spark.SparkThrowableHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import scala.Option;
import scala.collection.immutable.Map$;

/** By what each kind is known, where nothing on one machine provokes it. */
final class FailureKindTest {

    @ParameterizedTest
    @MethodSource
    void isKnownWhereverItIsInTheChain(FailureKind kind, Throwable thrown) {
        assertThat(FailureKind.of(Causes.chain(thrown))).isEqualTo(kind);
        assertThat(FailureKind.of(Causes.chain(aborted(thrown)))).isEqualTo(kind);
        assertThat(FailureKind.of(Causes.chain(new ExecutionException(aborted(thrown)))))
                .isEqualTo(kind);
    }

    static Stream<Arguments> isKnownWhereverItIsInTheChain() {
        return Stream.of(
                Arguments.of(FailureKind.OUT_OF_MEMORY, new OutOfMemoryError("Java heap space")),
                Arguments.of(FailureKind.OUT_OF_MEMORY, spark("UNABLE_TO_ACQUIRE_MEMORY")),
                Arguments.of(FailureKind.OUT_OF_MEMORY, lost("Command exited with code 52")),
                Arguments.of(FailureKind.LOST_EXECUTOR, lost("worker lost")),
                Arguments.of(
                        FailureKind.MISSING_CONNECTOR,
                        new NoClassDefFoundError("org/apache/kafka/common/serialization/ByteArraySerializer")),
                Arguments.of(
                        FailureKind.MISSING_CONNECTOR,
                        failed("1", "ClassNotFoundException: org.apache.spark.sql.kafka010.KafkaBatchInputPartition")),
                Arguments.of(FailureKind.MISSING_CLASS, failed("1", "ClassNotFoundException: sensors.Data")),
                Arguments.of(
                        FailureKind.MISSING_CLASS,
                        failed(
                                "12",
                                "ClassCastException: cannot assign instance of scala.collection.generic.DefaultSerializationProxy"
                                        + " to field org.apache.spark.rdd.RDD.dependencies_")),
                Arguments.of(FailureKind.CLOSED_JAVA, new InaccessibleObjectException("module java.base")),
                Arguments.of(FailureKind.FULL_DISK, new IOException("No space left on device")),
                Arguments.of(FailureKind.NO_ACCESS, new SaslAuthenticationException("Authentication failed")),
                Arguments.of(FailureKind.NO_ACCESS, new TopicAuthorizationException("data")),
                Arguments.of(FailureKind.MISSING_TOPIC, new UnknownTopicOrPartitionException("no such topic")),
                Arguments.of(FailureKind.TOO_LARGE_RECORD, new RecordTooLargeException("too large")),
                Arguments.of(FailureKind.SILENT_KAFKA, new TimeoutException("no node")),
                Arguments.of(
                        FailureKind.WRONG_KAFKA_SETTING,
                        new KafkaException("Failed to construct kafka producer", new IOException("/no/such.jks"))),
                Arguments.of(FailureKind.SHARED_CHECKPOINT, spark("CONCURRENT_STREAM_LOG_UPDATE")),
                Arguments.of(FailureKind.CHANGED_QUERY, spark("STATE_STORE_INVALID_CONFIG_AFTER_RESTART")),
                Arguments.of(FailureKind.MISSING_STATE, spark("CANNOT_LOAD_STATE_STORE.UNCATEGORIZED")),
                Arguments.of(FailureKind.DAMAGED_CHECKPOINT, new IllegalStateException("batch 7 doesn't exist")),
                Arguments.of(FailureKind.EXPLAINED, new KafkaException("[SLT-609] a dead letter cannot be written")),
                // In one process it is the application that has no such class.
                Arguments.of(FailureKind.OTHER, failed("driver", "ClassNotFoundException: sensors.Data")),
                Arguments.of(FailureKind.OTHER, new NoClassDefFoundError("sensors/Data")),
                Arguments.of(FailureKind.OTHER, failed("1", "ClassCastException: class sensors.Data cannot be cast")),
                Arguments.of(FailureKind.OTHER, new IOException("Connection refused")));
    }

    /** An exception that quotes one of ours, or of a user, is not ours. */
    @Test
    void isNotKnownByWhatIsQuoted() {
        assertThat(FailureKind.of(List.of(new IllegalStateException("got '[SLT-602] ...'"))))
                .isEqualTo(FailureKind.OTHER);
    }

    /** A condition that Spark does not have, or no longer, would never be found. */
    @Test
    void sparkHasTheConditions() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/streamlets/spark/execution/FailureKind.java"));
        List<String> conditions = Pattern.compile("\"([A-Z]+_[A-Z_.]+)\"")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                // The connector has a list of its own, which a test with a broker meets.
                .filter(condition -> !condition.equals("KAFKA_DATA_LOSS"))
                .toList();
        assertThat(conditions).hasSizeGreaterThan(15).allMatch(SparkThrowableHelper::isValidErrorClass);
    }

    @Test
    void anUnknownFolderIsNotNamed() {
        assertThat(Arrays.stream(FailureKind.values())
                        .map(kind -> kind.fix(null, null, true))
                        .filter(fix -> fix.contains("{") || fix.contains("null")))
                .isEmpty();
    }

    private static Throwable aborted(Throwable cause) {
        return new SparkException("Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times", cause);
    }

    private static Throwable lost(String reason) {
        return new SparkException(
                "Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times, most recent failure: Lost task 0.3 in"
                        + " stage 1.0 (TID 3) (10.0.0.7 executor 1): ExecutorLostFailure (executor 1 exited caused by one of the"
                        + " running tasks) Reason: " + reason + "\nDriver stacktrace:",
                null);
    }

    private static Throwable failed(String executor, String exception) {
        return new SparkException(
                "Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times, most recent failure: Lost task 0.3 in"
                        + " stage 1.0 (TID 3) (10.0.0.7 executor " + executor + "): java.lang." + exception
                        + "\n\tat java.base/java.lang.ClassLoader.loadClass(ClassLoader.java:525)\n\nDriver stacktrace:",
                null);
    }

    private static Throwable spark(String condition) {
        return new SparkException(
                "[" + condition + "] ...", null, Option.apply(condition), Map$.MODULE$.empty(), new QueryContext[0]);
    }
}
