package io.streamlets.spark.execution;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.streamlets.blueprint.problem.Causes;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.SparkTexts;
import io.streamlets.spark.StreamletFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.state.StateStore;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Faulty;

/** What a user reads of each kind of failure that Spark has without Kafka. */
@SparkTest
final class QueryFailureTest {
    private static final String AWAY =
            " away, so that the query reads its topics from their beginning and writes again what it" + " has written.";

    private final SparkSession session;
    private StreamletStarter starter;
    private int files;

    @TempDir
    private Path folder;

    QueryFailureTest(SparkSession session) {
        this.session = session;
    }

    @BeforeEach
    void open() throws IOException {
        starter = new StreamletStarter(session.sparkContext(), Duration.ofSeconds(10));
        Files.createDirectory(folder.resolve("input"));
        Files.createDirectory(folder.resolve("other"));
    }

    @AfterEach
    void close() {
        starter.close();
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void theTypeOfAKeyOfStateHasChanged() throws Exception {
        runs(lines -> lines.groupBy("value").count());

        assertThat(failure(lines ->
                        lines.groupBy(lines.col("value").cast("binary")).count()))
                .isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    [STATE_STORE_KEY_SCHEMA_NOT_COMPATIBLE] Provided key schema does not match existing state key schema.
                    Please check number and type of fields.
                    Existing key_schema=StructType(StructField(value,StringType,true)) and new key_schema=StructType(StructField(_groupingexpression,BinaryType,true)).
                    If you want to force running the query without schema validation, please set spark.sql.streaming.stateStore.stateSchemaCheck to false.
                    However, please note that running the query with incompatible schema could cause non-deterministic behavior. SQLSTATE: XXKST
                    Fix: undo the change of the query, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void whatAnAggregationKeepsHasChanged() throws Exception {
        runs(lines -> lines.groupBy("value").count());

        assertThat(failure(lines -> lines.groupBy("value").agg(max("value")))).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    [STATE_STORE_VALUE_SCHEMA_NOT_COMPATIBLE] Provided value schema does not match existing state value schema.
                    Please check number and type of fields.
                    Existing value_schema=StructType(StructField(count,LongType,false)) and new value_schema=StructType(StructField(max,StringType,true)).
                    If you want to force running the query without schema validation, please set spark.sql.streaming.stateStore.stateSchemaCheck to false.
                    However, please note that running the query with incompatible schema could cause non-deterministic behavior. SQLSTATE: XXKST
                    Fix: undo the change of the query, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void anAggregationWasRemoved() throws Exception {
        runs(lines -> lines.groupBy("value").count());

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    [STREAMING_STATEFUL_OPERATOR_NOT_MATCH_IN_STATE_METADATA] Streaming stateful operator name does not match with the operator in state metadata. This likely to happen when user adds/removes/changes stateful operator of existing streaming query.
                    Stateful operators in the metadata: [(OperatorId: 0 -> OperatorName: stateStoreSave)]; Stateful operators in current batch: []. SQLSTATE: 42K03
                    Fix: undo the change of the query, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void anAggregationWasAdded() throws Exception {
        runs(lines -> lines);

        assertThat(failure(lines -> lines.groupBy(lit(1)).count()))
                .startsWith(
                        "[SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.\n    "
                                + SparkTexts.noState())
                .endsWith(
                        "\n    Fix: undo the change if the query has got an aggregation, a join or another operator with state that it did"
                                + " not have; else restore the lost files, or move the checkpoint '<folder>/checkpoints/reader/sink'"
                                + AWAY);
    }

    @Test
    void filesOfTheStateAreLost() throws Exception {
        runs(lines -> lines.groupBy("value").count());
        delete("state", ".*\\.delta");
        StateStore.stop();

        assertThat(failure(lines -> lines.groupBy("value").count())).startsWith("""
                        [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                            [CANNOT_LOAD_STATE_STORE.CANNOT_READ_DELTA_FILE_NOT_EXISTS]""");
    }

    @Test
    void aSourceWasAdded() throws Exception {
        runs(lines -> lines);

        assertThat(failure(lines -> lines.union(lines("other")))).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    java.lang.AssertionError: assertion failed: There are [1] sources in the checkpoint offsets and now there are [2] sources requested by the query. Cannot continue.
                    Fix: undo the change of the query, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void aLogIsDamaged() throws Exception {
        runs(lines -> lines);
        overwrite("offsets/0", "garbage");

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    java.lang.IllegalStateException: Failed to read log file file:<folder>/checkpoints/reader/sink/offsets/0. [MALFORMED_LOG_FILE] Log file was malformed: failed to read correct log version from garbage. SQLSTATE: KD002
                    Fix: restore the damaged files, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void aLogIsCutOff() throws Exception {
        runs(lines -> lines);
        overwrite("offsets/0", "v1\n");

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    java.util.NoSuchElementException: next on empty iterator
                    Fix: restore the damaged files, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """ + AWAY);
    }

    @Test
    void theIdOfTheQueryIsDamaged() throws Exception {
        runs(lines -> lines);
        overwrite("metadata", "garbage");

        assertThat(failure(lines -> lines))
                .startsWith("""
                        [SLT-612] streamlet 'reader' cannot go on from its checkpoint.
                            com.fasterxml.jackson.core.JsonParseException: Unrecognized token 'garbage'""")
                .endsWith("\n    Fix: restore the damaged files, or move the query's checkpoint" + AWAY);
    }

    @Test
    void aNewerSparkWroteTheCheckpoint() throws Exception {
        runs(lines -> lines);
        overwrite("offsets/0", "v99\n{}\n");

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    [INVALID_LOG_VERSION.MAX_SUPPORTED_VERSION] UnsupportedLogVersion. The maximum supported log version is %s, but encountered v99. The log file was produced by a newer version of Spark and cannot be read by this version. You need to upgrade. SQLSTATE: KD002
                    Fix: run the application with the version of Spark that wrote the checkpoint, or move the checkpoint '<folder>/checkpoints/reader/sink'\
                """.formatted(SparkTexts.versionOfOffsets()) + AWAY);
    }

    @Test
    void onlyTheOffsetsAreLost() throws Exception {
        runs(lines -> lines);
        delete("offsets", ".*\\d+(\\.crc)?");

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] query 'reader.sink' of streamlet 'reader' cannot go on from its checkpoint.
                    %s move the checkpoint '<folder>/checkpoints/reader/sink'\
                """.formatted(SparkTexts.lostOffsets()) + AWAY);
    }

    @Test
    void aFileIsWhereTheCheckpointsShouldBe() throws Exception {
        Files.writeString(folder.resolve("checkpoints"), "");

        assertThat(failure(lines -> lines)).isEqualTo("""
                [SLT-612] streamlet 'reader' cannot go on from its checkpoint.
                    org.apache.hadoop.fs.ParentNotDirectoryException: Parent path is not a directory: file:<folder>/checkpoints
                    Fix: see that 'app.storage' names a place that exists and that the application can read and write.""");
    }

    @Test
    void theStorageIsOnAFileSystemThatIsNotThere() {
        assertThat(failure("s3a://bucket", noop(lines -> lines))).isEqualTo("""
                [SLT-612] streamlet 'reader' cannot go on from its checkpoint.
                    java.lang.ClassNotFoundException: Class org.apache.hadoop.fs.s3a.<S3A> not found
                    Fix: see that 'app.storage' names a place that exists and that the application can read and write.""");
    }

    /** The explanation of the user's own exception counts, and so does its cause. */
    @Test
    void theCodeOfTheUserFails() throws Exception {
        addFile();
        assertThat(failure(folder.toString(), lines -> lines.writeStream().foreachBatch(Faulty.explained())))
                .isEqualTo("""
                [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                    java.lang.IllegalStateException: cannot enrich batch 0
                    java.io.UncheckedIOException: the service does not answer
                    java.io.IOException: Connection refused
                    at sensors.Faulty.explained(Faulty.java:n)
                    Fix: mend the cause and start again; the query goes on from its checkpoint.""");
    }

    @Test
    void theMemoryOfTheDriverIsFull() throws Exception {
        addFile();
        assertThat(failure(folder.toString(), lines -> lines.writeStream().foreachBatch(Faulty.tooLarge())))
                .isEqualTo("""
                [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                    java.lang.OutOfMemoryError: Requested array size exceeds VM limit
                    at sensors.Faulty.tooLarge(Faulty.java:n)
                    Fix: give Java more memory, '--driver-memory' or '-Xmx' for the driver and 'spark.executor.memory' for executors, or let a batch hold less, by 'maxOffsetsPerTrigger' in the 'consumer-config' of a topic; the query goes on from its checkpoint.""");
    }

    @Test
    void aMessageOfManyLinesLeavesRoomForTheLineOfTheUser() throws Exception {
        addFile();
        assertThat(failure(folder.toString(), lines -> lines.writeStream().foreachBatch(Faulty.talkative())))
                .isEqualTo("""
                [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                    java.lang.IllegalStateException: line 0
                    line 1
                    line 2
                    line 3
                    line 4
                    line 5
                    line 6
                    %s...
                    and 12 more lines
                    at sensors.Faulty.talkative(Faulty.java:n)
                    Fix: mend the cause and start again; the query goes on from its checkpoint.""".formatted("x".repeat(4000)));
    }

    /** Runs a query to its end, and has a new file ready for the next run. */
    private void runs(UnaryOperator<Dataset<Row>> query) throws Exception {
        addFile();
        start(folder.toString(), noop(query));
        addFile();
    }

    private String failure(UnaryOperator<Dataset<Row>> query) {
        return failure(folder.toString(), noop(query));
    }

    private String failure(String storage, Function<Dataset<Row>, DataStreamWriter<?>> query) {
        Throwable thrown = catchThrowable(() -> start(storage, query));
        return Causes.chain(thrown).stream()
                .filter(StreamletFailure.class::isInstance)
                .map(failure -> ((StreamletFailure) failure).problem().text())
                .findFirst()
                .orElseThrow()
                .replace(folder.toString(), "<folder>")
                // Spark asks for the one or the other class first.
                .replaceAll("S3A(FileSystem)? not", "<S3A> not")
                .replaceAll("lambda\\$(\\w+)\\$\\w+(?:\\$\\d+)?\\(Faulty.java:\\d+\\)", "$1(Faulty.java:n)");
    }

    private void start(String storage, Function<Dataset<Row>, DataStreamWriter<?>> query) throws Exception {
        starter.start(
                        Streamlets.of(context -> List.of(context.startEgress("sink", query.apply(lines("input"))))),
                        Streamlets.context(session, "reader", storage, Trigger.AvailableNow()))
                .completed()
                .get(60, SECONDS);
    }

    private static Function<Dataset<Row>, DataStreamWriter<?>> noop(UnaryOperator<Dataset<Row>> query) {
        return lines -> query.apply(lines).writeStream().format("noop").outputMode(OutputMode.Update());
    }

    private Dataset<Row> lines(String name) {
        return session.readStream().format("text").load(folder.resolve(name).toString());
    }

    private void addFile() throws IOException {
        Files.writeString(folder.resolve("input/" + files++ + ".txt"), "a\n");
    }

    private Path checkpoint() {
        return folder.resolve("checkpoints/reader/sink");
    }

    private void delete(String below, String names) throws IOException {
        try (Stream<Path> all = Files.walk(checkpoint().resolve(below))) {
            for (Path file : all.filter(each -> each.getFileName().toString().matches(names))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private void overwrite(String name, String text) throws IOException {
        Path file = checkpoint().resolve(name);
        Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
        Files.writeString(file, text);
    }
}
