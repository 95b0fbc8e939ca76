package codecs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.java.Address;
import codecs.java.AddressCodec;
import codecs.java.StrictCodec;
import codecs.proto.EditionOuterClass.Edition.Sub;
import codecs.proto.EditionOuterClass_Edition_SubCodec;
import codecs.text.Place;
import codecs.text.PlaceCodec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that a class, or a schema, does not take. */
@ExtendWith(SharedSpark.class)
class RefusedValuesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, the class does not take its values: a fault",
                "state, the class does not take its values: a state",
                "argument, an argument",
                "time, a time",
                "number, a number"
            })
    void anObjectThatItsClassRefusesIsAnInvalidRecord(String fault, String reason) {
        GenericRecord record = new GenericData.Record(
                new Schema.Parser().parse(StrictCodec.codec().schemaText()));
        record.put("fault", fault);
        byte[] bytes = Avro.bytesOf(record);

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> StrictCodec.read(bytes))
                .withMessageStartingWith("[SLT-602] a record is not a valid 'codecs.java.Strict': " + reason)
                .satisfies(invalid ->
                        assertThat(invalid.reasonWithoutValues()).startsWith("a value is none of its type (java."));
        assertThat(StrictCodec.codec().rowOf(bytes)).isNotNull();
    }

    @Test
    void aStringOfAnyBytesIsNotWritten(SparkSession spark) {
        Dataset<Row> rows = spark.createDataset(List.of(new byte[] {(byte) 0xff}), Encoders.BINARY())
                .select(col("value").cast("string").as("street"))
                .selectExpr("street", "1 as number");
        assertThatThrownBy(() -> rows.select(AddressCodec.toBytes(struct("street", "number")))
                        .collectAsList())
                .hasStackTraceContaining("[SLT-605] 'Address.street' has a wrong value: it is not UTF-8.");
    }

    /** As Java, Avro and Protobuf write it themselves. */
    @Test
    void halfOfASurrogatePairIsAQuestionMark() {
        assertThat(AddressCodec.read(AddressCodec.write(new Address("a\ud800", 1)))
                        .street())
                .isEqualTo("a?");
        assertThat(PlaceCodec.read(PlaceCodec.write(new Place("a\ud800", 1))).getHost())
                .isEqualTo("a?");
        Sub sub = Sub.newBuilder().setName("a\ud800").build();
        assertThat(EditionOuterClass_Edition_SubCodec.read(EditionOuterClass_Edition_SubCodec.write(sub))
                        .getName())
                .isEqualTo("a?");
    }
}
