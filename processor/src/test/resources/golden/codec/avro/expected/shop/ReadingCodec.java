package shop;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
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
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Codec of {@link Reading}: bytes, rows and objects of the Avro schema {@code shop.Reading}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ReadingCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Reading","namespace":"shop","fields":[{"name":"src",\
            "type":{"type":"string","avro.java.string":"String"}},{"name":"value","type":"double"},{"name":"at",\
            "type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"price","type":["null",\
            {"type":"bytes","logicalType":"decimal","precision":10,"scale":2}]},{"name":"samples",\
            "type":{"type":"array","items":"int"}},{"name":"tags","type":{"type":"map",\
            "values":{"type":"string","avro.java.string":"String"},"avro.java.string":"String"}},\
            {"name":"place","type":{"type":"record","name":"Place","fields":[{"name":"host",\
            "type":{"type":"string","avro.java.string":"String"}},{"name":"port","type":["int","null"]}]}},\
            {"name":"previous","type":["null","Place"]}]}""";

    private static final Encoder<Place> PLACE = StructEncoders.bean(
            Place.class,
            Member.required("host", Values.string(), "getHost", "setHost"),
            Member.nullable("port", Values.boxedInt(), "getPort", "setPort"));

    private static final Encoder<Reading> READING = StructEncoders.bean(
            Reading.class,
            Member.required("src", Values.string(), "getSrc", "setSrc"),
            Member.required("value", Values.primitiveDouble(), "getValue", "setValue"),
            Member.required("at", Values.instant(), "getAt", "setAt"),
            Member.nullable("price", Values.decimal(10, 2), "getPrice", "setPrice"),
            Member.required("samples", Values.list(Values.boxedInt()), "getSamples", "setSamples"),
            Member.required("tags", Values.map(Values.string(), Values.string()), "getTags", "setTags"),
            Member.required("place", PLACE, "getPlace", "setPlace"),
            Member.nullable("previous", PLACE, "getPrevious", "setPrevious"));

    private static final Codec<Reading> CODEC = new Avro();

    private ReadingCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Reading> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Reading}.
     */
    public static Encoder<Reading> encoder() {
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
    public static Column toBytes(Column reading) {
        return CodecColumns.toBytes(CODEC, reading);
    }

    /**
     * Reads a record.
     */
    public static Reading read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Reading reading) {
        return CODEC.write(reading);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Reading> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Reading.class, SCHEMA, READING);
        }

        @Override
        protected Reading readObject(AvroReader in) {
            Reading reading = new Reading();
            reading.setSrc(in.readString());
            reading.setValue(in.readDouble());
            reading.setAt(Logical.instantOfMillis(in.readLong()));
            reading.setPrice(in.readNull(0) ? null : Logical.decimal(in.readBytes(), 10, 2));
            reading.setSamples(readSamples(in));
            reading.setTags(readTags(in));
            reading.setPlace(readPlace(in));
            reading.setPrevious(in.readNull(0) ? null : readPlace(in));
            return reading;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readUtf8(),
                    in.readDouble(),
                    Logical.microsOfMillis(in.readLong()),
                    in.readNull(0) ? null : Logical.rowDecimal(in.readBytes(), 10, 2),
                    readSamplesRow(in),
                    readTagsRow(in),
                    readPlaceRow(in),
                    in.readNull(0) ? null : readPlaceRow(in));
        }

        @Override
        protected void writeObject(Reading reading, AvroWriter out) {
            out.writeString(required(reading.getSrc(), "Reading.src"));
            out.writeDouble(reading.getValue());
            out.writeLong(Logical.millis(required(reading.getAt(), "Reading.at")));
            if (out.writePresent(reading.getPrice() != null, 0)) {
                out.writeBytes(Logical.unscaled(reading.getPrice(), 10, 2));
            }
            writeSamples(required(reading.getSamples(), "Reading.samples"), out);
            writeTags(required(reading.getTags(), "Reading.tags"), out);
            writePlace(required(reading.getPlace(), "Reading.place"), out);
            if (out.writePresent(reading.getPrevious() != null, 0)) {
                writePlace(reading.getPrevious(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Reading.src");
            out.writeUtf8(row.getUTF8String(0));
            Rows.require(row, 1, "Reading.value");
            out.writeDouble(row.getDouble(1));
            Rows.require(row, 2, "Reading.at");
            out.writeLong(Logical.millisOfMicros(row.getLong(2)));
            if (out.writePresent(!row.isNullAt(3), 0)) {
                out.writeBytes(Logical.unscaled(row.getDecimal(3, 10, 2), 10, 2));
            }
            Rows.require(row, 4, "Reading.samples");
            writeSamplesRow(row.getArray(4), out);
            Rows.require(row, 5, "Reading.tags");
            writeTagsRow(row.getMap(5), out);
            Rows.require(row, 6, "Reading.place");
            writePlaceRow(row.getStruct(6, 2), out);
            if (out.writePresent(!row.isNullAt(7), 0)) {
                writePlaceRow(row.getStruct(7, 2), out);
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static List<Integer> readSamples(AvroReader in) {
            List<Integer> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readInt());
                }
            }
            return list;
        }

        private static ArrayData readSamplesRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeSamples(List<Integer> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Integer item : list) {
                out.writeInt(required(item, "Reading.samples[]"));
            }
            out.endBlock();
        }

        private static void writeSamplesRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Reading.samples[]");
                out.writeInt(list.getInt(i));
            }
            out.endBlock();
        }

        private static Map<String, String> readTags(AvroReader in) {
            Map<String, String> map = new HashMap<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), in.readString());
                }
            }
            return map;
        }

        private static MapData readTagsRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), in.readUtf8());
                }
            }
            return entries.toMap();
        }

        private static void writeTags(Map<String, String> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<String, String> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Reading.tags[]"));
                out.writeString(required(entry.getValue(), "Reading.tags[]"));
            }
            out.endBlock();
        }

        private static void writeTagsRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                Rows.require(values, i, "Reading.tags[]");
                out.writeUtf8(values.getUTF8String(i));
            }
            out.endBlock();
        }

        private static Place readPlace(AvroReader in) {
            Place place = new Place();
            place.setHost(in.readString());
            place.setPort(in.readNull(1) ? null : in.readInt());
            return place;
        }

        private static InternalRow readPlaceRow(AvroReader in) {
            return Rows.of(in.readUtf8(), in.readNull(1) ? null : in.readInt());
        }

        private static void writePlace(Place place, AvroWriter out) {
            out.writeString(required(place.getHost(), "Place.host"));
            if (out.writePresent(place.getPort() != null, 1)) {
                out.writeInt(place.getPort());
            }
        }

        private static void writePlaceRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Place.host");
            out.writeUtf8(row.getUTF8String(0));
            if (out.writePresent(!row.isNullAt(1), 1)) {
                out.writeInt(row.getInt(1));
            }
        }
    }
}
