package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.AvroSchemas;
import java.io.Serializable;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was written by one Avro schema as objects and rows of another; the base of the code that is generated for each
 * such pair of schemas in a blueprint.
 *
 * <p>It gives what Avro's resolving decoder gives: fields by name, the reader's defaults, widened numbers. A subclass has no
 * state, so that one is as good as another.
 *
 * @param <T> the reader's data type
 */
public abstract class ResolvingReader<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String writerDigest;
    private final String readerDigest;

    /**
     * A reader for one pair of schemas.
     *
     * @param writerDigest {@link AvroSchemas#digest} of the writer's schema
     * @param readerDigest the same of the reader's
     */
    protected ResolvingReader(Class<T> type, String writerDigest, String readerDigest) {
        this.type = type;
        this.writerDigest = writerDigest;
        this.readerDigest = readerDigest;
    }

    /** Reads a record of the writer's schema as an object. */
    protected abstract T readObject(AvroReader in);

    /** Reads a record of the writer's schema as a row of the reader's. */
    protected abstract InternalRow readRow(AvroReader in);

    /** Whether it was generated for exactly this type and these schemas. */
    public final boolean isFor(Class<?> otherType, Schema writer, Schema reader) {
        return type == otherType
                && AvroSchemas.digest(writer).equals(writerDigest)
                && AvroSchemas.digest(reader).equals(readerDigest);
    }

    // Spark compares plans.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ResolvingReader<?> same
                && type == same.type
                && writerDigest.equals(same.writerDigest)
                && readerDigest.equals(same.readerDigest);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(type, writerDigest, readerDigest);
    }

    @Override
    public final String toString() {
        return "reader of " + type.getName() + " from another schema";
    }
}
