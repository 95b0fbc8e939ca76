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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;

/**
 * Codec of {@link Data}, an Avro record: bytes, rows and objects of schema {@code io.streamlets.spark.codec.sample.Data}.
 *
 * <p>As long as what the processor writes for a field of every kind: the whole form of generated code, in one place.
 */
public final class DataCodec {
    private static final String SCHEMA =
            "{\"type\":\"record\",\"name\":\"Data\",\"namespace\":\"io.streamlets.spark.codec.sample\",\"doc\":\""
                    + "A field of every kind that a codec knows.\",\"fields\":[{\"name\":\"flag\",\"type\":\"boolean\"},{\""
                    + "name\":\"count\",\"type\":\"int\"},{\"name\":\"total\",\"type\":\"long\"},{\"name\":\"ratio\",\"type"
                    + "\":\"float\"},{\"name\":\"value\",\"type\":\"double\"},{\"name\":\"name\",\"type\":\"string\"},{\"na"
                    + "me\":\"payload\",\"type\":\"bytes\"},{\"name\":\"digest\",\"type\":{\"type\":\"fixed\",\"name\":\"Di"
                    + "gest\",\"size\":4}},{\"name\":\"kind\",\"type\":{\"type\":\"enum\",\"name\":\"Kind\",\"symbols\":[\""
                    + "SMALL\",\"MEDIUM\",\"LARGE\"]}},{\"name\":\"day\",\"type\":{\"type\":\"int\",\"logicalType\":\"date"
                    + "\"}},{\"name\":\"atMillis\",\"type\":{\"type\":\"int\",\"logicalType\":\"time-millis\"}},{\"name\":"
                    + "\"atMicros\",\"type\":{\"type\":\"long\",\"logicalType\":\"time-micros\"}},{\"name\":\"created\",\"t"
                    + "ype\":{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}},{\"name\":\"updated\",\"type\":{\"ty"
                    + "pe\":\"long\",\"logicalType\":\"timestamp-micros\"}},{\"name\":\"localCreated\",\"type\":{\"type\":"
                    + "\"long\",\"logicalType\":\"local-timestamp-millis\"}},{\"name\":\"localUpdated\",\"type\":{\"type\":"
                    + "\"long\",\"logicalType\":\"local-timestamp-micros\"}},{\"name\":\"price\",\"type\":{\"type\":\"bytes"
                    + "\",\"logicalType\":\"decimal\",\"precision\":10,\"scale\":2}},{\"name\":\"share\",\"type\":{\"type\""
                    + ":\"fixed\",\"name\":\"Share\",\"size\":8,\"logicalType\":\"decimal\",\"precision\":18,\"scale\":6}},"
                    + "{\"name\":\"id\",\"type\":{\"type\":\"string\",\"logicalType\":\"uuid\"}},{\"name\":\"samples\",\"ty"
                    + "pe\":{\"type\":\"array\",\"items\":\"double\"}},{\"name\":\"scores\",\"type\":{\"type\":\"array\",\""
                    + "items\":[\"null\",\"long\"]}},{\"name\":\"matrix\",\"type\":{\"type\":\"array\",\"items\":{\"type\":"
                    + "\"array\",\"items\":\"int\"}}},{\"name\":\"tags\",\"type\":{\"type\":\"map\",\"values\":\"string\"}}"
                    + ",{\"name\":\"place\",\"type\":{\"type\":\"record\",\"name\":\"Place\",\"fields\":[{\"name\":\"host\""
                    + ",\"type\":\"string\"},{\"name\":\"port\",\"type\":[\"null\",\"int\"],\"default\":null}]}},{\"name\":"
                    + "\"places\",\"type\":{\"type\":\"array\",\"items\":\"Place\"}},{\"name\":\"placesByName\",\"type\":{"
                    + "\"type\":\"map\",\"values\":\"Place\"}},{\"name\":\"origin\",\"type\":[\"null\",\"Place\"],\"default"
                    + "\":null},{\"name\":\"note\",\"type\":[\"null\",\"string\"],\"default\":null},{\"name\":\"level\",\"t"
                    + "ype\":[\"int\",\"null\"],\"default\":0},{\"name\":\"seen\",\"type\":[\"null\",{\"type\":\"long\",\"l"
                    + "ogicalType\":\"timestamp-millis\"}],\"default\":null},{\"name\":\"fallback\",\"type\":[\"null\",\"Ki"
                    + "nd\"],\"default\":null}]}";

    private static final AvroEnum<Kind> KIND = AvroEnum.of(Kind.class);

    private static final Encoder<Place> PLACE = StructEncoders.bean(
            Place.class,
            Member.required("host", Values.charSequence(), "getHost", "setHost"),
            Member.nullable("port", Values.boxedInt(), "getPort", "setPort"));

    private static final Encoder<Data> DATA = StructEncoders.bean(
            Data.class,
            Member.required("flag", Values.primitiveBoolean(), "getFlag", "setFlag"),
            Member.required("count", Values.primitiveInt(), "getCount", "setCount"),
            Member.required("total", Values.primitiveLong(), "getTotal", "setTotal"),
            Member.required("ratio", Values.primitiveFloat(), "getRatio", "setRatio"),
            Member.required("value", Values.primitiveDouble(), "getValue", "setValue"),
            Member.required("name", Values.charSequence(), "getName", "setName"),
            Member.required("payload", Values.byteBuffer(), "getPayload", "setPayload"),
            Member.required("digest", Values.fixed(Digest.class, Digest::new), "getDigest", "setDigest"),
            Member.required("kind", Values.enumeration(Kind.class), "getKind", "setKind"),
            Member.required("day", Values.date(), "getDay", "setDay"),
            Member.required("atMillis", Values.timeMillis(), "getAtMillis", "setAtMillis"),
            Member.required("atMicros", Values.timeMicros(), "getAtMicros", "setAtMicros"),
            Member.required("created", Values.instant(), "getCreated", "setCreated"),
            Member.required("updated", Values.instant(), "getUpdated", "setUpdated"),
            Member.required("localCreated", Values.localDateTime(), "getLocalCreated", "setLocalCreated"),
            Member.required("localUpdated", Values.localDateTime(), "getLocalUpdated", "setLocalUpdated"),
            Member.required("price", Values.decimal(10, 2), "getPrice", "setPrice"),
            Member.required("share", Values.decimal(18, 6), "getShare", "setShare"),
            Member.required("id", Values.uuid(), "getId", "setId"),
            Member.required("samples", Values.list(Values.boxedDouble()), "getSamples", "setSamples"),
            Member.required("scores", Values.listOfNullable(Values.boxedLong()), "getScores", "setScores"),
            Member.required("matrix", Values.list(Values.list(Values.boxedInt())), "getMatrix", "setMatrix"),
            Member.required("tags", Values.map(Values.charSequence(), Values.charSequence()), "getTags", "setTags"),
            Member.required("place", PLACE, "getPlace", "setPlace"),
            Member.required("places", Values.list(PLACE), "getPlaces", "setPlaces"),
            Member.required(
                    "placesByName", Values.map(Values.charSequence(), PLACE), "getPlacesByName", "setPlacesByName"),
            Member.nullable("origin", PLACE, "getOrigin", "setOrigin"),
            Member.nullable("note", Values.charSequence(), "getNote", "setNote"),
            Member.nullable("level", Values.boxedInt(), "getLevel", "setLevel"),
            Member.nullable("seen", Values.instant(), "getSeen", "setSeen"),
            Member.nullable("fallback", Values.enumeration(Kind.class), "getFallback", "setFallback"));

    private static final Codec<Data> CODEC = new Avro();

    private DataCodec() {}

    /** The codec itself. */
    public static Codec<Data> codec() {
        return CODEC;
    }

    /** Spark's encoder of {@link Data}. */
    public static Encoder<Data> encoder() {
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
    public static Data read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /** Writes a record. */
    public static byte[] write(Data data) {
        return CODEC.write(data);
    }

    private static final class Avro extends AvroCodec<Data> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Data.class, SCHEMA, DATA);
        }

        @Override
        protected Data readObject(AvroReader in) {
            Data data = new Data();
            data.setFlag(in.readBoolean());
            data.setCount(in.readInt());
            data.setTotal(in.readLong());
            data.setRatio(in.readFloat());
            data.setValue(in.readDouble());
            data.setName(in.readString());
            data.setPayload(in.readByteBuffer());
            data.setDigest(new Digest(in.readFixed(4)));
            data.setKind(KIND.read(in));
            data.setDay(Logical.date(in.readInt()));
            data.setAtMillis(Logical.timeOfMillis(in.readInt()));
            data.setAtMicros(Logical.timeOfMicros(in.readLong()));
            data.setCreated(Logical.instantOfMillis(in.readLong()));
            data.setUpdated(Logical.instantOfMicros(in.readLong()));
            data.setLocalCreated(Logical.dateTimeOfMillis(in.readLong()));
            data.setLocalUpdated(Logical.dateTimeOfMicros(in.readLong()));
            data.setPrice(Logical.decimal(in.readBytes(), 10, 2));
            data.setShare(Logical.decimal(in.readFixed(8), 18, 6));
            data.setId(Logical.uuid(in.readString()));
            data.setSamples(readSamples(in));
            data.setScores(readScores(in));
            data.setMatrix(readMatrix(in));
            data.setTags(readTags(in));
            data.setPlace(readPlace(in));
            data.setPlaces(readPlaces(in));
            data.setPlacesByName(readPlacesByName(in));
            data.setOrigin(in.readNull(0) ? null : readPlace(in));
            data.setNote(in.readNull(0) ? null : in.readString());
            data.setLevel(in.readNull(1) ? null : in.readInt());
            data.setSeen(in.readNull(0) ? null : Logical.instantOfMillis(in.readLong()));
            data.setFallback(in.readNull(0) ? null : KIND.read(in));
            return data;
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readBoolean(),
                    in.readInt(),
                    in.readLong(),
                    in.readFloat(),
                    in.readDouble(),
                    in.readUtf8(),
                    in.readBytes(),
                    in.readFixed(4),
                    KIND.readName(in),
                    in.readInt(),
                    in.readInt(),
                    in.readLong(),
                    Logical.microsOfMillis(in.readLong()),
                    in.readLong(),
                    Logical.microsOfMillis(in.readLong()),
                    in.readLong(),
                    Logical.rowDecimal(in.readBytes(), 10, 2),
                    Logical.rowDecimal(in.readFixed(8), 18, 6),
                    in.readUtf8(),
                    readSamplesRow(in),
                    readScoresRow(in),
                    readMatrixRow(in),
                    readTagsRow(in),
                    readPlaceRow(in),
                    readPlacesRow(in),
                    readPlacesByNameRow(in),
                    in.readNull(0) ? null : readPlaceRow(in),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(1) ? null : in.readInt(),
                    in.readNull(0) ? null : Logical.microsOfMillis(in.readLong()),
                    in.readNull(0) ? null : KIND.readName(in));
        }

        @Override
        protected void writeObject(Data data, AvroWriter out) {
            out.writeBoolean(data.getFlag());
            out.writeInt(data.getCount());
            out.writeLong(data.getTotal());
            out.writeFloat(data.getRatio());
            out.writeDouble(data.getValue());
            out.writeString(required(data.getName(), "Data.name"));
            out.writeByteBuffer(required(data.getPayload(), "Data.payload"));
            out.writeFixed(required(data.getDigest(), "Data.digest").bytes(), 4);
            KIND.write(required(data.getKind(), "Data.kind"), out);
            out.writeInt(Logical.days(required(data.getDay(), "Data.day")));
            out.writeInt(Logical.millis(required(data.getAtMillis(), "Data.atMillis")));
            out.writeLong(Logical.micros(required(data.getAtMicros(), "Data.atMicros")));
            out.writeLong(Logical.millis(required(data.getCreated(), "Data.created")));
            out.writeLong(Logical.micros(required(data.getUpdated(), "Data.updated")));
            out.writeLong(Logical.millis(required(data.getLocalCreated(), "Data.localCreated")));
            out.writeLong(Logical.micros(required(data.getLocalUpdated(), "Data.localUpdated")));
            out.writeBytes(Logical.unscaled(required(data.getPrice(), "Data.price"), 10, 2));
            out.writeFixed(Logical.padded(Logical.unscaled(required(data.getShare(), "Data.share"), 18, 6), 8), 8);
            out.writeString(required(data.getId(), "Data.id").toString());
            writeSamples(required(data.getSamples(), "Data.samples"), out);
            writeScores(required(data.getScores(), "Data.scores"), out);
            writeMatrix(required(data.getMatrix(), "Data.matrix"), out);
            writeTags(required(data.getTags(), "Data.tags"), out);
            writePlace(required(data.getPlace(), "Data.place"), out);
            writePlaces(required(data.getPlaces(), "Data.places"), out);
            writePlacesByName(required(data.getPlacesByName(), "Data.placesByName"), out);
            if (out.writePresent(data.getOrigin() != null, 0)) {
                writePlace(data.getOrigin(), out);
            }
            if (out.writePresent(data.getNote() != null, 0)) {
                out.writeString(data.getNote());
            }
            if (out.writePresent(data.getLevel() != null, 1)) {
                out.writeInt(data.getLevel());
            }
            if (out.writePresent(data.getSeen() != null, 0)) {
                out.writeLong(Logical.millis(data.getSeen()));
            }
            if (out.writePresent(data.getFallback() != null, 0)) {
                KIND.write(data.getFallback(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Data.flag");
            out.writeBoolean(row.getBoolean(0));
            Rows.require(row, 1, "Data.count");
            out.writeInt(row.getInt(1));
            Rows.require(row, 2, "Data.total");
            out.writeLong(row.getLong(2));
            Rows.require(row, 3, "Data.ratio");
            out.writeFloat(row.getFloat(3));
            Rows.require(row, 4, "Data.value");
            out.writeDouble(row.getDouble(4));
            Rows.require(row, 5, "Data.name");
            out.writeUtf8(row.getUTF8String(5));
            Rows.require(row, 6, "Data.payload");
            out.writeBytes(row.getBinary(6));
            Rows.require(row, 7, "Data.digest");
            out.writeFixed(row.getBinary(7), 4);
            Rows.require(row, 8, "Data.kind");
            KIND.writeName(row.getUTF8String(8), out);
            Rows.require(row, 9, "Data.day");
            out.writeInt(row.getInt(9));
            Rows.require(row, 10, "Data.atMillis");
            out.writeInt(row.getInt(10));
            Rows.require(row, 11, "Data.atMicros");
            out.writeLong(row.getLong(11));
            Rows.require(row, 12, "Data.created");
            out.writeLong(Logical.millisOfMicros(row.getLong(12)));
            Rows.require(row, 13, "Data.updated");
            out.writeLong(row.getLong(13));
            Rows.require(row, 14, "Data.localCreated");
            out.writeLong(Logical.millisOfMicros(row.getLong(14)));
            Rows.require(row, 15, "Data.localUpdated");
            out.writeLong(row.getLong(15));
            Rows.require(row, 16, "Data.price");
            out.writeBytes(Logical.unscaled(row.getDecimal(16, 10, 2), 10, 2));
            Rows.require(row, 17, "Data.share");
            out.writeFixed(Logical.padded(Logical.unscaled(row.getDecimal(17, 18, 6), 18, 6), 8), 8);
            Rows.require(row, 18, "Data.id");
            out.writeUtf8(row.getUTF8String(18));
            Rows.require(row, 19, "Data.samples");
            writeSamplesRow(row.getArray(19), out);
            Rows.require(row, 20, "Data.scores");
            writeScoresRow(row.getArray(20), out);
            Rows.require(row, 21, "Data.matrix");
            writeMatrixRow(row.getArray(21), out);
            Rows.require(row, 22, "Data.tags");
            writeTagsRow(row.getMap(22), out);
            Rows.require(row, 23, "Data.place");
            writePlaceRow(row.getStruct(23, 2), out);
            Rows.require(row, 24, "Data.places");
            writePlacesRow(row.getArray(24), out);
            Rows.require(row, 25, "Data.placesByName");
            writePlacesByNameRow(row.getMap(25), out);
            if (out.writePresent(!row.isNullAt(26), 0)) {
                writePlaceRow(row.getStruct(26, 2), out);
            }
            if (out.writePresent(!row.isNullAt(27), 0)) {
                out.writeUtf8(row.getUTF8String(27));
            }
            if (out.writePresent(!row.isNullAt(28), 1)) {
                out.writeInt(row.getInt(28));
            }
            if (out.writePresent(!row.isNullAt(29), 0)) {
                out.writeLong(Logical.millisOfMicros(row.getLong(29)));
            }
            if (out.writePresent(!row.isNullAt(30), 0)) {
                KIND.writeName(row.getUTF8String(30), out);
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static List<Double> readSamples(AvroReader in) {
            List<Double> list = new ArrayList<>();
            for (int n = in.readBlock(8); n > 0; n = in.readBlock(8)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readDouble());
                }
            }
            return list;
        }

        private static ArrayData readSamplesRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(8); n > 0; n = in.readBlock(8)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readDouble());
                }
            }
            return Rows.array(list);
        }

        private static void writeSamples(List<Double> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Double item : list) {
                out.writeDouble(required(item, "Data.samples[]"));
            }
            out.endBlock();
        }

        private static void writeSamplesRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Data.samples[]");
                out.writeDouble(list.getDouble(i));
            }
            out.endBlock();
        }

        private static List<Long> readScores(AvroReader in) {
            List<Long> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readLong());
                }
            }
            return list;
        }

        private static ArrayData readScoresRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readLong());
                }
            }
            return Rows.array(list);
        }

        private static void writeScores(List<Long> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Long item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.writeLong(item);
                }
            }
            out.endBlock();
        }

        private static void writeScoresRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeLong(list.getLong(i));
                }
            }
            out.endBlock();
        }

        private static List<List<Integer>> readMatrix(AvroReader in) {
            List<List<Integer>> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(readMatrixItem(in));
                }
            }
            return list;
        }

        private static ArrayData readMatrixRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(readMatrixItemRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeMatrix(List<List<Integer>> list, AvroWriter out) {
            out.startBlock(list.size());
            for (List<Integer> item : list) {
                writeMatrixItem(required(item, "Data.matrix[]"), out);
            }
            out.endBlock();
        }

        private static void writeMatrixRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Data.matrix[]");
                writeMatrixItemRow(list.getArray(i), out);
            }
            out.endBlock();
        }

        private static List<Integer> readMatrixItem(AvroReader in) {
            List<Integer> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readInt());
                }
            }
            return list;
        }

        private static ArrayData readMatrixItemRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeMatrixItem(List<Integer> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Integer item : list) {
                out.writeInt(required(item, "Data.matrix[][]"));
            }
            out.endBlock();
        }

        private static void writeMatrixItemRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Data.matrix[][]");
                out.writeInt(list.getInt(i));
            }
            out.endBlock();
        }

        private static Map<CharSequence, CharSequence> readTags(AvroReader in) {
            Map<CharSequence, CharSequence> map = new HashMap<>();
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

        private static void writeTags(Map<CharSequence, CharSequence> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<CharSequence, CharSequence> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Data.tags[]"));
                out.writeString(required(entry.getValue(), "Data.tags[]"));
            }
            out.endBlock();
        }

        private static void writeTagsRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                Rows.require(values, i, "Data.tags[]");
                out.writeUtf8(values.getUTF8String(i));
            }
            out.endBlock();
        }

        private static Place readPlace(AvroReader in) {
            Place data = new Place();
            data.setHost(in.readString());
            data.setPort(in.readNull(0) ? null : in.readInt());
            return data;
        }

        private static InternalRow readPlaceRow(AvroReader in) {
            return Rows.of(in.readUtf8(), in.readNull(0) ? null : in.readInt());
        }

        private static void writePlace(Place data, AvroWriter out) {
            out.writeString(required(data.getHost(), "Place.host"));
            if (out.writePresent(data.getPort() != null, 0)) {
                out.writeInt(data.getPort());
            }
        }

        private static void writePlaceRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Place.host");
            out.writeUtf8(row.getUTF8String(0));
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeInt(row.getInt(1));
            }
        }

        private static List<Place> readPlaces(AvroReader in) {
            List<Place> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readPlace(in));
                }
            }
            return list;
        }

        private static ArrayData readPlacesRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(2); n > 0; n = in.readBlock(2)) {
                for (int i = 0; i < n; i++) {
                    list.add(readPlaceRow(in));
                }
            }
            return Rows.array(list);
        }

        private static void writePlaces(List<Place> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Place item : list) {
                writePlace(required(item, "Data.places[]"), out);
            }
            out.endBlock();
        }

        private static void writePlacesRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                Rows.require(list, i, "Data.places[]");
                writePlaceRow(list.getStruct(i, 2), out);
            }
            out.endBlock();
        }

        private static Map<CharSequence, Place> readPlacesByName(AvroReader in) {
            Map<CharSequence, Place> map = new HashMap<>();
            for (int n = in.readBlock(3); n > 0; n = in.readBlock(3)) {
                for (int i = 0; i < n; i++) {
                    map.put(in.readString(), readPlace(in));
                }
            }
            return map;
        }

        private static MapData readPlacesByNameRow(AvroReader in) {
            Rows.Entries entries = new Rows.Entries();
            for (int n = in.readBlock(3); n > 0; n = in.readBlock(3)) {
                for (int i = 0; i < n; i++) {
                    entries.add(in.readUtf8(), readPlaceRow(in));
                }
            }
            return entries.toMap();
        }

        private static void writePlacesByName(Map<CharSequence, Place> map, AvroWriter out) {
            out.startBlock(map.size());
            for (Map.Entry<CharSequence, Place> entry : map.entrySet()) {
                out.writeString(required(entry.getKey(), "Data.placesByName[]"));
                writePlace(required(entry.getValue(), "Data.placesByName[]"), out);
            }
            out.endBlock();
        }

        private static void writePlacesByNameRow(MapData map, AvroWriter out) {
            ArrayData keys = map.keyArray();
            ArrayData values = map.valueArray();
            out.startBlock(map.numElements());
            for (int i = 0; i < map.numElements(); i++) {
                out.writeUtf8(keys.getUTF8String(i));
                Rows.require(values, i, "Data.placesByName[]");
                writePlaceRow(values.getStruct(i, 2), out);
            }
            out.endBlock();
        }
    }
}
