package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.evolved.EvolvedMain;
import codecs.java.Category;
import codecs.java.CategoryCodec;
import codecs.java.Expression;
import codecs.java.ExpressionCodec;
import codecs.text.LinkedNode;
import codecs.text.LinkedNodeCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recursive types: nothing beyond their depth passes, in any form. */
@ExtendWith(SharedSpark.class)
class RecursiveCodecsTest {
    /** What is kept of nodes for the blueprint. */
    static final Schema OLDER = Avro.resource("/streamlets-schemas/nodes/codecs.text.LinkedNode-cd6ae16fa82ac490.avsc");

    private static LinkedNode chain(int levels) {
        LinkedNode node = new LinkedNode(null, levels, null);
        for (int i = 1; i < levels; i++) {
            node = new LinkedNode(node, levels - i, null);
        }
        return node;
    }

    @Test
    void asManyLevelsAsTheDepthPass() {
        LinkedNode chain = chain(3);
        assertThat(LinkedNodeCodec.read(LinkedNodeCodec.write(chain))).isEqualTo(chain);
    }

    @Test
    void oneLevelMoreIsNotWritten(SparkSession spark) {
        String text = """
                [SLT-605] more than 3 'codecs.text.LinkedNode' are within each other.
                    Fix: give the field a value that its schema allows, or change the schema.""";
        assertThatThrownBy(() -> LinkedNodeCodec.write(chain(4)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(text);
        assertThatThrownBy(() -> spark.createDataset(List.of(chain(4)), LinkedNodeCodec.encoder())
                        .collectAsList())
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .rootCause()
                .hasMessage(text);
    }

    /** Every level is two bytes, so many of them are a small record that a recursive reader would not survive. */
    @ParameterizedTest
    @ValueSource(ints = {4, 1_000_000})
    void oneLevelMoreIsNotRead(int levels) {
        byte[] bytes = new byte[levels];
        Arrays.fill(bytes, (byte) 2);
        assertThatThrownBy(() -> LinkedNodeCodec.read(bytes))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageStartingWith(
                        "[SLT-602] a record is not a valid 'codecs.text.LinkedNode': more than 3 'codecs.text.LinkedNode'"
                                + " are within each other.");
        assertThatThrownBy(() -> LinkedNodeCodec.codec().rowOf(bytes)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void oneLevelMoreOfAnotherSchemaIsNotReadEither() {
        Codec<LinkedNode> codec = older(List.of());
        byte[] bytes = new byte[1_000_000];
        Arrays.fill(bytes, (byte) 2);
        assertThatThrownBy(() -> codec.read(bytes))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("more than 1000 records are within each other");
    }

    @Test
    void recordsOfAnotherSchemaAreThoseThatAvroResolves() throws Exception {
        List<ResolvingReader<?>> readers = EvolvedMain.application().readers();
        Schema own = LinkedNode.getClassSchema();
        assertThat(readers).anyMatch(reader -> reader.isFor(LinkedNode.class, OLDER, own));
        RandomData random = new RandomData(5);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = Avro.bytesOf(random.record(OLDER));
            LinkedNode expected = Avro.resolved(OLDER, LinkedNode.class, bytes);
            for (Codec<LinkedNode> codec : List.of(older(readers), older(List.of()))) {
                assertThat(codec.read(bytes)).isEqualTo(expected);
                assertThat(LinkedNodeCodec.codec().bytesOf(codec.rowOf(bytes)))
                        .isEqualTo(LinkedNodeCodec.write(expected));
            }
        }
    }

    private static Codec<LinkedNode> older(List<ResolvingReader<?>> readers) {
        return LinkedNodeCodec.codec()
                .on(new WireFormat(
                        Encoding.BINARY, List.of(new WireFormat.Writer("old.out", OLDER.toString())), null, readers));
    }

    @Test
    void theInnermostLevelHasNoColumnsForItself() {
        StructType innermost = (StructType)
                ((StructType) LinkedNodeCodec.codec().schema().apply("next").dataType())
                        .apply("next")
                        .dataType();
        assertThat(innermost.fieldNames()).containsExactly("value");
    }

    @Test
    void emptyAndNullStayDifferentInTheInnermostLevel(SparkSession spark) {
        Category empty = new Category(null, "empty", List.of(), null);
        Category none = new Category(null, "none", null, java.util.Map.of());
        Category nulls = new Category(null, "nulls", Arrays.asList(null, null), null);
        List<Category> all = List.of(
                new Category(new Category(empty, "a", null, null), "b", null, null),
                new Category(new Category(none, "a", null, null), "b", null, null),
                new Category(new Category(nulls, "a", null, null), "b", null, null));
        assertThat(spark.createDataset(all, CategoryCodec.encoder()).collectAsList())
                .isEqualTo(all);
        for (Category each : all) {
            assertThat(CategoryCodec.codec().bytesOf(CategoryCodec.codec().rowOf(CategoryCodec.write(each))))
                    .isEqualTo(CategoryCodec.write(each));
        }
    }

    @Test
    void theSchemaIsRecursive() {
        Schema category = new Schema.Parser().parse(CategoryCodec.codec().schemaText());
        assertThat(category.getField("parent").schema().getTypes().get(1)).isEqualTo(category);

        Schema expression = new Schema.Parser().parse(ExpressionCodec.codec().schemaText());
        assertThat(expression.getField("value").schema().getTypes())
                .extracting(Schema::getFullName)
                .containsExactly(
                        "codecs.java.Expression_Sum", "codecs.java.Expression_Call", "codecs.java.Expression_Literal");
    }

    @Test
    void sealedInterfacesCountTheirLevels() {
        Expression fits = new Expression.Literal(1);
        for (int i = 1; i < 4; i++) {
            fits = new Expression.Sum(fits, null);
        }
        assertThat(ExpressionCodec.read(ExpressionCodec.write(fits))).isEqualTo(fits);
        Expression deeper = new Expression.Sum(fits, null);
        assertThatThrownBy(() -> ExpressionCodec.write(deeper))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("[SLT-605] more than 4 'codecs.java.Expression' are within each other.");
    }
}
