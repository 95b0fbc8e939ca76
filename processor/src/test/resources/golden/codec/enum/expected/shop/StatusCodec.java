package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroEnum;
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
 * Codec of {@link Status}: bytes, rows and objects of the Avro schema {@code shop.StatusValue}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class StatusCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"StatusValue","namespace":"shop","doc":"How far an order is.",\
            "fields":[{"name":"value","type":{"type":"enum","name":"Status","doc":"How far an order is.",\
            "symbols":["NEW","PAID"]}}]}""";

    private static final AvroEnum<Status> STATUS = AvroEnum.of(Status.class);

    private static final Encoder<Status> STATUS_ = StructEncoders.value(
            Status.class,
            Member.required("value", Values.enumeration(Status.class)));

    private static final Codec<Status> CODEC = new Avro();

    private StatusCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Status> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Status}.
     */
    public static Encoder<Status> encoder() {
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
    public static Column toBytes(Column status) {
        return CodecColumns.toBytes(CODEC, status);
    }

    /**
     * Reads a record.
     */
    public static Status read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Status status) {
        return CODEC.write(status);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Status> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Status.class, SCHEMA, STATUS_);
        }

        @Override
        protected Status readObject(AvroReader in) {
            return STATUS.read(in);
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(STATUS.readName(in));
        }

        @Override
        protected void writeObject(Status status, AvroWriter out) {
            STATUS.write(status, out);
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Status.value");
            STATUS.writeName(row.getUTF8String(0), out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
