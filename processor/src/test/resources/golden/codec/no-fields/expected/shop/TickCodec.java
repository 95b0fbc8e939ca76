package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.StructEncoders;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Codec of {@link Tick}: bytes, rows and objects of the Avro schema {@code shop.Tick}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class TickCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Tick","namespace":"shop","fields":[]}""";

    private static final Encoder<Tick> TICK = StructEncoders.record(
            Tick.class);

    private static final Codec<Tick> CODEC = new Avro();

    private TickCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Tick> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Tick}.
     */
    public static Encoder<Tick> encoder() {
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
    public static Column toBytes(Column tick) {
        return CodecColumns.toBytes(CODEC, tick);
    }

    /**
     * Reads a record.
     */
    public static Tick read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Tick tick) {
        return CODEC.write(tick);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Tick> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Tick.class, SCHEMA, TICK);
        }

        @Override
        protected Tick readObject(AvroReader in) {
            return new Tick();
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of();
        }

        @Override
        protected void writeObject(Tick tick, AvroWriter out) {
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
