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
import java.lang.Integer;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Object}: bytes, rows and objects of the Avro schema {@code shop.Object}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ObjectCodec {
    private static final java.lang.String SCHEMA = """
            {"type":"record","name":"Object","namespace":"shop",\
            "doc":"Its package has classes with names of java.lang.","fields":[{"name":"items","type":["null",\
            {"type":"array","items":["null","int"]}],"default":null},{"name":"name","type":["null","string"],\
            "default":null},{"name":"text","type":["null",{"type":"record","name":"String",\
            "fields":[{"name":"length","type":"int"}]}],"default":null}]}""";

    private static final Encoder<String> STRING = StructEncoders.record(
            String.class,
            Member.required("length", Values.primitiveInt()));

    private static final Encoder<Object> OBJECT = StructEncoders.record(
            Object.class,
            Member.nullable("items", Values.listOfNullable(Values.boxedInt())),
            Member.nullable("name", Values.string()),
            Member.nullable("text", STRING));

    private static final Codec<Object> CODEC = new Avro();

    private ObjectCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Object> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Object}.
     */
    public static Encoder<Object> encoder() {
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
    public static Column toBytes(Column object) {
        return CodecColumns.toBytes(CODEC, object);
    }

    /**
     * Reads a record.
     */
    public static Object read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Object object) {
        return CODEC.write(object);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Object> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Object.class, SCHEMA, OBJECT);
        }

        @Override
        protected Object readObject(AvroReader in) {
            return new Object(
                    in.readNull(0) ? null : readItems(in),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? null : readString(in));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : readItemsRow(in),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : readStringRow(in));
        }

        @Override
        protected void writeObject(Object object, AvroWriter out) {
            if (out.writePresent(object.items() != null, 0)) {
                writeItems(object.items(), out);
            }
            if (out.writePresent(object.name() != null, 0)) {
                out.writeString(object.name());
            }
            if (out.writePresent(object.text() != null, 0)) {
                writeString(object.text(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                writeItemsRow(row.getArray(0), out);
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                out.writeUtf8(row.getUTF8String(1));
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writeStringRow(row.getStruct(2, 1), out);
            }
        }

        @Override
        protected java.lang.Object readResolve() {
            return CODEC;
        }

        private static List<Integer> readItems(AvroReader in) {
            List<Integer> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return list;
        }

        private static ArrayData readItemsRow(AvroReader in) {
            List<java.lang.Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeItems(List<Integer> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Integer item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.writeInt(item);
                }
            }
            out.endBlock();
        }

        private static void writeItemsRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeInt(list.getInt(i));
                }
            }
            out.endBlock();
        }

        private static String readString(AvroReader in) {
            return new String(in.readInt());
        }

        private static InternalRow readStringRow(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeString(String string, AvroWriter out) {
            out.writeInt(string.length());
        }

        private static void writeStringRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "String.length");
            out.writeInt(row.getInt(0));
        }
    }
}
