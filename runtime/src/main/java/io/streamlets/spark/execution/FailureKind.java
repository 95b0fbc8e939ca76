package io.streamlets.spark.execution;

import static io.streamlets.spark.execution.Sign.any;
import static io.streamlets.spark.execution.Sign.condition;
import static io.streamlets.spark.execution.Sign.says;

import com.fasterxml.jackson.core.JacksonException;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.analysis.Checkpoint;
import io.streamlets.spark.kafka.KafkaConnector;
import io.streamlets.spark.kafka.KafkaFaults;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.ChecksumException;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of failures, each with what it means for the query and what the user has to do.
 *
 * <p>The first kind whose sign any exception of the chain has is the one that counts. A new kind is a constant here, a line in {@code
 * docs/errors.md} and a test that provokes it.
 */
enum FailureKind {
    INVALID_RECORD(
            ProblemId.SLT_601,
            Facts.FAILED,
            says("^\\[SLT-602]"),
            Advice.OF_THE_EXCEPTION,
            "; what is in the topic stays there: to get past it, set the inlet's 'on-invalid' to skip or dead-letter"),

    /** Another exception of ours, whose message ends with its fix. */
    EXPLAINED(ProblemId.SLT_601, Facts.FAILED, says("^\\[SLT-\\d+]"), Advice.OF_THE_EXCEPTION, Advice.GOES_ON),

    OUT_OF_MEMORY(
            ProblemId.SLT_601,
            Facts.FAILED,
            any(
                    OutOfMemoryError.class::isInstance,
                    condition(
                            "UNABLE_TO_ACQUIRE_MEMORY",
                            "CANNOT_LOAD_STATE_STORE.HDFS_STORE_PROVIDER_OUT_OF_MEMORY",
                            "CANNOT_LOAD_STATE_STORE.ROCKSDB_STORE_PROVIDER_OUT_OF_MEMORY"),
                    says("ExecutorLostFailure(?s:.*)(code 52|code 137|OutOfMemory|OOM)")),
            "give Java more memory, '--driver-memory' or '-Xmx' for the driver and 'spark.executor.memory' for executors, or"
                    + " let a batch hold less, by 'maxOffsetsPerTrigger' in the 'consumer-config' of a topic",
            Advice.GOES_ON),

    LOST_EXECUTOR(
            ProblemId.SLT_601,
            Facts.FAILED,
            says("ExecutorLostFailure"),
            "read in the log of the lost executor what ended it, and start again",
            Advice.GOES_ON),

    MISSING_CONNECTOR(
            ProblemId.SLT_614,
            "needs Spark's Kafka connector, which is missing",
            KafkaConnector::isMissing,
            KafkaConnector.fix(),
            Advice.GOES_ON),

    /** Without the classes, Spark may fail while it deserializes a task. A class that the driver does not have is another matter. */
    MISSING_CLASS(
            ProblemId.SLT_613,
            "needs classes that executors do not have",
            says(
                    "(?s)executor \\d+\\): .*(?:ClassCastException: cannot assign instance of |ClassNotFoundException|NoClassDefFoundError)"),
            "start the application from its jars rather than from folders, and set 'app.runtimes.spark.config.spark.jars' to the"
                    + " jars of other libraries that it uses",
            Advice.GOES_ON),

    CLOSED_JAVA(
            ProblemId.SLT_513,
            "needs options of Java that are not given",
            InaccessibleObjectException.class::isInstance,
            JavaOptions.FIX,
            Advice.GOES_ON),

    FULL_DISK(
            ProblemId.SLT_601,
            Facts.FAILED,
            says("No space left on device|There is not enough space on the disk|Disk quota exceeded"),
            "free space on the disk that is full, and start again",
            Advice.GOES_ON),

    LOST_RECORDS(
            ProblemId.SLT_618,
            "should read records that are no longer in Kafka",
            condition("KAFKA_DATA_LOSS"),
            "if Kafka has removed them, set 'consumer-config.failOnDataLoss = false' of the topic to go on without them, and a"
                    + " longer 'retention.ms' for the next time; if the topic was created again or is another one than"
                    + " before, move " + Advice.CHECKPOINT_AWAY),

    CHANGED_QUERY(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            any(
                    condition(
                            "STATE_STORE_KEY_SCHEMA_NOT_COMPATIBLE",
                            "STATE_STORE_VALUE_SCHEMA_NOT_COMPATIBLE",
                            "STATE_STORE_KEY_ROW_FORMAT_VALIDATION_FAILURE",
                            "STATE_STORE_VALUE_ROW_FORMAT_VALIDATION_FAILURE",
                            "STATE_STORE_COLUMN_FAMILY_SCHEMA_INCOMPATIBLE",
                            "STATE_STORE_INVALID_CONFIG_AFTER_RESTART",
                            "STATE_STORE_INVALID_VALUE_SCHEMA_EVOLUTION",
                            "STATE_STORE_INVALID_VARIABLE_TYPE_CHANGE",
                            "STATE_STORE_VALUE_SCHEMA_EVOLUTION_THRESHOLD_EXCEEDED",
                            "STATE_STORE_STATE_SCHEMA_FILES_THRESHOLD_EXCEEDED",
                            "STREAMING_STATEFUL_OPERATOR_NOT_MATCH_IN_STATE_METADATA"),
                    says("sources in the checkpoint offsets and now there are"),
                    // What Kafka's source says about the offset of another source.
                    says("^Expected e\\.g\\. \\{\"topicA\"")),
            "undo the change of the query, or move " + Advice.CHECKPOINT_AWAY),

    MISSING_STATE(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            condition("CANNOT_LOAD_STATE_STORE", "STREAMING_STATEFUL_OPERATOR_MISSING_STATE_DIRECTORY"),
            "undo the change if the query has got an aggregation, a join or another operator with state that it did not have;"
                    + " else restore the lost files, or move " + Advice.CHECKPOINT_AWAY),

    NEWER_CHECKPOINT(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            condition("INVALID_LOG_VERSION"),
            "run the application with the version of Spark that wrote the checkpoint, or move "
                    + Advice.CHECKPOINT_AWAY),

    SHARED_CHECKPOINT(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            any(condition("CONCURRENT_STREAM_LOG_UPDATE"), says("another query with same id is already active")),
            "end the other run of the application; if there is none, the checkpoint has lost files: restore them, or move "
                    + Advice.CHECKPOINT_AWAY),

    UNUSABLE_CHECKPOINT(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            any(says("Class org\\.apache\\.hadoop\\.fs\\S* not found"), FailureKind::isOfStorage)
                    .and(Checkpoint::isFromFiles),
            "see that 'app.storage' names a place that exists and that the application can read and write",
            Advice.GOES_ON),

    DAMAGED_CHECKPOINT(
            ProblemId.SLT_612,
            Facts.CANNOT_GO_ON,
            any(condition("MALFORMED_LOG_FILE"), says("^batch \\d+ doesn't exist"), Checkpoint::isFromLogs),
            "restore the damaged files, or move " + Advice.CHECKPOINT_AWAY),

    NO_ACCESS(
            ProblemId.SLT_601,
            Facts.FAILED,
            KafkaFaults::isRefusal,
            "correct the user, password or certificate of Kafka's client, or what it may do there, and start again",
            Advice.GOES_ON),

    MISSING_TOPIC(
            ProblemId.SLT_601,
            Facts.FAILED,
            KafkaFaults::isMissingTopic,
            "create the topic and start again; if it was deleted, the query would look for its former records: move "
                    + Advice.CHECKPOINT_AWAY),

    WRONG_KAFKA_SETTING(
            ProblemId.SLT_601,
            Facts.FAILED,
            KafkaFaults::isWrongSetting,
            "correct the setting of Kafka's client; a file that it names must be on the driver and on every executor",
            Advice.GOES_ON),

    TOO_LARGE_RECORD(
            ProblemId.SLT_601,
            Facts.FAILED,
            KafkaFaults::isTooLargeRecord,
            "write smaller records, or raise 'max.request.size' in the 'producer-config' of the topic and 'max.message.bytes' of"
                    + " the topic in Kafka",
            Advice.GOES_ON),

    SILENT_KAFKA(
            ProblemId.SLT_601,
            Facts.FAILED,
            KafkaFaults::isSilence,
            "see that the Kafka cluster runs and that driver and executors reach it, and start again",
            Advice.GOES_ON),

    OTHER(ProblemId.SLT_601, Facts.FAILED, thrown -> true, "mend the cause and start again", Advice.GOES_ON);

    /** Spark's error conditions that only wrap another failure. */
    private static final Sign WRAPPER = any(
            condition(
                    "STREAM_FAILED",
                    "FAILED_EXECUTE_UDF",
                    "FOREACH_BATCH_USER_FUNCTION_ERROR",
                    "FOREACH_USER_FUNCTION_ERROR",
                    "FLATMAPGROUPSWITHSTATE_USER_FUNCTION_ERROR"),
            says("^Job aborted due to stage failure: "));

    private final ProblemId id;
    private final String fact;

    @SuppressWarnings("ImmutableEnumChecker") // Signs keep no state.
    private final Sign sign;

    private final String fix;
    private final String whatThen;

    FailureKind(ProblemId id, String fact, Sign sign, String fix) {
        this(id, fact, sign, fix, "");
    }

    FailureKind(ProblemId id, String fact, Sign sign, String fix, String whatThen) {
        this.id = id;
        this.fact = fact;
        this.sign = sign;
        this.fix = fix;
        this.whatThen = whatThen;
    }

    /** The kind of a failure by the chain of its exceptions. */
    static FailureKind of(List<Throwable> chain) {
        return Stream.of(values())
                .filter(kind -> chain.stream().anyMatch(kind.sign))
                .findFirst()
                .orElseThrow();
    }

    /** The exceptions from the one with the sign to the innermost, without those of Spark that only wrap another. */
    List<Throwable> shown(List<Throwable> chain) {
        List<Throwable> shown = chain.stream()
                .dropWhile(each -> !sign.test(each) || isWrapper(each))
                .toList();
        // Where only a wrapper has the sign, its cause says what happened.
        return shown.isEmpty()
                ? chain.stream()
                        .dropWhile(each -> !sign.test(each))
                        .dropWhile(FailureKind::isWrapper)
                        .toList()
                : shown;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown.getCause() != null && WRAPPER.test(thrown);
    }

    ProblemId id() {
        return id;
    }

    /** What happened, as the end of a sentence that begins with the query. */
    String fact() {
        return fact;
    }

    /**
     * What the user has to do.
     *
     * @param own the fix in an exception of ours; null if there is none
     * @param checkpoint the folder of the query's checkpoint; null if it is not known
     * @param hasRun whether the query had begun to run
     */
    String fix(@Nullable String own, @Nullable String checkpoint, boolean hasRun) {
        String first = fix.equals(Advice.OF_THE_EXCEPTION) && own != null ? own : fix;
        return (first + (hasRun ? whatThen : ""))
                .replace(
                        Advice.CHECKPOINT,
                        checkpoint == null ? "the query's checkpoint" : "the checkpoint '" + checkpoint + "'");
    }

    /** A file or a connection that fails, rather than bytes that are not what they should be. */
    private static boolean isOfStorage(Throwable thrown) {
        return thrown instanceof IOException
                && !(thrown instanceof EOFException)
                && !(thrown instanceof ChecksumException)
                && !(thrown instanceof JacksonException);
    }

    private static final class Facts {
        private static final String FAILED = "failed";
        private static final String CANNOT_GO_ON = "cannot go on from its checkpoint";
    }

    private static final class Advice {
        private static final String OF_THE_EXCEPTION = "mend the cause";
        private static final String GOES_ON = "; the query goes on from its checkpoint";
        private static final String CHECKPOINT = "{checkpoint}";
        private static final String CHECKPOINT_AWAY = CHECKPOINT
                + " away, so that the query reads its topics from their beginning and writes again what it has written";
    }
}
