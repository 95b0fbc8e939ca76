package codecs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * What Avro itself writes and reads.
 *
 * <p>Avro 1.12.0 reads a list of numbers into an array of the primitive type. That cuts doubles to floats, and fails on dates
 * and times, whose elements are no longer numbers. So the readers here make ordinary lists.
 */
final class Avro {
    private Avro() {}

    /**
     * A schema without what {@code from_avro} makes something else of in some versions: of {@code time-micros} a {@code TIME(6)} as of
     * Spark 4.2, where earlier ones have a long, as we do; of a text with a {@code java-class} a failure as of Avro 1.12.1.
     */
    static String forSpark(String schema) {
        return schema.replace("\"logicalType\":\"time-micros\"", "\"was\":\"time-micros\"")
                .replaceAll("\"java-(key-)?class\":", "\"$1class\":");
    }

    static byte[] bytesOf(GenericRecord record) {
        return write(new GenericDatumWriter<>(record.getSchema()), record);
    }

    /** How many bytes a value has. */
    static int lengthOf(Schema schema, Object value) {
        return write(new GenericDatumWriter<>(schema), value).length;
    }

    static GenericRecord generic(Schema schema, byte[] bytes) {
        return resolved(schema, schema, bytes);
    }

    /** A record of the schema {@code writer}, resolved to that of {@code reader}. */
    static GenericRecord resolved(Schema writer, Schema reader, byte[] bytes) {
        return read(
                new GenericDatumReader<GenericRecord>(writer, reader) {
                    @Override
                    protected Object newArray(Object old, int size, Schema list) {
                        return new GenericData.Array<>(size, list);
                    }
                },
                bytes);
    }

    static <T extends SpecificRecord> byte[] bytesOf(Class<T> type, T record) {
        return write(new SpecificDatumWriter<>(type), record);
    }

    static <T extends SpecificRecord> T specific(Class<T> type, byte[] bytes) {
        return resolved(SpecificData.get().getSchema(type), type, bytes);
    }

    /** A record of the schema {@code writer}, resolved to that of {@code type}. */
    static <T extends SpecificRecord> T resolved(Schema writer, Class<T> type, byte[] bytes) {
        SpecificData model = SpecificData.getForClass(type);
        // As of 1.12.1 Avro has another reader by default, which does not ask a class for its conversions.
        model.setFastReaderEnabled(false);
        return read(
                new SpecificDatumReader<T>(writer, SpecificData.get().getSchema(type), model) {
                    @Override
                    protected Object newArray(Object old, int size, Schema list) {
                        return new GenericData.Array<>(size, list);
                    }
                },
                bytes);
    }

    private static <T> byte[] write(DatumWriter<T> writer, T record) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            writer.write(record, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(DatumReader<T> reader, byte[] bytes) {
        try {
            return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema in a resource. */
    static Schema resource(String name) {
        try (InputStream in = Avro.class.getResourceAsStream(name)) {
            return new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
