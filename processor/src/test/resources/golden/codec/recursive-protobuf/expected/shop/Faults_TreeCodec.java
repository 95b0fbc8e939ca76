package shop;

import io.streamlets.annotations.Encoded;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.codec.protobuf.ProtobufCodec;
import io.streamlets.spark.codec.protobuf.ProtobufReader;
import io.streamlets.spark.codec.protobuf.ProtobufWriter;
import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;

/**
 * Codec of {@link Faults.Tree}: bytes, rows and objects of the Protobuf message {@code shop.Tree}.
 */
@Encoded(
        type = Faults.Tree.class,
        depth = 2
)
@Generated("io.streamlets.processor.StreamletProcessor")
public final class Faults_TreeCodec {
    private static final String SCHEMA = """
            CoIBChFzaG9wL2ZhdWx0cy5wcm90bxIEc2hvcCJcCgRUcmVlEgwKBG5hbWUYASABKAkSIQoGbGVhdmVzGAIgASgLMhEuc2hvcC5U\
            cmVlLkxlYXZlcxojCgZMZWF2ZXMSGQoFdHJlZXMYASADKAsyCi5zaG9wLlRyZWUiCQoHTm90aGluZw==""";

    private static final Encoder<Faults.Tree.Leaves> LEAVES2 = StructEncoders.shown(
            Faults.Tree.Leaves.class,
            Leaves2Columns.class,
            Leaves2Columns::new,
            Leaves2Columns::message);

    private static final Encoder<Faults.Tree> TREE2 = StructEncoders.shown(
            Faults.Tree.class,
            Tree2Columns.class,
            Tree2Columns::new,
            Tree2Columns::message,
            Member.nullable("name", Values.string(), "getName", "setName"),
            Member.nullable("leaves", LEAVES2, "getLeaves", "setLeaves"));

    private static final Encoder<Faults.Tree.Leaves> LEAVES = StructEncoders.shown(
            Faults.Tree.Leaves.class,
            LeavesColumns.class,
            LeavesColumns::new,
            LeavesColumns::message,
            Member.required("trees", Values.list(TREE2), "getTrees", "setTrees"));

    private static final Encoder<Faults.Tree> TREE = StructEncoders.shown(
            Faults.Tree.class,
            TreeColumns.class,
            TreeColumns::new,
            TreeColumns::message,
            Member.nullable("name", Values.string(), "getName", "setName"),
            Member.nullable("leaves", LEAVES, "getLeaves", "setLeaves"));

    private static final Codec<Faults.Tree> CODEC = new Protobuf();

    private Faults_TreeCodec() {
    }

    /**
     * The codec itself.
     */
    public static Codec<Faults.Tree> codec() {
        return CODEC;
    }

    /**
     * Spark's encoder of {@link Faults.Tree}.
     */
    public static Encoder<Faults.Tree> encoder() {
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
    public static Column toBytes(Column tree) {
        return CodecColumns.toBytes(CODEC, tree);
    }

    /**
     * Reads a record.
     */
    public static Faults.Tree read(byte[] bytes) {
        return CODEC.read(bytes);
    }

    /**
     * Writes a record.
     */
    public static byte[] write(Faults.Tree tree) {
        return CODEC.write(tree);
    }

    @SuppressWarnings("serial")
    private static final class Protobuf extends ProtobufCodec<Faults.Tree> {
        private static final long serialVersionUID = 1L;

        Protobuf() {
            super(Faults.Tree.class, "shop.Tree", SCHEMA, Faults.Tree.parser(), TREE);
        }

        @Override
        protected InternalRow readRow(ProtobufReader in) {
            Object[] fields = new Object[2];
            mergeTree(fields, in, 0);
            return rowOfTree(fields, in);
        }

        @Override
        protected void writeRow(InternalRow row, ProtobufWriter out) {
            writeTree(row, out);
        }

        @Override
        protected Object readResolve() {
            return CODEC;
        }

        @Override
        protected void checkLevels(Faults.Tree tree) {
            checkTree(tree);
        }

        private static void checkLeaves2(Faults.Tree.Leaves leaves2) {
            ProtobufWriter.requireNone(leaves2.getTreesCount() > 0, "shop.Faults.Tree", 2);
        }

        private static void mergeLeaves2(Object[] leaves2, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> ProtobufReader.list(leaves2, 0).add(in.readBeyond(null, Faults.Tree.getDefaultInstance(), 0));
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfLeaves2(Object[] leaves2, ProtobufReader in) {
            in.requireNone(leaves2[0], "shop.Faults.Tree", 2);
            return Rows.of(
                    );
        }

        private static void writeLeaves2(InternalRow leaves2, ProtobufWriter out) {
        }

        private static void checkTree2(Faults.Tree tree2) {
            if (tree2.hasLeaves()) {
                checkLeaves2(tree2.getLeaves());
            }
        }

        private static void mergeTree2(Object[] tree2, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> tree2[0] = in.readAnyText();
                    case 18 -> tree2[1] = in.readMessage(tree2[1], 1, Protobuf::mergeLeaves2);
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfTree2(Object[] tree2, ProtobufReader in) {
            return Rows.of(
                            tree2[0],
                            tree2[1] == null ? null : rowOfLeaves2((Object[]) tree2[1], in));
        }

        private static void writeTree2(InternalRow tree2, ProtobufWriter out) {
            if (!tree2.isNullAt(0)) {
                out.writeTag(10);
                out.writeAnyText(tree2.getUTF8String(0));
            }
            if (!tree2.isNullAt(1)) {
                out.writeMessage(18, tree2.getStruct(1, 0), 0, Protobuf::writeLeaves2);
            }
        }

        private static void checkLeaves(Faults.Tree.Leaves leaves) {
            leaves.getTreesList().forEach(Protobuf::checkTree2);
        }

        private static void mergeLeaves(Object[] leaves, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> ProtobufReader.list(leaves, 0).add(rowOfTree2(in.readMessage(null, 2, Protobuf::mergeTree2), in));
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfLeaves(Object[] leaves, ProtobufReader in) {
            return Rows.of(
                            ProtobufReader.array(leaves, 0));
        }

        private static void writeLeaves(InternalRow leaves, ProtobufWriter out) {
            Rows.require(leaves, 0, "Leaves.trees");
            writeLeavesTreesItems(leaves.getArray(0), out);
        }

        private static void writeLeavesTreesItems(ArrayData items, ProtobufWriter out) {
            for (int i = 0; i < items.numElements(); i++) {
                Rows.require(items, i, "Leaves.trees[]");
                out.writeMessage(10, items.getStruct(i, 2), 0, Protobuf::writeTree2);
            }
        }

        private static void checkTree(Faults.Tree tree) {
            if (tree.hasLeaves()) {
                checkLeaves(tree.getLeaves());
            }
        }

        private static void mergeTree(Object[] tree, ProtobufReader in, int end) {
            for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
                switch (tag) {
                    case 10 -> tree[0] = in.readAnyText();
                    case 18 -> tree[1] = in.readMessage(tree[1], 1, Protobuf::mergeLeaves);
                    default -> in.skip(tag);
                }
            }
        }

        private static InternalRow rowOfTree(Object[] tree, ProtobufReader in) {
            return Rows.of(
                            tree[0],
                            tree[1] == null ? null : rowOfLeaves((Object[]) tree[1], in));
        }

        private static void writeTree(InternalRow tree, ProtobufWriter out) {
            if (!tree.isNullAt(0)) {
                out.writeTag(10);
                out.writeAnyText(tree.getUTF8String(0));
            }
            if (!tree.isNullAt(1)) {
                out.writeMessage(18, tree.getStruct(1, 1), 0, Protobuf::writeLeaves);
            }
        }
    }

    /**
     * The fields of a {@link Faults.Tree.Leaves} as Spark's encoder gets and sets them.
     */
    public static final class Leaves2Columns {
        private final Faults.Tree.LeavesOrBuilder message;

        public Leaves2Columns() {
            message = Faults.Tree.Leaves.newBuilder();
        }

        Leaves2Columns(Faults.Tree.Leaves message) {
            this.message = checked(message);
        }

        Faults.Tree.Leaves message() {
            return builder().build();
        }

        private Faults.Tree.Leaves.Builder builder() {
            return (Faults.Tree.Leaves.Builder) message;
        }

        private static Faults.Tree.Leaves checked(Faults.Tree.Leaves message) {
            Protobuf.checkLeaves2(message);
            return message;
        }
    }

    /**
     * The fields of a {@link Faults.Tree} as Spark's encoder gets and sets them.
     */
    public static final class Tree2Columns {
        private final Faults.TreeOrBuilder message;

        public Tree2Columns() {
            message = Faults.Tree.newBuilder();
        }

        Tree2Columns(Faults.Tree message) {
            this.message = message;
        }

        Faults.Tree message() {
            return builder().build();
        }

        private Faults.Tree.Builder builder() {
            return (Faults.Tree.Builder) message;
        }

        public String getName() {
            return message.hasName() ? message.getName() : null;
        }

        public void setName(String value) {
            if (value != null) {
                builder().setName(value);
            }
        }

        public Faults.Tree.Leaves getLeaves() {
            return message.hasLeaves() ? message.getLeaves() : null;
        }

        public void setLeaves(Faults.Tree.Leaves value) {
            if (value != null) {
                builder().setLeaves(value);
            }
        }
    }

    /**
     * The fields of a {@link Faults.Tree.Leaves} as Spark's encoder gets and sets them.
     */
    public static final class LeavesColumns {
        private final Faults.Tree.LeavesOrBuilder message;

        public LeavesColumns() {
            message = Faults.Tree.Leaves.newBuilder();
        }

        LeavesColumns(Faults.Tree.Leaves message) {
            this.message = message;
        }

        Faults.Tree.Leaves message() {
            return builder().build();
        }

        private Faults.Tree.Leaves.Builder builder() {
            return (Faults.Tree.Leaves.Builder) message;
        }

        public List<Faults.Tree> getTrees() {
            return message.getTreesList();
        }

        public void setTrees(List<Faults.Tree> values) {
            builder().addAllTrees(values);
        }
    }

    /**
     * The fields of a {@link Faults.Tree} as Spark's encoder gets and sets them.
     */
    public static final class TreeColumns {
        private final Faults.TreeOrBuilder message;

        public TreeColumns() {
            message = Faults.Tree.newBuilder();
        }

        TreeColumns(Faults.Tree message) {
            this.message = message;
        }

        Faults.Tree message() {
            return builder().build();
        }

        private Faults.Tree.Builder builder() {
            return (Faults.Tree.Builder) message;
        }

        public String getName() {
            return message.hasName() ? message.getName() : null;
        }

        public void setName(String value) {
            if (value != null) {
                builder().setName(value);
            }
        }

        public Faults.Tree.Leaves getLeaves() {
            return message.hasLeaves() ? message.getLeaves() : null;
        }

        public void setLeaves(Faults.Tree.Leaves value) {
            if (value != null) {
                builder().setLeaves(value);
            }
        }
    }
}
