package io.streamlets.integration.crashes;

import io.streamlets.spark.files.SyncedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;

/**
 * A process with many queries, so that its end meets each of them somewhere else. Its arguments: a folder, how many queries,
 * whose files ({@code ours} or {@code hadoops}), and when it ends: {@code killed}, {@code full} or after so many further batches.
 *
 * <p>It says {@code running} when every query has written a batch; {@code failed} and why, for every query, when the disk was
 * full, whereupon it removes the file {@value #BALLAST} and goes on; {@code processes} and which were started during
 * some batches; {@code whole} and the number of batches when the output has been checked.
 */
final class CountingQueries {
    static final String BALLAST = "ballast";

    private final SparkSession session;
    private final Map<Path, CountingQuery> queries = new LinkedHashMap<>();
    private final Map<Path, StreamingQuery> running = new LinkedHashMap<>();

    private CountingQueries(SparkSession session, Path folder, int count) {
        this.session = session;
        CountingQuery[] kinds = CountingQuery.values();
        for (int i = 0; i < count; i++) {
            queries.put(folder.resolve("query-" + i), kinds[i % kinds.length]);
        }
    }

    public static void main(String[] arguments) throws Exception {
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                // So that snapshots are written, and old files removed, all the time.
                .config("spark.sql.streaming.minBatchesToRetain", 2)
                .config("spark.sql.streaming.stateStore.minDeltasForSnapshot", 2)
                .config("spark.sql.streaming.stateStore.maintenanceInterval", "200ms")
                .config("spark.sql.streaming.stateStore.rocksdb.changelogCheckpointing.enabled", true)
                .config("spark.sql.streaming.fileSink.log.compactInterval", 3);
        if (arguments[2].equals("ours")) {
            SyncedFiles.unless(key -> false).forEach(builder::config);
        }
        try (SparkSession session = builder.getOrCreate()) {
            CountingQueries all = new CountingQueries(session, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            all.start();
            switch (arguments[3]) {
                case "killed" -> {
                    all.awaitBatches(1);
                    System.out.println("running");
                    Thread.currentThread().join();
                }
                case "full" -> {
                    all.awaitFailures();
                    Files.delete(Path.of(arguments[0], BALLAST));
                    all.start();
                    all.stopAfter(3);
                }
                default -> all.stopAfter(Integer.parseInt(arguments[3]));
            }
        }
    }

    private void start() throws TimeoutException {
        for (Map.Entry<Path, CountingQuery> query : queries.entrySet()) {
            running.put(query.getKey(), query.getValue().start(session, query.getKey()));
        }
    }

    private void awaitBatches(int batches) throws StreamingQueryException {
        for (StreamingQuery query : running.values()) {
            while (query.recentProgress().length < batches) {
                // Throws what has failed.
                query.awaitTermination(20);
            }
        }
    }

    private void awaitFailures() {
        running.forEach((folder, query) -> {
            try {
                query.awaitTermination();
            } catch (StreamingQueryException e) {
                Throwable cause = e;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                System.out.println("failed: " + cause);
            }
        });
    }

    private void stopAfter(int batches) throws StreamingQueryException, TimeoutException, IOException {
        awaitBatches(1);
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            awaitBatches(batches + 1);
            recording.stop();
            Path events = Files.createTempFile("processes", ".jfr");
            recording.dump(events);
            System.out.println("processes: "
                    + RecordingFile.readAllEvents(events).stream()
                            .map(event -> event.getString("command").split(" ", 2)[0])
                            .collect(Collectors.toCollection(TreeSet::new)));
            Files.delete(events);
        }
        for (StreamingQuery query : running.values()) {
            query.stop();
        }
        long total = 0;
        for (Map.Entry<Path, CountingQuery> query : queries.entrySet()) {
            total += query.getValue().check(session, query.getKey());
        }
        System.out.println("whole: " + total);
    }
}
