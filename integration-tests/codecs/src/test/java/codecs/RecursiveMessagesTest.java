package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.proto.Branch;
import codecs.proto.BranchCodec;
import codecs.proto.Chain;
import codecs.proto.ChainCodec;
import codecs.proto.Delimited.Knot;
import codecs.proto.Delimited_KnotCodec;
import codecs.proto.GroveMain;
import codecs.proto.Leaf;
import codecs.proto.LeafCodec;
import codecs.proto.Nest;
import codecs.proto.NestCodec;
import codecs.proto.OutlineFile.Box;
import codecs.proto.OutlineFile.Cell;
import codecs.proto.OutlineFile.Lid;
import codecs.proto.OutlineFile.Outline;
import codecs.proto.OutlineFile.Wrapping;
import codecs.proto.OutlineFile_CellCodec;
import codecs.proto.OutlineFile_LidCodec;
import codecs.proto.OutlineFile_OutlineCodec;
import codecs.proto.Tree;
import codecs.proto.TreeCodec;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that hold themselves: as many levels as {@code @Encoded} gives them, and never one that is cut off. */
@ExtendWith(SharedSpark.class)
class RecursiveMessagesTest {

    /**
     * A message with as many levels as it may have, and the ways to have one more.
     *
     * @param type the class with the limit
     */
    record Limit<T extends Message>(Codec<T> codec, String type, int depth, T full, List<T> deeper) {

        String fault() {
            return "more than " + depth + " '" + type + "' are within each other";
        }

        @Override
        public String toString() {
            return codec.toString();
        }
    }

    static Stream<Limit<?>> limits() {
        Tree tree = Tree.newBuilder().setName("innermost").setOrInt(1).build();
        Tree full = Tree.newBuilder()
                .setLeft(Tree.newBuilder().addChildren(tree).putByName("a", tree))
                .setOrTree(Tree.newBuilder().setOrTree(tree))
                .build();
        Chain chain = nested(
                Chain.getDefaultInstance(),
                4,
                inner -> Chain.newBuilder().setNext(inner).build());
        Outline outline = Outline.newBuilder().setTitle("innermost").build();
        Outline outlines = nested(outline, 2, RecursiveMessagesTest::noted);
        Outline.Section sections = nested(
                section(), 2, inner -> section().toBuilder().setNext(inner).build());
        Cell cells = nested(Cell.getDefaultInstance(), 2, RecursiveMessagesTest::wrapped);
        Knot knot = nested(
                Knot.getDefaultInstance(),
                2,
                inner -> Knot.newBuilder().setTail(inner).build());
        Leaf leaf = nested(Leaf.getDefaultInstance(), 2, RecursiveMessagesTest::twig);
        Branch branch = Branch.newBuilder()
                .addLeaves(Leaf.newBuilder().setTwig(Branch.newBuilder().putColors(1, Leaf.getDefaultInstance())))
                .build();
        return Stream.of(
                new Limit<>(
                        TreeCodec.codec(),
                        "codecs.proto.Tree",
                        3,
                        full,
                        List.of(
                                Tree.newBuilder().setLeft(full).build(),
                                Tree.newBuilder().addChildren(full).build(),
                                Tree.newBuilder().putByName("", full).build(),
                                Tree.newBuilder().setOrTree(full).build())),
                new Limit<>(
                        ChainCodec.codec(),
                        "codecs.proto.Chain",
                        5,
                        chain,
                        List.of(Chain.newBuilder().setNext(chain).build())),
                new Limit<>(
                        NestCodec.codec(),
                        "codecs.proto.Nest",
                        2,
                        Nest.newBuilder().setInner(Nest.getDefaultInstance()).build(),
                        List.of(Nest.newBuilder()
                                .setInner(Nest.newBuilder().setInner(Nest.getDefaultInstance()))
                                .build())),
                new Limit<>(
                        BranchCodec.codec(),
                        "codecs.proto.Branch",
                        2,
                        branch,
                        List.of(
                                Branch.newBuilder().addLeaves(leaf).build(),
                                Branch.newBuilder()
                                        .putColors(
                                                1,
                                                Leaf.newBuilder().setUp(branch).build())
                                        .build())),
                new Limit<>(LeafCodec.codec(), "codecs.proto.Branch", 2, leaf, List.of(twig(leaf))),
                new Limit<>(
                        OutlineFile_OutlineCodec.codec(),
                        "codecs.proto.OutlineFile.Outline",
                        3,
                        outlines,
                        List.of(noted(outlines))),
                new Limit<>(
                        OutlineFile_OutlineCodec.codec(),
                        "codecs.proto.OutlineFile.Outline.Section",
                        3,
                        outline.toBuilder().addSection(sections).build(),
                        List.of(outline.toBuilder()
                                .addSection(section().toBuilder().setNext(sections))
                                .build())),
                new Limit<>(
                        OutlineFile_CellCodec.codec(),
                        "codecs.proto.OutlineFile.Wrapping",
                        2,
                        cells,
                        List.of(wrapped(cells))),
                new Limit<>(
                        OutlineFile_LidCodec.codec(),
                        "codecs.proto.OutlineFile.Lid",
                        2,
                        boxed(Lid.getDefaultInstance()),
                        List.of(boxed(boxed(Lid.getDefaultInstance())))),
                new Limit<>(
                        Delimited_KnotCodec.codec(),
                        "codecs.proto.Delimited.Knot",
                        3,
                        knot,
                        List.of(
                                Knot.newBuilder().setTail(knot).build(),
                                Knot.newBuilder().addLoops(knot).build(),
                                Knot.newBuilder().putByTurn(0, knot).build(),
                                Knot.newBuilder().setPrefixed(knot).build(),
                                Knot.newBuilder().setOrKnot(knot).build())));
    }

    private static <T> T nested(T innermost, int times, UnaryOperator<T> around) {
        T message = innermost;
        for (int i = 0; i < times; i++) {
            message = around.apply(message);
        }
        return message;
    }

    private static Outline noted(Outline about) {
        return Outline.newBuilder()
                .setTitle("")
                .setNote(Outline.Note.newBuilder().setAbout(about))
                .build();
    }

    private static Outline.Section section() {
        return Outline.Section.newBuilder().setHeading("").build();
    }

    private static Cell wrapped(Cell cell) {
        return Cell.newBuilder()
                .setWrapping(Wrapping.newBuilder().setCell(cell))
                .build();
    }

    private static Lid boxed(Lid lid) {
        return Lid.newBuilder().setBox(Box.newBuilder().setLid(lid)).build();
    }

    private static Leaf twig(Leaf leaf) {
        return Leaf.newBuilder().setTwig(Branch.newBuilder().addLeaves(leaf)).build();
    }

    @ParameterizedTest
    @MethodSource("limits")
    <T extends Message> void asManyLevelsAsThereMayBe(Limit<T> limit, SparkSession spark) {
        byte[] bytes = limit.full().toByteArray();
        assertThat(limit.codec().read(bytes)).isEqualTo(limit.full());
        assertThat(limit.codec().write(limit.full())).isEqualTo(bytes);
        assertThat(limit.codec().bytesOf(limit.codec().rowOf(bytes))).isEqualTo(bytes);
        assertThat(spark.createDataset(List.of(limit.full()), limit.codec().encoder())
                        .collectAsList())
                .containsExactly(limit.full());
    }

    @ParameterizedTest
    @MethodSource("limits")
    <T extends Message> void oneMoreIsAnInvalidRecordByObjectsAndRows(Limit<T> limit) {
        for (T deeper : limit.deeper()) {
            byte[] bytes = deeper.toByteArray();
            assertThatThrownBy(() -> limit.codec().read(bytes))
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageStartingWith("[SLT-602] a record is not a valid '"
                            + limit.codec().type().getName() + "': " + limit.fault());
            assertThatThrownBy(() -> limit.codec().rowOf(bytes))
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageStartingWith("[SLT-602] a record is not a valid '"
                            + limit.codec().type().getName() + "': " + limit.fault());
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    <T extends Message> void oneMoreIsAnInvalidValueWithOrWithoutRows(Limit<T> limit, SparkSession spark) {
        for (T deeper : limit.deeper()) {
            assertThatThrownBy(() -> limit.codec().write(deeper))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("[SLT-605] " + limit.fault());
            assertThatThrownBy(() -> spark.createDataset(
                                    List.of(deeper), limit.codec().encoder())
                            .collectAsList())
                    .hasStackTraceContaining("[SLT-605] " + limit.fault());
        }
    }

    @Test
    void theInnermostLevelHasNoColumnsForItself() {
        StructType second =
                (StructType) TreeCodec.codec().schema().apply("left").dataType();
        StructType innermost = (StructType) second.apply("or_tree").dataType();
        assertThat(innermost.sql()).isEqualTo("STRUCT<name: STRING NOT NULL, or_int: INT, or_struct: STRING>");
        assertThat(((StructType) NestCodec.codec().schema().apply("inner").dataType()).size())
                .isZero();
    }

    /** A row has no place for the message that its innermost level requires. */
    @Test
    void aRowWithoutWhatItsLevelRequiresIsAnInvalidValue(SparkSession spark) {
        Codec<Lid> codec = OutlineFile_LidCodec.codec();
        byte[] bytes = boxed(Lid.getDefaultInstance()).toByteArray();
        InternalRow row = codec.rowOf(bytes);
        InternalRow innermost = row.getStruct(0, 1).getStruct(0, 2);
        innermost.update(0, new GenericInternalRow(0));
        String fault = "[SLT-605] more than 2 'codecs.proto.OutlineFile.Lid' are within each other";
        assertThatThrownBy(() -> codec.bytesOf(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(fault);
        assertThatThrownBy(() -> spark.sql("select named_struct('lid', named_struct("
                                + "'box', named_struct(), 'color', 'red')) as box, 'red' as color")
                        .as(codec.encoder())
                        .collectAsList())
                .hasStackTraceContaining(fault);
    }

    /** The last member of a oneof counts, whatever the others are. */
    @Test
    void aLevelTooManyThatAnotherMemberReplacesIsNone() {
        Tree deep = nested(
                Tree.getDefaultInstance(),
                3,
                inner -> Tree.newBuilder().setOrTree(inner).build());
        Tree other = Tree.newBuilder().setOrInt(7).build();
        byte[] bytes = ByteString.copyFrom(deep.toByteArray())
                .concat(other.toByteString())
                .toByteArray();
        assertThat(TreeCodec.read(bytes)).isEqualTo(other);
        assertThat(TreeCodec.codec().bytesOf(TreeCodec.codec().rowOf(bytes))).isEqualTo(other.toByteArray());
    }

    /** By lengths and by tags, as deep as the bytes allow. */
    @Test
    void nestingWithoutEndIsAnInvalidRecord() throws IOException {
        isInvalid(ChainCodec.codec(), nestedLengths(1));
        isInvalid(ChainCodec.codec(), nestedTags());
        isInvalid(Delimited_KnotCodec.codec(), nestedLengths(5));
        isInvalid(Delimited_KnotCodec.codec(), nestedTags());
    }

    private static void isInvalid(Codec<?> codec, byte[] bytes) {
        assertThatThrownBy(() -> codec.read(bytes)).isInstanceOf(InvalidRecordException.class);
        assertThatThrownBy(() -> codec.rowOf(bytes)).isInstanceOf(InvalidRecordException.class);
    }

    private static byte[] nestedLengths(int field) throws IOException {
        byte[] message = {};
        for (int i = 0; i < 5000; i++) {
            ByteArrayOutputStream around = new ByteArrayOutputStream();
            CodedOutputStream out = CodedOutputStream.newInstance(around);
            out.writeByteArray(field, message);
            out.flush();
            message = around.toByteArray();
        }
        return message;
    }

    private static byte[] nestedTags() {
        byte[] knots = new byte[1_000_000];
        Arrays.fill(knots, (byte) (2 << 3 | 3));
        return knots;
    }

    @Test
    void unknownFieldsOfEachLevelStayInObjects() {
        RandomMessages random = new RandomMessages(9);
        Chain chain = nested(
                Chain.getDefaultInstance(),
                4,
                inner -> Chain.newBuilder()
                        .setNext(inner)
                        .setUnknownFields(random.unknownFields())
                        .build());
        assertThat(ChainCodec.write(ChainCodec.read(chain.toByteArray()))).isEqualTo(chain.toByteArray());
    }

    @Test
    void rowsCanBeWrittenToFiles(SparkSession spark, @TempDir Path work) {
        String file = work.resolve("trees").toString();
        Tree tree = Tree.newBuilder()
                .addChildren(Tree.newBuilder()
                        .putByName("a", Tree.newBuilder().setName("b").build()))
                .build();
        spark.createDataset(List.of(tree), TreeCodec.encoder()).write().parquet(file);
        assertThat(spark.read().parquet(file).as(TreeCodec.encoder()).collectAsList())
                .containsExactly(tree);
    }

    /** In the session of the tests, which is running. */
    @Test
    void queriesOfTheirColumnsAreVerified(SparkSession spark) {
        assertThat(spark.sparkContext().isStopped()).isFalse();
        assertThat(GroveMain.application().execute(new String[] {"verify"})).isZero();
        assertThat(spark.sparkContext().isStopped()).isFalse();
    }

    @Test
    void columnsOfEachLevelAreColumnsLikeOthers(SparkSession spark) {
        Dataset<Branch> branches = spark.createDataset(
                List.of(Branch.newBuilder()
                        .setName("a")
                        .putAllColors(Map.of(
                                3,
                                Leaf.newBuilder()
                                        .setTwig(Branch.newBuilder().setName("b"))
                                        .build()))
                        .build()),
                BranchCodec.encoder());
        assertThat(branches.selectExpr("colors[3].twig.name").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("b");
    }
}
