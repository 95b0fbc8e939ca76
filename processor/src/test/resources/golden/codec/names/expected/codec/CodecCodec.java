package codec;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.AvroCodec;
import io.streamlets.spark.codec.AvroEnum;
import io.streamlets.spark.codec.AvroReader;
import io.streamlets.spark.codec.AvroWriter;
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
 * Codec of {@link Codec}: bytes, rows and objects of the Avro schema {@code codec.Codec}.
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class CodecCodec {
    private static final String SCHEMA = """
            {"type":"record","name":"Codec","namespace":"codec","fields":[{"name":"avro","type":["null",\
            {"type":"record","name":"Codec_Avro","fields":[{"name":"codec","type":"int"}]}],"default":null},\
            {"name":"member","type":["null",{"type":"record","name":"Codec_Member","fields":[{"name":"list",\
            "type":["null",{"type":"array","items":["null","int"]}],"default":null}]}],"default":null},\
            {"name":"object","type":["null",{"type":"array","items":["null","int"]}],"default":null},\
            {"name":"row","type":["null",{"type":"array","items":["null",{"type":"record","name":"Codec_Row",\
            "fields":[{"name":"values","type":"int"}]}]}],"default":null},{"name":"in","type":["null","string"],\
            "default":null},{"name":"out","type":["null","string"],"default":null},{"name":"schema",\
            "type":["null",{"type":"enum","name":"Codec_Schema","symbols":["CODEC"]}],"default":null}]}""";

    private static final AvroEnum<Codec.Schema> SCHEMA_ = AvroEnum.of(Codec.Schema.class);

    private static final Encoder<Codec.Avro> AVRO = StructEncoders.record(
            Codec.Avro.class,
            Member.required("codec", Values.primitiveInt()));

    private static final Encoder<Codec.Member> MEMBER = StructEncoders.record(
            Codec.Member.class,
            Member.nullable("list", Values.listOfNullable(Values.boxedInt())));

    private static final Encoder<Codec.Row> ROW = StructEncoders.record(
            Codec.Row.class,
            Member.required("values", Values.primitiveInt()));

    private static final Encoder<Codec> CODEC_ = StructEncoders.record(
            Codec.class,
            Member.nullable("avro", AVRO),
            Member.nullable("member", MEMBER),
            Member.nullable("object", Values.listOfNullable(Values.boxedInt())),
            Member.nullable("row", Values.listOfNullable(ROW)),
            Member.nullable("in", Values.string()),
            Member.nullable("out", Values.string()),
            Member.nullable("schema", Values.enumeration(Codec.Schema.class)));

    private static final io.streamlets.spark.codec.Codec<Codec> CODEC = new Avro();

    private CodecCodec() {
    }

    /**
     * The codec itself.
     */
    public static io.streamlets.spark.codec.Codec<Codec> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Codec}.
     */
    public static Encoder<Codec> encoder() {
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
    public static Column toBytes(Column codec) {
        return CodecColumns.toBytes(CODEC, codec);
    }

    /**
     * Reads a record.
     */
    public static Codec read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Codec codec) {
        return CODEC.write(codec);
    }

    @SuppressWarnings("serial")
    private static final class Avro extends AvroCodec<Codec> {
        private static final long serialVersionUID = 1L;

        Avro() {
            super(Codec.class, SCHEMA, CODEC_);
        }

        @Override
        protected Codec readObject(AvroReader in) {
            return new Codec(
                    in.readNull(0) ? null : readAvro(in),
                    in.readNull(0) ? null : readMember(in),
                    in.readNull(0) ? null : readObject2(in),
                    in.readNull(0) ? null : readRow2(in),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? null : in.readString(),
                    in.readNull(0) ? null : SCHEMA_.read(in));
        }

        @Override
        protected InternalRow readRow(AvroReader in) {
            return Rows.of(
                    in.readNull(0) ? null : readAvroRow(in),
                    in.readNull(0) ? null : readMemberRow(in),
                    in.readNull(0) ? null : readObject2Row(in),
                    in.readNull(0) ? null : readRow2Row(in),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : in.readUtf8(),
                    in.readNull(0) ? null : SCHEMA_.readName(in));
        }

        @Override
        protected void writeObject(Codec codec, AvroWriter out) {
            if (out.writePresent(codec.avro() != null, 0)) {
                writeAvro(codec.avro(), out);
            }
            if (out.writePresent(codec.member() != null, 0)) {
                writeMember(codec.member(), out);
            }
            if (out.writePresent(codec.object() != null, 0)) {
                writeObject2(codec.object(), out);
            }
            if (out.writePresent(codec.row() != null, 0)) {
                writeRow2(codec.row(), out);
            }
            if (out.writePresent(codec.in() != null, 0)) {
                out.writeString(codec.in());
            }
            if (out.writePresent(codec.out() != null, 0)) {
                out.writeString(codec.out());
            }
            if (out.writePresent(codec.schema() != null, 0)) {
                SCHEMA_.write(codec.schema(), out);
            }
        }

        @Override
        protected void writeRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                writeAvroRow(row.getStruct(0, 1), out);
            }
            if (out.writePresent(!row.isNullAt(1), 0)) {
                writeMemberRow(row.getStruct(1, 1), out);
            }
            if (out.writePresent(!row.isNullAt(2), 0)) {
                writeObject2Row(row.getArray(2), out);
            }
            if (out.writePresent(!row.isNullAt(3), 0)) {
                writeRow2Row(row.getArray(3), out);
            }
            if (out.writePresent(!row.isNullAt(4), 0)) {
                out.writeUtf8(row.getUTF8String(4));
            }
            if (out.writePresent(!row.isNullAt(5), 0)) {
                out.writeUtf8(row.getUTF8String(5));
            }
            if (out.writePresent(!row.isNullAt(6), 0)) {
                SCHEMA_.writeName(row.getUTF8String(6), out);
            }
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        private static Codec.Avro readAvro(AvroReader in) {
            return new Codec.Avro(in.readInt());
        }

        private static InternalRow readAvroRow(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeAvro(Codec.Avro avro, AvroWriter out) {
            out.writeInt(avro.codec());
        }

        private static void writeAvroRow(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Avro.codec");
            out.writeInt(row.getInt(0));
        }

        private static Codec.Member readMember(AvroReader in) {
            return new Codec.Member(in.readNull(0) ? null : readMemberList(in));
        }

        private static InternalRow readMemberRow(AvroReader in) {
            return Rows.of(in.readNull(0) ? null : readMemberListRow(in));
        }

        private static void writeMember(Codec.Member member, AvroWriter out) {
            if (out.writePresent(member.list() != null, 0)) {
                writeMemberList(member.list(), out);
            }
        }

        private static void writeMemberRow(InternalRow row, AvroWriter out) {
            if (out.writePresent(!row.isNullAt(0), 0)) {
                writeMemberListRow(row.getArray(0), out);
            }
        }

        private static List<Integer> readMemberList(AvroReader in) {
            List<Integer> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return list;
        }

        private static ArrayData readMemberListRow(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeMemberList(List<Integer> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Integer item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.writeInt(item);
                }
            }
            out.endBlock();
        }

        private static void writeMemberListRow(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeInt(list.getInt(i));
                }
            }
            out.endBlock();
        }

        private static List<Integer> readObject2(AvroReader in) {
            List<Integer> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return list;
        }

        private static ArrayData readObject2Row(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : in.readInt());
                }
            }
            return Rows.array(list);
        }

        private static void writeObject2(List<Integer> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Integer item : list) {
                if (out.writePresent(item != null, 0)) {
                    out.writeInt(item);
                }
            }
            out.endBlock();
        }

        private static void writeObject2Row(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    out.writeInt(list.getInt(i));
                }
            }
            out.endBlock();
        }

        private static List<Codec.Row> readRow2(AvroReader in) {
            List<Codec.Row> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readRow3(in));
                }
            }
            return list;
        }

        private static ArrayData readRow2Row(AvroReader in) {
            List<Object> list = new ArrayList<>();
            for (int n = in.readBlock(1); n > 0; n = in.readBlock(1)) {
                for (int i = 0; i < n; i++) {
                    list.add(in.readNull(0) ? null : readRow3Row(in));
                }
            }
            return Rows.array(list);
        }

        private static void writeRow2(List<Codec.Row> list, AvroWriter out) {
            out.startBlock(list.size());
            for (Codec.Row item : list) {
                if (out.writePresent(item != null, 0)) {
                    writeRow3(item, out);
                }
            }
            out.endBlock();
        }

        private static void writeRow2Row(ArrayData list, AvroWriter out) {
            out.startBlock(list.numElements());
            for (int i = 0; i < list.numElements(); i++) {
                if (out.writePresent(!list.isNullAt(i), 0)) {
                    writeRow3Row(list.getStruct(i, 1), out);
                }
            }
            out.endBlock();
        }

        private static Codec.Row readRow3(AvroReader in) {
            return new Codec.Row(in.readInt());
        }

        private static InternalRow readRow3Row(AvroReader in) {
            return Rows.of(in.readInt());
        }

        private static void writeRow3(Codec.Row row_, AvroWriter out) {
            out.writeInt(row_.values());
        }

        private static void writeRow3Row(InternalRow row, AvroWriter out) {
            Rows.require(row, 0, "Row.values");
            out.writeInt(row.getInt(0));
        }
    }
}
