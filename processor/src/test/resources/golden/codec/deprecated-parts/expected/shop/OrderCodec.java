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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Codec of {@link Order}: bytes, rows and objects of the Avro schema {@code shop.Order}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("io.streamlets.processor.StreamletProcessor")
public final class OrderCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Order","namespace":"shop","doc":"Each of its classes is to be used no more,\
             in a way of its own.","fields":[{"name":"size","type":["null",{"type":"enum","name":"Order_Size",\
            "symbols":["SMALL","LARGE"]}],"default":null},{"name":"lines","type":["null",{"type":"array",\
            "items":["null",{"type":"record","name":"Order_Line","fields":[{"name":"article","type":["null",\
            "string"],"default":null},{"name":"count","type":"int"}]}]}],"default":null},{"name":"inner",\
            "type":["null",{"type":"map","values":["null",{"type":"record","name":"Order_Outer_Inner",\
            "fields":[{"name":"number","type":"int"}]}]}],"default":null},{"name":"color","type":["null",\
            {"type":"enum","name":"Order_Color","symbols":["RED","GREEN"]}],"default":null},{"name":"made",\
            "type":["null",{"type":"record","name":"Order_Made","fields":[{"name":"number","type":"int"}]}],\
            "default":null},{"name":"parts","type":["null",{"type":"record","name":"Order_Parts",\
            "fields":[{"name":"number","type":"int"}]}],"default":null}]}""";

    private static final AvroEnum<Order.Size> SIZE = AvroEnum.of(Order.Size.class);

    private static final AvroEnum<Order.Color> COLOR = AvroEnum.of(Order.Color.class);

    private static final Encoder<Order.Line> LINE = StructEncoders.record(
            Order.Line.class,
            Member.nullable("article", Values.string()),
            Member.required("count", Values.primitiveInt()));

    private static final Encoder<Order.Outer.Inner> INNER = StructEncoders.record(
            Order.Outer.Inner.class,
            Member.required("number", Values.primitiveInt()));

    private static final Encoder<Order.Made> MADE = StructEncoders.bean(
            Order.Made.class,
            Member.required("number", Values.primitiveInt(), "getNumber", "setNumber"));

    private static final Encoder<Order.Parts> PARTS = StructEncoders.record(
            Order.Parts.class,
            Member.required("number", Values.primitiveInt()));

    private static final Encoder<Order> ORDER = StructEncoders.record(
            Order.class,
            Member.nullable("size", Values.enumeration(Order.Size.class)),
            Member.nullable("lines", Values.listOfNullable(LINE)),
            Member.nullable("inner", Values.mapOfNullable(Values.string(), Values.optional(INNER))),
            Member.nullable("color", Values.enumeration(Order.Color.class)),
            Member.nullable("made", MADE),
            Member.nullable("parts", PARTS));

    private static final Codec<Order> CODEC = new Avro();

    private OrderCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Order> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Order}.
     */
    public static Encoder<Order> encoder() {
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
    public static Column toBytes(Column order) {
        return CodecColumns.toBytes(CODEC, order);
    }

    /**
     * Reads a record.
     */
    public static Order read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Order order) {
        return CODEC.write(order);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Order> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Order.class, SCHEMA, ORDER);
        }

        @Override
        protected Order readObject(AvroReader in) {
            return new Order(
                    in.readNull(0) ? null : SIZE.read(in),
                    in.readNull(0) ? null : readLines(in),
                    in.readNull(0) ? null : readInner(in),
                    in.readNull(0) ? null : COLOR.read(in),
                    in.readNull(0) ? null : readMade(in),
                    in.readNull(0) ? null : readParts(in));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : SIZE.readName(in),
                    in.readNull(0) ? null : readLinesRow(in),
                    in.readNull(0) ? null : readInnerRow(in),
                    in.readNull(0) ? null : COLOR.readName(in),
                    in.readNull(0) ? null : readMadeRow(in),
                    in.readNull(0) ? null : readPartsRow(in));
        }

        @Override
        protected void writeObject(Order order, AvroWriter out) {
            if (out.writePresent(order.size() != null, 0)) {
                SIZE.write(order.size(), out);
            }
            if (out.writePresent(order.lines() != null, 0)) {
                writeLines(order.lines(), out);
            }
            if (out.writePresent(order.inner() != null, 0)) {
                writeInner(order.inner(), out);
            }
            if (out.writePresent(order.color() != null, 0)) {
                COLOR.write(order.color(), out);
            }
            if (out.writePresent(order.made() != null, 0)) {
                writeMade(order.made(), out);
            }
            if (out.writePresent(order.parts() != null, 0)) {
                writeParts(order.parts(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                SIZE.writeName(row.getUTF8String(0), out);
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                writeLinesRow(row.getArray(1), out);
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writeInnerRow(row.getMap(2), out);
            }
            if (out.writePresent(!row.isNullAt(3), 0)) {
                COLOR.writeName(row.getUTF8String(3), out);
            }
            if (out.writePresent(!row.isNullAt(4), 0)) {
                writeMadeRow(row.getStruct(4, 1), out);
            }
            if (out.writePresent(!row.isNullAt(5), 0)) {
                writePartsRow(row.getStruct(5, 1), out);
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static List<Order.Line> readLines(AvroReader in) {
            List<Order.Line> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readLine(in));
                }
            }
            return list;
        }

        private static ArrayData readLinesRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readLineRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeLines(List<Order.Line> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Order.Line item : list) {
                if (out.writePresent(item != null, 0)) {
                    writeLine(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeLinesRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    writeLineRow(list.getStruct(i, 2), out);
                }
            }
            out.endBlock();
        }

        private static Order.Line readLine(AvroReader in) {
            return new Order.Line(in.readNull(0) ? null : in.readString(), in.readInt());
        }

        private static InternalRow readLineRow(AvroReader in) {
            return Rows.of(in.readNull(0) ? null : in.readUtf8(), in.readInt());
        }

        private static void writeLine(Order.Line line, AvroWriter out) {
            if (out.writePresent(line.article() != null, 0)) {
                out.writeString(line.article());
            }
            out.writeInt(line.count());
        }

        private static void writeLineRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(row.getUTF8String(0));
            }
            Rows.require(row, 1, "Line.count");
            out.writeInt(row.getInt(1));
        }

        private static Map<String, Optional<Order.Outer.Inner>> readInner(AvroReader in) {
            Map<String, Optional<Order.Outer.Inner>> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), in.readNull(0) ? Optional.empty() : Optional.of(readInner2(in)));
                }
            }
            return map;
        }

        private static MapData readInnerRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), in.readNull(0) ? null : readInner2Row(in));
                }
            }
            return entries.toMap();
        }

        private static void writeInner(Map<String, Optional<Order.Outer.Inner>> map,
                AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<String, Optional<Order.Outer.Inner>> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Order.inner[]"));
                if (out.writePresent(required(entry.getValue(), "Order.inner[]").isPresent(), 0)) {
                    writeInner2(entry.getValue().get(), out);
                }
            }
            out.endBlock();
        }

        private static void writeInnerRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                if (out.writePresent(!values.isNullAt(i), 0)) {
                    writeInner2Row(values.getStruct(i, 1), out);
                }
            }
            out.endBlock();
        }

        private static Order.Outer.Inner readInner2(AvroReader in) {
            return new Order.Outer.Inner(in.readInt());
        }

        private static InternalRow readInner2Row(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeInner2(Order.Outer.Inner inner, AvroWriter out) {
            out.writeInt(inner.number());
        }

        private static void writeInner2Row(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Inner.number");
            out.writeInt(row.getInt(0));
        }

        private static Order.Made readMade(AvroReader in) {
            Order.Made made = new Order.Made();
            made.setNumber(in.readInt());
            return made;
        }

        private static InternalRow readMadeRow(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeMade(Order.Made made, AvroWriter out) {
            out.writeInt(made.getNumber());
        }

        private static void writeMadeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Made.number");
            out.writeInt(row.getInt(0));
        }

        private static Order.Parts readParts(AvroReader in) {
            return new Order.Parts(in.readInt());
        }

        private static InternalRow readPartsRow(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeParts(Order.Parts parts, AvroWriter out) {
            out.writeInt(parts.number());
        }

        private static void writePartsRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Parts.number");
            out.writeInt(row.getInt(0));
        }
    }
}
