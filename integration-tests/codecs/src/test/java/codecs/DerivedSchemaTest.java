package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.java.KeysCodec;
import codecs.java.Month;
import codecs.java.PersonCodec;
import codecs.java.Scalars;
import codecs.java.ScalarsCodec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

/** The schemas of Java records and beans, and values under them as Avro writes them. */
class DerivedSchemaTest {

    @Test
    void writesTheBytesThatAvroWritesForTheSameValues() {
        JavaSamples samples = new JavaSamples();
        Schema schema = new Schema.Parser().parse(ScalarsCodec.codec().schemaText());
        for (int i = 0; i < 1000; i++) {
            Scalars scalars = samples.scalars();
            assertThat(ScalarsCodec.write(scalars)).isEqualTo(Avro.bytesOf(generic(scalars, schema)));
        }
    }

    @Test
    void namesRecordsByTheirClassAndMakesReferencesNullable() {
        assertThat(new Schema.Parser().parse(PersonCodec.codec().schemaText()))
                .isEqualTo(new Schema.Parser().parse("""
                                        {"type": "record", "name": "Person", "namespace": "codecs.java", "fields": [
                                          {"name": "name", "type": ["null", "string"], "default": null},
                                          {"name": "age", "type": "int"},
                                          {"name": "active", "type": "boolean"},
                                          {"name": "born", "type": ["null", {"type": "int", "logicalType": "date"}], "default": null},
                                          {"name": "emails", "type": ["null", {"type": "array", "items": ["null", "string"]}], "default": null},
                                          {"name": "address", "type": ["null", {"type": "record", "name": "Address", "fields": [
                                            {"name": "street", "type": ["null", "string"], "default": null},
                                            {"name": "number", "type": "int"}]}], "default": null}]}
                                        """));
    }

    @Test
    void saysWhatTheKeysOfMapsAre() {
        Schema schema = new Schema.Parser().parse(KeysCodec.codec().schemaText());
        assertThat(schema.getFields().stream()
                        .map(field -> field.schema().getTypes().get(1).getObjectProp("streamlets.key"))
                        .map(String::valueOf))
                .containsExactly(
                        "boolean",
                        "int",
                        "int",
                        "int",
                        "{type=enum, name=Month, namespace=codecs.java, symbols=[JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE,"
                                + " JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER]}",
                        "{type=string, logicalType=uuid}",
                        "{type=int, logicalType=date}");
    }

    @Test
    void aTextThatIsNoKeyIsAnInvalidRecord() {
        GenericRecord record = new GenericData.Record(
                new Schema.Parser().parse(KeysCodec.codec().schemaText()));
        record.put("days", Map.of("MARCH", 31));
        assertThat(KeysCodec.read(Avro.bytesOf(record)).days()).containsExactly(Map.entry(Month.MARCH, 31));

        record.put("days", Map.of("march", 31));
        assertThatThrownBy(() -> KeysCodec.read(Avro.bytesOf(record)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("""
                        [SLT-602] a record is not a valid 'codecs.java.Keys': the key 'march' of a map is no codecs.java.Month.
                            at byte 12 of 17, in 'Keys.days[]'
                            Fix: make every producer of the topic write 'codecs.java.Keys' with the schema that this application was compiled with.""");
    }

    /** The members in the order of the schema, converted as Avro's own conversions do. */
    private static GenericRecord generic(Scalars scalars, Schema schema) {
        List<Object> values = java.util.Arrays.asList(
                scalars.flag(),
                (int) scalars.tiny(),
                (int) scalars.small(),
                scalars.count(),
                scalars.total(),
                scalars.ratio(),
                scalars.value(),
                scalars.boxedFlag(),
                scalars.boxedTiny() == null
                        ? null
                        : (Object) scalars.boxedTiny().intValue(),
                scalars.boxedSmall() == null
                        ? null
                        : (Object) scalars.boxedSmall().intValue(),
                scalars.boxedCount(),
                scalars.boxedTotal(),
                scalars.boxedRatio(),
                scalars.boxedValue(),
                scalars.text(),
                scalars.chars(),
                scalars.buffer(),
                scalars.amount(),
                scalars.id(),
                scalars.day(),
                scalars.time(),
                scalars.at(),
                scalars.localAt(),
                scalars.level());
        GenericRecord record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            Schema type =
                    field.schema().isNullable() ? field.schema().getTypes().get(1) : field.schema();
            Object value = values.get(field.pos());
            record.put(field.pos(), value == null ? null : raw(value, type));
        }
        return record;
    }

    private static Object raw(Object value, Schema type) {
        if (value instanceof java.math.BigDecimal decimal) {
            return new Conversions.DecimalConversion().toBytes(decimal, type, type.getLogicalType());
        } else if (value instanceof LocalDate date) {
            return new TimeConversions.DateConversion().toInt(date, type, type.getLogicalType());
        } else if (value instanceof LocalTime time) {
            return new TimeConversions.TimeMicrosConversion().toLong(time, type, type.getLogicalType());
        } else if (value instanceof Instant instant) {
            return new TimeConversions.TimestampMicrosConversion().toLong(instant, type, type.getLogicalType());
        } else if (value instanceof LocalDateTime dateTime) {
            return raw(dateTime.toInstant(ZoneOffset.UTC), type);
        } else if (value instanceof java.util.UUID id) {
            return id.toString();
        } else if (value instanceof Enum<?> constant) {
            return new GenericData.EnumSymbol(type, constant.name());
        }
        return value;
    }
}
