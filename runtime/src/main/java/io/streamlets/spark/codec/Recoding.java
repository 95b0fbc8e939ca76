package io.streamlets.spark.codec;

import java.io.Serializable;
import java.time.DateTimeException;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Turns an object into a struct, and back, by way of its bytes.
 *
 * <p>For values that Spark's own encoders cannot take apart: unions, and the innermost level of recursive types. The four
 * methods are those by which a codec reads and writes such a value; Spark calls the two here.
 *
 * @param <T> the type of the objects
 */
public final class Recoding<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Reads a value. */
    public interface Reading<V> extends Serializable {
        V read(AvroReader in);
    }

    /** Writes a value. */
    public interface Writing<V> extends Serializable {
        void write(V value, AvroWriter out);
    }

    private final Writing<T> writeObject;
    private final Reading<InternalRow> readRow;
    private final Writing<InternalRow> writeRow;
    private final Reading<T> readObject;
    private final String field;

    private Recoding(
            Writing<T> writeObject,
            Reading<InternalRow> readRow,
            Writing<InternalRow> writeRow,
            Reading<T> readObject,
            String field) {
        this.writeObject = writeObject;
        this.readRow = readRow;
        this.writeRow = writeRow;
        this.readObject = readObject;
        this.field = field;
    }

    /** A recoding by the methods of one part of a codec. */
    public static <T> Recoding<T> of(
            Writing<T> writeObject,
            Reading<InternalRow> readRow,
            Writing<InternalRow> writeRow,
            Reading<T> readObject) {
        return new Recoding<>(writeObject, readRow, writeRow, readObject, "a value");
    }

    /** The same for a field that errors name. */
    public Recoding<T> of(String name) {
        return new Recoding<>(writeObject, readRow, writeRow, readObject, name);
    }

    /**
     * The struct of an object.
     *
     * @throws InvalidValueException if the object cannot be written under its schema
     */
    @SuppressWarnings("unchecked") // Spark's expression checks the class of what it passes on.
    public InternalRow rowOf(Object object) {
        return convert((T) object, writeObject, readRow);
    }

    /**
     * The object of a struct.
     *
     * @throws InvalidValueException if the struct cannot be written under its schema
     */
    public Object objectOf(InternalRow row) {
        return convert(row, writeRow, readObject);
    }

    private <A, B> B convert(A value, Writing<A> writing, Reading<B> reading) {
        AvroWriter out = AvroWriter.ofThread();
        try {
            writing.write(value, out);
            return reading.read(new AvroReader(out.take()));
        } catch (InvalidRecordException e) {
            // The bytes are those just written, so the value is at fault.
            throw new InvalidValueException("'" + field + "' has a wrong value: " + e.reason());
        } catch (ClassCastException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw InvalidValueException.of(field, e, null);
        } finally {
            out.release();
        }
    }
}
