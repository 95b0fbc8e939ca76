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
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Valve}: bytes, rows and objects of the Avro schema {@code shop.Valve}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ValveCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Valve","namespace":"shop","fields":[{"name":"id","type":["null","long"],\
            "default":null},{"name":"replaced","type":["null",{"type":"array","items":["null","long"]}],\
            "default":null},{"name":"open","type":"boolean","doc":"Whether water comes through."},\
            {"name":"xAxis","type":"double"}]}""";

    private static final Encoder<Valve> VALVE = StructEncoders.shown(
            Valve.class,
            ValveColumns.class,
            ValveColumns::new,
            ValveColumns::record,
            Member.nullable("id", Values.boxedLong(), "getId", "setId"),
            Member.nullable("replaced", Values.listOfNullable(Values.boxedLong()), "getReplaced", "setReplaced"),
            Member.required("open", Values.primitiveBoolean(), "isOpen", "setOpen"),
            Member.required("xAxis", Values.primitiveDouble(), "getxAxis", "setxAxis"));

    private static final Codec<Valve> CODEC = new Avro();

    private ValveCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Valve> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Valve}.
     */
    public static Encoder<Valve> encoder() {
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
    public static Column toBytes(Column valve) {
        return CodecColumns.toBytes(CODEC, valve);
    }

    /**
     * Reads a record.
     */
    public static Valve read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Valve valve) {
        return CODEC.write(valve);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Valve> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Valve.class, SCHEMA, VALVE);
        }

        @Override
        protected Valve readObject(AvroReader in) {
            Valve valve = new Valve();
            valve.setId(in.readNull(0) ? null : in.readLong());
            valve.setReplaced(in.readNull(0) ? null : readReplaced(in));
            valve.setOpen(in.readBoolean());
            valve.setxAxis(in.readDouble());
            return valve;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : in.readLong(),
                    in.readNull(0) ? null : readReplacedRow(in),
                    in.readBoolean(),
                    in.readDouble());
        }

        @Override
        protected void writeObject(Valve valve, AvroWriter out) {
            if (out.writePresent(valve.getId() != null, 0)) {
                out.writeLong(valve.getId());
            }
            if (out.writePresent(valve.getReplaced() != null, 0)) {
                writeReplaced(valve.getReplaced(), out);
            }
            out.writeBoolean(valve.isOpen());
            out.writeDouble(valve.getxAxis());
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeLong(row.getLong(0));
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                writeReplacedRow(row.getArray(1), out);
            }
            Rows.require(row, 2, "Valve.open");
            out.writeBoolean(row.getBoolean(2));
            Rows.require(row, 3, "Valve.xAxis");
            out.writeDouble(row.getDouble(3));
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static List<Long> readReplaced(AvroReader in) {
            List<Long> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readLong());
                }
            }
            return list;
        }

        private static ArrayData readReplacedRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readLong());
                }
            }
            return Rows.array(list);
        }

        private static void writeReplaced(List<Long> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Long item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.writeLong(item);
                }
            }
            out.endBlock();
        }

        private static void writeReplacedRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeLong(list.getLong(i));
                }
            }
            out.endBlock();
        }
    }

    /**
     * The fields of a {@link Valve} as Spark's encoder gets and sets them.
     */
    public static final class ValveColumns {
        private final Valve record;

        private Long id;

        private List<Long> replaced;

        public ValveColumns() {
            record = new Valve();
        }

        ValveColumns(Valve record) {
            this.record = record;
        }

        Valve record() {
            record.setId(id);
            record.setReplaced(replaced);
            return record;
        }

        public Long getId() {
            return record.getId();
        }

        public void setId(Long id) {
            this.id = id;
        }

        public List<Long> getReplaced() {
            return record.getReplaced();
        }

        public void setReplaced(List<Long> replaced) {
            this.replaced = replaced;
        }

        public boolean isOpen() {
            return record.isOpen();
        }

        public void setOpen(boolean value) {
            record.setOpen(value);
        }

        public double getxAxis() {
            return record.getxAxis();
        }

        public void setxAxis(double value) {
            record.setxAxis(value);
        }
    }
}
