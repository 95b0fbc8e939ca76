package io.streamlets.spark.analysis;

import org.apache.spark.sql.streaming.DataStreamWriter;
import scala.collection.Map;

/** The options that a user has set on a {@link DataStreamWriter}, the query's name among them. */
public final class WriterOptions {
    /** The option that says where a query keeps how far it is. */
    public static final String CHECKPOINT = "checkpointLocation";

    private final Map<String, ?> options;

    private WriterOptions(Map<String, ?> options) {
        this.options = options;
    }

    /** The options of {@code writer} as they are now. */
    public static WriterOptions of(DataStreamWriter<?> writer) {
        return of(new WriterFields(writer));
    }

    @SuppressWarnings("unchecked") // Names are strings.
    static WriterOptions of(WriterFields writer) {
        return new WriterOptions((Map<String, ?>) writer.get("extraOptions", Map.class));
    }

    /** Whether there is an option of this name, in any case. */
    public boolean contains(String name) {
        return options.contains(name);
    }

    /** The query's name, or {@code otherwise} if the user has not set one. */
    public String queryName(String otherwise) {
        return options.contains("queryName") ? String.valueOf(options.apply("queryName")) : otherwise;
    }
}
