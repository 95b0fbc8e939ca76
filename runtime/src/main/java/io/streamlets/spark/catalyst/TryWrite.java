package io.streamlets.spark.catalyst;

import io.streamlets.spark.record.Keyed;
import org.apache.spark.api.java.function.MapFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes each object, or the value of each keyed one, as far as it can be written.
 *
 * @param <V> the type of the values
 */
final class TryWrite<V> implements MapFunction<Object, Written> {
    private static final long serialVersionUID = 1L;

    private final RecordEncoder<V> encoder;
    private transient @Nullable Written written;

    TryWrite(RecordEncoder<V> encoder) {
        this.encoder = encoder;
    }

    @Override
    @SuppressWarnings("unchecked") // The plan has objects of the encoder's type, or keyed ones of it.
    public Written call(Object object) {
        Written one = written;
        if (one == null) {
            one = new Written();
            written = one;
        }
        if (object instanceof Keyed<?> keyed) {
            V value = (V) keyed.value();
            byte[] bytes = value == null ? null : encoder.write(value, keyed.key(), keyed.headers());
            return one.of(object, bytes, value != null && bytes == null);
        }
        byte[] bytes = encoder.write((V) object);
        return one.of(object, bytes, bytes == null);
    }

    // Spark compares plans.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TryWrite<?> same && encoder.equals(same.encoder);
    }

    @Override
    public int hashCode() {
        return encoder.hashCode();
    }
}
