package io.streamlets.integration.crashes;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** A query over the numbers from 0 on, {@value #ROWS} a batch, whose output shows if one was lost or read twice. */
enum CountingQuery {
    /** Writes the numbers to a sink of files, which has a log of its own. */
    FILES("") {
        @Override
        DataStreamWriter<Row> writer(Dataset<Row> numbers, String folder) {
            return numbers.select("value").writeStream().format("parquet").option("path", folder);
        }

        @Override
        void check(SparkSession session, String folder, long batches) {
            List<Long> numbers = session.read()
                    .parquet(folder)
                    .select("value")
                    .orderBy("value")
                    .as(Encoders.LONG())
                    .collectAsList();
            for (int i = 0; i < numbers.size(); i++) {
                require(numbers.get(i) == i, "%s: %d is at %d", folder, numbers.get(i), i);
            }
            // A batch may be in the sink's log and not yet in that of the query.
            require(numbers.size() >= batches * ROWS, "%s: only %d numbers", folder, numbers.size());
        }
    },
    /** Counts in Spark's default state store. */
    COUNTS("org.apache.spark.sql.execution.streaming.state.HDFSBackedStateStoreProvider"),
    /** Counts in RocksDB, whose changes and snapshots are uploaded. */
    COUNTS_IN_ROCKSDB("org.apache.spark.sql.execution.streaming.state.RocksDBStateStoreProvider");

    static final int ROWS = 10;
    private static final String BATCH = "batch";

    private final String stateStore;

    CountingQuery(String stateStore) {
        this.stateStore = stateStore;
    }

    final StreamingQuery start(SparkSession shared, Path folder) throws TimeoutException {
        SparkSession session = shared.newSession();
        if (!stateStore.isEmpty()) {
            session.conf().set("spark.sql.streaming.stateStore.providerClass", stateStore);
        }
        Dataset<Row> numbers = session.readStream()
                .format("rate-micro-batch")
                .option("rowsPerBatch", ROWS)
                .load();
        return writer(numbers, output(folder))
                .queryName(folder.getFileName().toString())
                .option("checkpointLocation", folder.resolve("checkpoint").toString())
                .start();
    }

    /** How many batches are committed; throws if they are not whole in the output. */
    final long check(SparkSession session, Path folder) throws IOException {
        try (Stream<Path> commits = Files.list(folder.resolve("checkpoint/commits"))) {
            long batches = commits.map(commit -> commit.getFileName().toString())
                            .filter(name -> name.matches("\\d+"))
                            .mapToLong(Long::parseLong)
                            .max()
                            .orElse(-1)
                    + 1;
            check(session, output(folder), batches);
            return batches;
        }
    }

    private static String output(Path folder) {
        return folder.resolve("output").toString();
    }

    /** Each batch says how often it has seen each last digit so far. */
    DataStreamWriter<Row> writer(Dataset<Row> numbers, String folder) {
        VoidFunction2<Dataset<Row>, Long> write = (counts, batch) -> counts.withColumn(BATCH, lit(batch))
                .write()
                .mode("overwrite")
                .parquet(folder + "/" + BATCH + "-" + batch);
        return numbers.groupBy(col("value").mod(ROWS))
                .count()
                .writeStream()
                .outputMode(OutputMode.Update())
                .foreachBatch(write);
    }

    void check(SparkSession session, String folder, long batches) {
        List<Row> counted = session.read()
                .parquet(folder + "/*")
                .where(col(BATCH).lt(batches))
                .groupBy(BATCH)
                .sum("count")
                .orderBy(BATCH)
                .collectAsList();
        require(counted.size() == batches, "%s: %d of %d batches", folder, counted.size(), batches);
        for (int i = 0; i < batches; i++) {
            Row batch = counted.get(i);
            require(
                    batch.getLong(0) == i && batch.getLong(1) == ROWS * (i + 1L),
                    "%s: %d have been counted after batch %d",
                    folder,
                    batch.getLong(1),
                    batch.getLong(0));
        }
    }

    private static void require(boolean holds, String fault, Object... arguments) {
        if (!holds) {
            throw new IllegalStateException(fault.formatted(arguments));
        }
    }
}
