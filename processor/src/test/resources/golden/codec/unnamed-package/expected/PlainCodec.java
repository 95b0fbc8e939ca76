import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Codec of {@link Plain}: bytes, rows and objects of the Avro schema {@code Plain}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PlainCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Plain","fields":[{"name":"value","type":"int"}]}""";

    private static final Encoder<Plain> PLAIN = StructEncoders.record(
            Plain.class,
            Member.required("value", Values.primitiveInt()));

    private static final Codec<Plain> CODEC = new Avro();

    private PlainCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Plain> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Plain}.
     */
    public static Encoder<Plain> encoder() {
        return CODEC.encoder();
    }

    /**
     * The record in a binary column, as a struct.
     */
    public static Column fromBytes(Column bytes) {
        return CodecColumns.fromBytes(CODEC, bytes);
    }

    /**
     * The bytes of the record in a struct column.
     */
    public static Column toBytes(Column plain) {
        return CodecColumns.toBytes(CODEC, plain);
    }

    /**
     * Reads a record.
     */
    public static Plain read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Plain plain) {
        return CODEC.write(plain);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Plain> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Plain.class, SCHEMA, PLAIN);
        }

        @Override
        protected Plain readObject(AvroReader in) {
            return new Plain(in.readInt());
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(in.readInt());
        }

        @Override
        protected void writeObject(Plain plain, AvroWriter out) {
            out.writeInt(plain.value());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Plain.value");
            out.writeInt(row.getInt(0));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
