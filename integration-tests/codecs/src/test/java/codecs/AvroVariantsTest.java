package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.optional.Everything;
import codecs.optional.EverythingCodec;
import codecs.optional.Place;
import codecs.raw.RawDecimals;
import codecs.raw.RawDecimalsCodec;
import codecs.raw.RawValues;
import codecs.raw.RawValuesCodec;
import codecs.split.Order;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.Utf8;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Classes of Avro's compiler with other options than its own: what {@link AvroCodecsTest} does not show. */
@ExtendWith(SharedSpark.class)
class AvroVariantsTest {
    private static final String NO_TEXT = """
            [SLT-605] 'Everything.text' is null, but its schema has no null.
                Fix: give the field a value that its schema allows, or change the schema.""";

    private static <T extends SpecificRecord> T random(Class<T> type, Schema schema) {
        return Avro.specific(type, Avro.bytesOf(new RandomData(3).record(schema)));
    }

    @Test
    void defaultsOfEveryTypeAreThoseOfAvro() {
        Schema older = SchemaBuilder.record("codecs.old.Everything")
                .fields()
                .requiredInt("number")
                .endRecord();
        GenericRecord record = new GenericRecordBuilder(older).set("number", 5).build();
        byte[] bytes = Avro.bytesOf(record);
        Codec<Everything> codec = EverythingCodec.codec()
                .on(new WireFormat(Encoding.BINARY, List.of(new WireFormat.Writer("old.out", older.toString()))));

        Everything read = codec.read(bytes);

        assertThat(read.getCount()).contains(5);
        assertThat(read).isEqualTo(Avro.resolved(older, Everything.class, bytes));
        assertThat(EverythingCodec.codec().bytesOf(codec.rowOf(bytes))).isEqualTo(EverythingCodec.write(read));
    }

    @Test
    void aRequiredFieldThatIsNotSetIsRefused(SparkSession spark) {
        Everything withoutText = random(Everything.class, Everything.getClassSchema());
        withoutText.put(Everything.getClassSchema().getField("text").pos(), null);

        assertThatThrownBy(() -> EverythingCodec.write(withoutText))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(NO_TEXT);
        assertThatThrownBy(() -> spark.createDataset(List.of(withoutText), EverythingCodec.encoder())
                        .collectAsList())
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .rootCause()
                .hasMessage(NO_TEXT);
    }

    @Test
    void textsHaveTheClassThatAvroGivesThem(SparkSession spark) {
        RawValues written = random(RawValues.class, RawValues.getClassSchema());
        written.mayText = "text";
        written.mayString = "text";
        written.strings = List.of("text");
        written.stringKeys = Map.of("key", "text");
        written.texts = Map.of("key", "text");

        checkTexts(Avro.specific(RawValues.class, Avro.bytesOf(RawValues.class, written)));
        checkTexts(RawValuesCodec.read(RawValuesCodec.write(written)));
        checkTexts(spark.createDataset(List.of(written), RawValuesCodec.encoder())
                .collectAsList()
                .get(0));
    }

    private static void checkTexts(RawValues values) {
        assertThat(values.text).isInstanceOf(Utf8.class);
        assertThat(values.mayText).isInstanceOf(Utf8.class);
        assertThat(values.texts.keySet()).hasOnlyElementsOfType(Utf8.class);
        assertThat(values.string).isInstanceOf(String.class);
        assertThat(values.mayString).isInstanceOf(String.class);
        assertThat(values.strings).hasOnlyElementsOfType(String.class);
        assertThat(values.stringKeys.keySet()).hasOnlyElementsOfType(String.class);
        assertThat(values.stringKeys.values()).hasOnlyElementsOfType(Utf8.class);
    }

    @Test
    void decimalsInListsStayBuffersWithoutAConversion(SparkSession spark) {
        byte[] bytes = Avro.bytesOf(new RandomData(5).record(RawDecimals.getClassSchema()));

        RawDecimals decimals = RawDecimalsCodec.read(bytes);

        assertThat(decimals.prices).isNotEmpty().hasOnlyElementsOfType(ByteBuffer.class);
        assertThat(RawDecimalsCodec.write(decimals)).isEqualTo(bytes);
        assertThat(spark.createDataset(List.of(decimals), RawDecimalsCodec.encoder())
                        .map((MapFunction<RawDecimals, byte[]>) RawDecimalsCodec::write, Encoders.BINARY())
                        .collectAsList())
                .containsExactly(bytes);
    }

    @Test
    void classesOfClassFilesHaveCodecsWithinOthers(SparkSession spark) {
        Purchase purchase =
                new Purchase(random(Order.class, Order.getClassSchema()), random(Place.class, Place.getClassSchema()));

        assertThat(PurchaseCodec.read(PurchaseCodec.write(purchase))).isEqualTo(purchase);
        assertThat(spark.createDataset(List.of(PurchaseCodec.write(purchase)), Encoders.BINARY())
                        .select(PurchaseCodec.fromBytes(col("value")).as("purchase"))
                        .select("purchase.*")
                        .as(PurchaseCodec.encoder())
                        .collectAsList())
                .containsExactly(purchase);
    }
}
