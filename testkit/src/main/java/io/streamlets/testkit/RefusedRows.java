package io.streamlets.testkit;

import io.streamlets.spark.catalyst.RefusedRow;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows that an outlet cannot write, as the JSON of their dead letters.
 *
 * @param id tells the copies that tasks have, all in this JVM, which outlet they belong to
 */
record RefusedRows(UUID id) implements RefusedRowSink, AutoCloseable {
    private static final Map<UUID, Queue<String>> KEPT = new ConcurrentHashMap<>();

    /** A sink that keeps its rows until it is closed. */
    static RefusedRows open() {
        RefusedRows rows = new RefusedRows(UUID.randomUUID());
        KEPT.put(rows.id, new ConcurrentLinkedQueue<>());
        return rows;
    }

    @Override
    public void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file) {
        Queue<String> kept = KEPT.get(id);
        if (kept != null) {
            kept.add(new String(row.get().json(), StandardCharsets.UTF_8));
        }
    }

    List<String> kept() {
        Queue<String> kept = KEPT.get(id);
        return kept == null ? List.of() : List.copyOf(kept);
    }

    @Override
    public void close() {
        KEPT.remove(id);
    }
}
