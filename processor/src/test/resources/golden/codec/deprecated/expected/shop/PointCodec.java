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
 * Codec of {@link Point}: bytes, rows and objects of the Avro schema {@code shop.Point}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PointCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Point","namespace":"shop","fields":[{"name":"x","type":"double"},\
            {"name":"y","type":"double"}]}""";

    private static final Encoder<Point> POINT = StructEncoders.record(
            Point.class,
            Member.required("x", Values.primitiveDouble()),
            Member.required("y", Values.primitiveDouble()));

    private static final Codec<Point> CODEC = new Avro();

    private PointCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Point> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Point}.
     */
    public static Encoder<Point> encoder() {
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
    public static Column toBytes(Column point) {
        return CodecColumns.toBytes(CODEC, point);
    }

    /**
     * Reads a record.
     */
    public static Point read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Point point) {
        return CODEC.write(point);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Point> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Point.class, SCHEMA, POINT);
        }

        @Override
        protected Point readObject(AvroReader in) {
            return new Point(in.readDouble(), in.readDouble());
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(in.readDouble(), in.readDouble());
        }

        @Override
        protected void writeObject(Point point, AvroWriter out) {
            out.writeDouble(point.x());
            out.writeDouble(point.y());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Point.x");
            out.writeDouble(row.getDouble(0));
            Rows.require(row, 1, "Point.y");
            out.writeDouble(row.getDouble(1));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }
    }
}
