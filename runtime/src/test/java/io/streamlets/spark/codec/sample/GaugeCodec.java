package io.streamlets.spark.codec.sample;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroEnum;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Codec of {@link Gauge}, a Java record: bytes, rows and objects of schema {@code io.streamlets.spark.codec.sample.Gauge}.
 */
public final class GaugeCodec {
    private static final String SCHEMA =
            "{\"type\":\"record\",\"name\":\"Gauge\",\"namespace\":\"io.streamlets.spark.code"
                    + "c.sample\",\"fields\":[{\"name\":\"name\",\"type\":\"string\"},{\"name\":\"value\",\"type\":\"double\"},{\"name\":"
                    + "\"count\",\"type\":[\"null\",\"long\"],\"default\":null},{\"name\":\"kind\",\"type\":{\"type\":\"enum\",\"name\":\"K"
                    + "ind\",\"symbols\":[\"SMALL\",\"MEDIUM\",\"LARGE\"]}},{\"name\":\"seen\",\"type\":{\"type\":\"long\",\"logicalType"
                    + "\":\"timestamp-micros\"}},{\"name\":\"price\",\"type\":{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precisio"
                    + "n\":10,\"scale\":2}},{\"name\":\"limits\",\"type\":{\"type\":\"array\",\"items\":{\"type\":\"record\",\"name\":\"Limi"
                    + "t\",\"fields\":[{\"name\":\"name\",\"type\":\"string\"},{\"name\":\"value\",\"type\":[\"null\",\"double\"],\"default"
                    + "\":null}]}}},{\"name\":\"marks\",\"type\":{\"type\":\"map\",\"values\":\"int\"}},{\"name\":\"note\",\"type\":[\"null\""
                    + ",\"string\"],\"default\":null}]}";

    private static final AvroEnum<Kind> KIND = AvroEnum.of(Kind.class);

    private static final Encoder<Gauge.Limit> LIMIT = StructEncoders.record(
            Gauge.Limit.class,
            Member.required("name", Values.string()),
            Member.nullable("value", Values.boxedDouble()));

    private static final Encoder<Gauge> GAUGE = StructEncoders.record(
            Gauge.class,
            Member.required("name", Values.string()),
            Member.required("value", Values.primitiveDouble()),
            Member.nullable("count", Values.boxedLong()),
            Member.required("kind", Values.enumeration(Kind.class)),
            Member.required("seen", Values.instant()),
            Member.required("price", Values.decimal(10, 2)),
            Member.required("limits", Values.list(LIMIT)),
            Member.required("marks", Values.map(Values.string(), Values.boxedInt())),
            Member.nullable("note", Values.optional(Values.string())));

    private static final Codec<Gauge> CODEC = new Avro();

    private GaugeCodec() {}

    /** The codec itself. */
    public static Codec<Gauge> codec() {
        return CODEC;
    }

    /** Spark's encoder of {@link Gauge}. */
    public static Encoder<Gauge> encoder() {
        return CODEC.encoder();
    }

    /** The record in a binary column, as a struct. */
    public static Column fromBytes(Column bytes) {
        return CodecColumns.fromBytes(CODEC, bytes);
    }

    /** The bytes of the record in a struct column. */
    public static Column toBytes(Column data) {
        return CodecColumns.toBytes(CODEC, data);
    }

    /** Reads a record. */
    public static Gauge read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /** Writes a record. */
    public static byte[] write(Gauge data) {
        return CODEC.write(data);
    }

    private static final class Avro extends AvroCodec<Gauge> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Gauge.class, SCHEMA, GAUGE);
        }

        @Override
        protected Gauge readObject(AvroReader in) {
            return new Gauge(
                    in.readString(),
                    in.readDouble(),
                    in.readNull(0) ? null : in.readLong(),
                    KIND.read(in),
                    Logical.instantOfMicros(in.readLong()),
                    Logical.decimal(in.readBytes(), 10, 2),
                    readLimits(in),
                    readMarks(in),
                    Optional.ofNullable(in.readNull(0) ? null : in.readString()));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readUtf8(),
                    in.readDouble(),
                    in.readNull(0) ? null : in.readLong(),
                    KIND.readName(in),
                    in.readLong(),
                    Logical.rowDecimal(in.readBytes(), 10, 2),
                    readLimitsRow(in),
                    readMarksRow(in),
                    in.readNull(0) ? null : in.readUtf8());
        }

        @Override
        protected void writeObject(Gauge data, AvroWriter out) {
            out.writeString(required(data.name(), "Gauge.name"));
            out.writeDouble(data.value());
            if (out.writePresent(data.count() != null, 0)) {
                out.writeLong(data.count());
            }
            KIND.write(required(data.kind(), "Gauge.kind"), out);
            out.writeLong(Logical.micros(required(data.seen(), "Gauge.seen")));
            out.writeBytes(Logical.unscaled(required(data.price(), "Gauge.price"), 10, 2));
            writeLimits(required(data.limits(), "Gauge.limits"), out);
            writeMarks(required(data.marks(), "Gauge.marks"), out);
            if (out.writePresent(required(data.note(), "Gauge.note").isPresent(), 0)) {
                out.writeString(data.note().get());
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Gauge.name");
            out.writeUtf8(row.getUTF8String(0));
            Rows.require(row, 1, "Gauge.value");
            out.writeDouble(row.getDouble(1));
            if (out.writePresent(!row.isNullAt(2), 0)) {
                out.writeLong(row.getLong(2));
            }
            Rows.require(row, 3, "Gauge.kind");
            KIND.writeName(row.getUTF8String(3), out);
            Rows.require(row, 4, "Gauge.seen");
            out.writeLong(row.getLong(4));
            Rows.require(row, 5, "Gauge.price");
            out.writeBytes(Logical.unscaled(row.getDecimal(5, 10, 2), 10, 2));
            Rows.require(row, 6, "Gauge.limits");
            writeLimitsRow(row.getArray(6), out);
            Rows.require(row, 7, "Gauge.marks");
            writeMarksRow(row.getMap(7), out);
            if (out.writePresent(!row.isNullAt(8), 0)) {
                out.writeUtf8(row.getUTF8String(8));
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Gauge.Limit readLimit(AvroReader in) {
            return new Gauge.Limit(in.readString(), in.readNull(0) ? null : in.readDouble());
        }

        private static InternalRow readLimitRow(AvroReader in) {
            return Rows.of(in.readUtf8(), in.readNull(0) ? null : in.readDouble());
        }

        private static void writeLimit(Gauge.Limit data, AvroWriter out) {
            out.writeString(required(data.name(), "Limit.name"));
            if (out.writePresent(data.value() != null, 0)) {
                out.writeDouble(data.value());
            }
        }

        private static void writeLimitRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Limit.name");
            out.writeUtf8(row.getUTF8String(0));
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeDouble(row.getDouble(1));
            }
        }

        private static List<Gauge.Limit> readLimits(AvroReader in) {
            List<Gauge.Limit> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readLimit(in));
                }
            }
            return list;
        }

        private static ArrayData readLimitsRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readLimitRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeLimits(List<Gauge.Limit> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Gauge.Limit item : list) {
                writeLimit(required(item, "Gauge.limits[]"), out);
            }
            out.endBlock();
        }

        private static void writeLimitsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Gauge.limits[]");
                writeLimitRow(list.getStruct(i, 2), out);
            }
            out.endBlock();
        }

        private static Map<String, Integer> readMarks(AvroReader in) {
            Map<String, Integer> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), in.readInt());
                }
            }
            return map;
        }

        private static MapData readMarksRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), in.readInt());
                }
            }
            return entries.toMap();
        }

        private static void writeMarks(Map<String, Integer> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<String, Integer> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Gauge.marks[]"));
                out.writeInt(required(entry.getValue(), "Gauge.marks[]"));
            }
            out.endBlock();
        }

        private static void writeMarksRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                Rows.require(values, i, "Gauge.marks[]");
                out.writeInt(values.getInt(i));
            }
            out.endBlock();
        }
    }
}
