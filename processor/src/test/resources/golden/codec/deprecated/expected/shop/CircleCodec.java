package shop;

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
 * Codec of {@link Circle}: bytes, rows and objects of the Avro schema {@code shop.Circle}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("io.streamlets.processor.StreamletProcessor")
public final class CircleCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Circle","namespace":"shop","fields":[{"name":"radius","type":"double"}]}""";

    private static final Encoder<Circle> CIRCLE = StructEncoders.bean(
            Circle.class,
            Member.required("radius", Values.primitiveDouble(), "getRadius", "setRadius"));

    private static final Codec<Circle> CODEC = new Avro();

    private CircleCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Circle> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Circle}.
     */
    public static Encoder<Circle> encoder() {
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
    public static Column toBytes(Column circle) {
        return CodecColumns.toBytes(CODEC, circle);
    }

    /**
     * Reads a record.
     */
    public static Circle read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Circle circle) {
        return CODEC.write(circle);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Circle> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Circle.class, SCHEMA, CIRCLE);
        }

        @Override
        protected Circle readObject(AvroReader in) {
            Circle circle = new Circle();
            circle.setRadius(in.readDouble());
            return circle;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(in.readDouble());
        }

        @Override
        protected void writeObject(Circle circle, AvroWriter out) {
            out.writeDouble(circle.getRadius());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Circle.radius");
            out.writeDouble(row.getDouble(0));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
