package io.streamlets.spark.analysis;

import java.lang.reflect.Field;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.jspecify.annotations.Nullable;

/** What a user has set on a {@link DataStreamWriter}, which has no method to ask for it: private fields of the classic one. */
final class WriterFields {
    private final DataStreamWriter<?> writer;

    WriterFields(DataStreamWriter<?> writer) {
        this.writer = writer;
    }

    /** The value of a field that is always set. */
    <T> T get(String name, Class<T> type) {
        T value = find(name, type);
        if (value == null) {
            throw new IllegalStateException(
                    "'" + name + "' of " + writer.getClass().getName() + " is not set");
        }
        return value;
    }

    /** The value of a field; null if it is not set. */
    <T> @Nullable T find(String name, Class<T> type) {
        try {
            Field field = writer.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(writer));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "'" + name + "' of " + writer.getClass().getName() + " cannot be read", e);
        }
    }
}
