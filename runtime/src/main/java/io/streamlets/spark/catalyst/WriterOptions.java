package io.streamlets.spark.catalyst;

import java.lang.reflect.Field;
import org.apache.spark.sql.streaming.DataStreamWriter;
import scala.collection.Map;

/**
 * The options that a user has set on a {@link DataStreamWriter}, which has no method to ask for them.
 *
 * <p>Spark keeps them, the query's name among them, in the private field {@code extraOptions} of the classic writer.
 */
public final class WriterOptions {
    private final Map<?, ?> options;

    private WriterOptions(Map<?, ?> options) {
        this.options = options;
    }

    /** The options of {@code writer} as they are now. */
    public static WriterOptions of(DataStreamWriter<?> writer) {
        try {
            Field field = writer.getClass().getDeclaredField("extraOptions");
            field.setAccessible(true);
            return new WriterOptions((Map<?, ?>) field.get(writer));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the options of " + writer.getClass().getName() + " cannot be read", e);
        }
    }

    /** Whether there is an option of this name, in any case. */
    @SuppressWarnings("unchecked")
    public boolean contains(String name) {
        return ((Map<String, ?>) options).contains(name);
    }
}
