package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroEnum;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.MapKeys;
import io.streamlets.spark.codec.Narrow;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.JavaValues;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Codec of {@link Order}: bytes, rows and objects of the Avro schema {@code shop.Order}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class OrderCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Order","namespace":"shop","fields":[{"name":"id","type":["null",\
            {"type":"string","logicalType":"uuid"}],"default":null},{"name":"placed","type":["null",\
            {"type":"long","logicalType":"timestamp-micros"}],"default":null},{"name":"priority","type":"int"},\
            {"name":"customer","type":["null","string"],"default":null},{"name":"note","type":["null","string"],\
            "default":null},{"name":"lines","type":["null",{"type":"array","items":["null",{"type":"record",\
            "name":"Order_Line","fields":[{"name":"article","type":["null","string"],"default":null},\
            {"name":"quantity","type":"int"},{"name":"weight","type":["null","double"],"default":null}]}]}],\
            "default":null},{"name":"discounts","type":["null",{"type":"map","values":["null",{"type":"bytes",\
            "logicalType":"decimal","precision":38,"scale":18}]}],"default":null},{"name":"labels",\
            "type":["null",{"type":"array","items":["null",{"type":"enum","name":"Order_Label",\
            "symbols":["FRAGILE","URGENT"]}]}],"default":null},{"name":"route","type":["null",{"type":"array",\
            "items":"int"}],"default":null},{"name":"remarks","type":["null",{"type":"array","items":["null",\
            "string"]}],"default":null},{"name":"counts","type":["null",{"type":"map","values":["null","long"],\
            "streamlets.key":{"type":"enum","name":"Order_Label","namespace":"shop","symbols":["FRAGILE",\
            "URGENT"]}}],"default":null},{"name":"shelves","type":["null",{"type":"map","values":["null",\
            {"type":"string","logicalType":"uuid"}],"streamlets.key":"int"}],"default":null},{"name":"sizes",\
            "type":["null",{"type":"array","items":["null",{"type":"array","items":"double"}]}],\
            "default":null}]}""";

    private static final AvroEnum<Order.Label> LABEL = AvroEnum.of(Order.Label.class);

    private static final Encoder<Order.Line> LINE = StructEncoders.record(
            Order.Line.class,
            Member.nullable("article", Values.string()),
            Member.required("quantity", Values.primitiveInt()),
            Member.nullable("weight", Values.boxedDouble()));

    private static final Encoder<Order> ORDER = StructEncoders.record(
            Order.class,
            Member.nullable("id", Values.uuid()),
            Member.nullable("placed", Values.instant()),
            Member.required("priority", JavaValues.primitiveShort()),
            Member.nullable("customer", Values.string()),
            Member.nullable("note", Values.optional(Values.string())),
            Member.nullable("lines", Values.listOfNullable(LINE)),
            Member.nullable("discounts", Values.mapOfNullable(Values.string(), Values.decimal(38, 18))),
            Member.nullable("labels", JavaValues.setOfNullable(Values.enumeration(Order.Label.class))),
            Member.nullable("route", JavaValues.array(int[].class, Values.primitiveInt())),
            Member.nullable("remarks", JavaValues.arrayOfNullable(String[].class, Values.string())),
            Member.nullable("counts", Values.mapOfNullable(JavaValues.mapKey(Order.Label.class), Values.boxedLong())),
            Member.nullable("shelves", Values.mapOfNullable(JavaValues.mapKey(Integer.class), Values.uuid())),
            Member.nullable("sizes", JavaValues.arrayOfNullable(double[][].class, JavaValues.array(double[].class, Values.primitiveDouble()))));

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
                    in.readNull(0) ? null : Logical.uuid(in.readString()),
                    in.readNull(0) ? null : Logical.instantOfMicros(in.readLong()),
                    Narrow.toShort(in.readInt()),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? Optional.empty() : Optional.of(in.readString()),
                    in.readNull(0) ? null : readLines(in),
                    in.readNull(0) ? null : readDiscounts(in),
                    in.readNull(0) ? null : readLabels(in),
                    in.readNull(0) ? null : readRoute(in),
                    in.readNull(0) ? null : readRemarks(in),
                    in.readNull(0) ? null : readCounts(in),
                    in.readNull(0) ? null : readShelves(in),
                    in.readNull(0) ? null : readSizes(in));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : Logical.uuidText(in.readUtf8()),
                    in.readNull(0) ? null : in.readLong(),
                    Narrow.toShort(in.readInt()),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : readLinesRow(in),
                    in.readNull(0) ? null : readDiscountsRow(in),
                    in.readNull(0) ? null : readLabelsRow(in),
                    in.readNull(0) ? null : readRouteRow(in),
                    in.readNull(0) ? null : readRemarksRow(in),
                    in.readNull(0) ? null : readCountsRow(in),
                    in.readNull(0) ? null : readShelvesRow(in),
                    in.readNull(0) ? null : readSizesRow(in));
        }

        @Override
        protected void writeObject(Order order, AvroWriter out) {
            if (out.writePresent(order.id() != null, 0)) {
                out.writeString(order.id().toString());
            }
            if (out.writePresent(order.placed() != null, 0)) {
                out.writeLong(Logical.micros(order.placed()));
            }
            out.writeInt(order.priority());
            if (out.writePresent(order.customer() != null, 0)) {
                out.writeString(order.customer());
            }
            if (out.writePresent(required(order.note(), "Order.note").isPresent(), 0)) {
                out.writeString(order.note().get());
            }
            if (out.writePresent(order.lines() != null, 0)) {
                writeLines(order.lines(), out);
            }
            if (out.writePresent(order.discounts() != null, 0)) {
                writeDiscounts(order.discounts(), out);
            }
            if (out.writePresent(order.labels() != null, 0)) {
                writeLabels(order.labels(), out);
            }
            if (out.writePresent(order.route() != null, 0)) {
                writeRoute(order.route(), out);
            }
            if (out.writePresent(order.remarks() != null, 0)) {
                writeRemarks(order.remarks(), out);
            }
            if (out.writePresent(order.counts() != null, 0)) {
                writeCounts(order.counts(), out);
            }
            if (out.writePresent(order.shelves() != null, 0)) {
                writeShelves(order.shelves(), out);
            }
            if (out.writePresent(order.sizes() != null, 0)) {
                writeSizes(order.sizes(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(Logical.uuidText(row.getUTF8String(0)));
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeLong(row.getLong(1));
            }
            Rows.require(row, 2, "Order.priority");
            out.writeInt(row.getShort(2));
            if (out.writePresent(!row.isNullAt(3), 0)) {
                out.writeUtf8(row.getUTF8String(3));
            }
            if (out.writePresent(!row.isNullAt(4), 0)) {
                out.writeUtf8(row.getUTF8String(4));
            }
            if (out.writePresent(!row.isNullAt(5), 0)) {
                writeLinesRow(row.getArray(5), out);
            }
            if (out.writePresent(!row.isNullAt(6), 0)) {
                writeDiscountsRow(row.getMap(6), out);
            }
            if (out.writePresent(!row.isNullAt(7), 0)) {
                writeLabelsRow(row.getArray(7), out);
            }
            if (out.writePresent(!row.isNullAt(8), 0)) {
                writeRouteRow(row.getArray(8), out);
            }
            if (out.writePresent(!row.isNullAt(9), 0)) {
                writeRemarksRow(row.getArray(9), out);
            }
            if (out.writePresent(!row.isNullAt(10), 0)) {
                writeCountsRow(row.getMap(10), out);
            }
            if (out.writePresent(!row.isNullAt(11), 0)) {
                writeShelvesRow(row.getMap(11), out);
            }
            if (out.writePresent(!row.isNullAt(12), 0)) {
                writeSizesRow(row.getArray(12), out);
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
                    writeLineRow(list.getStruct(i, 3), out);
                }
            }
            out.endBlock();
        }

        private static Order.Line readLine(AvroReader in) {
            return new Order.Line(
                    in.readNull(0) ? null : in.readString(),
                    in.readInt(),
                    in.readNull(0) ? null : in.readDouble());
        }

        private static InternalRow readLineRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readInt(),
                    in.readNull(0) ? null : in.readDouble());
        }

        private static void writeLine(Order.Line line, AvroWriter out) {
            if (out.writePresent(line.article() != null, 0)) {
                out.writeString(line.article());
            }
            out.writeInt(line.quantity());
            if (out.writePresent(line.weight() != null, 0)) {
                out.writeDouble(line.weight());
            }
        }

        private static void writeLineRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                out.writeUtf8(row.getUTF8String(0));
            }
            Rows.require(row, 1, "Line.quantity");
            out.writeInt(row.getInt(1));
            if (out.writePresent(!row.isNullAt(2), 0)) {
                out.writeDouble(row.getDouble(2));
            }
        }

        private static Map<String, BigDecimal> readDiscounts(AvroReader in) {
            Map<String, BigDecimal> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), in.readNull(0) ? null : Logical.decimal(in.readBytes(), 38, 18));
                }
            }
            return map;
        }

        private static MapData readDiscountsRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), in.readNull(0) ? null : Logical.rowDecimal(in.readBytes(), 38, 18));
                }
            }
            return entries.toMap();
        }

        private static void writeDiscounts(Map<String, BigDecimal> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<String, BigDecimal> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Order.discounts[]"));
                if (out.writePresent(entry.getValue() != null, 0)) {
                    out.writeBytes(Logical.unscaled(entry.getValue(), 38, 18));
                }
            }
            out.endBlock();
        }

        private static void writeDiscountsRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                if (out.writePresent(!values.isNullAt(i), 0)) {
                    out.writeBytes(Logical.unscaled(values.getDecimal(i, 38, 18), 38, 18));
                }
            }
            out.endBlock();
        }

        private static Set<Order.Label> readLabels(AvroReader in) {
            Set<Order.Label> set = new LinkedHashSet<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    set.add(in.readNull(0) ? null : LABEL.read(in));
                }
            }
            return set;
        }

        private static ArrayData readLabelsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : LABEL.readName(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeLabels(Set<Order.Label> set, AvroWriter out) {
            out.startBlock(set.size());
            for (Order.Label item : set) {
                if (out.writePresent(item != null, 0)) {
                    LABEL.write(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeLabelsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    LABEL.writeName(list.getUTF8String(i), out);
                }
            }
            out.endBlock();
        }

        private static int[] readRoute(AvroReader in) {
            int[] array = new int[0];
            int size = 0;
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                if (n > array.length - size) {
                    array = Arrays.copyOf(array, Math.max(size + n, 2 * size));
                }
                for (int end = size + n; size < end; size++) {
                    array[size] = in.readInt();
                }
            }
            return size == array.length ? array : Arrays.copyOf(array, size);
        }

        private static ArrayData readRouteRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeRoute(int[] array, AvroWriter out) {
            out.startBlock(array.length);
            for (int item : array) {
                out.writeInt(item);
            }
            out.endBlock();
        }

        private static void writeRouteRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Order.route[]");
                out.writeInt(list.getInt(i));
            }
            out.endBlock();
        }

        private static String[] readRemarks(AvroReader in) {
            List<String> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readString());
                }
            }
            return list.toArray(String[]::new);
        }

        private static ArrayData readRemarksRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readUtf8());
                }
            }
            return Rows.array(list);
        }

        private static void writeRemarks(String[] array, AvroWriter out) {
            out.startBlock(array.length);
            for (String item : array) {
                if (out.writePresent(item != null, 0)) {
                    out.writeString(item);
                }
            }
            out.endBlock();
        }

        private static void writeRemarksRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeUtf8(list.getUTF8String(i));
                }
            }
            out.endBlock();
        }

        private static Map<Order.Label, Long> readCounts(AvroReader in) {
            Map<Order.Label, Long> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(MapKeys.toEnum(Order.Label.class, in.readString()), in.readNull(0) ? null : in.readLong());
                }
            }
            return map;
        }

        private static MapData readCountsRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(MapKeys.checked(Order.Label.class, in.readUtf8()), in.readNull(0) ? null : in.readLong());
                }
            }
            return entries.toMap();
        }

        private static void writeCounts(Map<Order.Label, Long> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<Order.Label, Long> entry : map.entrySet()) {
                out.writeString(MapKeys.text(required(entry.getKey(), "Order.counts[]")));
                if (out.writePresent(entry.getValue() != null, 0)) {
                    out.writeLong(entry.getValue());
                }
            }
            out.endBlock();
        }

        private static void writeCountsRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(MapKeys.checked(Order.Label.class, keys.getUTF8String(i)));
                if (out.writePresent(!values.isNullAt(i), 0)) {
                    out.writeLong(values.getLong(i));
                }
            }
            out.endBlock();
        }

        private static Map<Integer, UUID> readShelves(AvroReader in) {
            Map<Integer, UUID> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(MapKeys.toInt(in.readString()), in.readNull(0) ? null : Logical.uuid(in.readString()));
                }
            }
            return map;
        }

        private static MapData readShelvesRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(MapKeys.checked(Integer.class, in.readUtf8()), in.readNull(0) ? null : Logical.uuidText(in.readUtf8()));
                }
            }
            return entries.toMap();
        }

        private static void writeShelves(Map<Integer, UUID> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<Integer, UUID> entry : map.entrySet()) {
                out.writeString(MapKeys.text(required(entry.getKey(), "Order.shelves[]")));
                if (out.writePresent(entry.getValue() != null, 0)) {
                    out.writeString(entry.getValue().toString());
                }
            }
            out.endBlock();
        }

        private static void writeShelvesRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(MapKeys.checked(Integer.class, keys.getUTF8String(i)));
                if (out.writePresent(!values.isNullAt(i), 0)) {
                    out.writeUtf8(Logical.uuidText(values.getUTF8String(i)));
                }
            }
            out.endBlock();
        }

        private static double[][] readSizes(AvroReader in) {
            List<double[]> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readSizesItem(in));
                }
            }
            return list.toArray(double[][]::new);
        }

        private static ArrayData readSizesRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readSizesItemRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeSizes(double[][] array, AvroWriter out) {
            out.startBlock(array.length);
            for (double[] item : array) {
                if (out.writePresent(item != null, 0)) {
                    writeSizesItem(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeSizesRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    writeSizesItemRow(list.getArray(i), out);
                }
            }
            out.endBlock();
        }

        private static double[] readSizesItem(AvroReader in) {
            double[] array = new double[0];
            int size = 0;
            for (int n = in.readBlock(8); n > 0; n = in.readBlock(8)) {
                if (n > array.length - size) {
                    array = Arrays.copyOf(array, Math.max(size + n, 2 * size));
                }
                for (int end = size + n; size < end; size++) {
                    array[size] = in.readDouble();
                }
            }
            return size == array.length ? array : Arrays.copyOf(array, size);
        }

        private static ArrayData readSizesItemRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(8); n > 0; n = in.readBlock(8)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readDouble());
                }
            }
            return Rows.array(list);
        }

        private static void writeSizesItem(double[] array, AvroWriter out) {
            out.startBlock(array.length);
            for (double item : array) {
                out.writeDouble(item);
            }
            out.endBlock();
        }

        private static void writeSizesItemRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Order.sizes[][]");
                out.writeDouble(list.getDouble(i));
            }
            out.endBlock();
        }
    }
}
