package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.field;
import static io.streamlets.blueprint.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemasFitRuleTest {
    private static final String BLUEPRINT = """
            blueprint {
              streamlets {
                generator = sensors.SensorGenerator
                average   = sensors.MovingAverage
              }
              topics {
                data {
                  producers = [generator.out], consumers = [average.in] }
              }
            }
            """;
    private static final String STRING = "\"string\"";
    private static final String LOW = "{\"type\":\"enum\",\"name\":\"Level\",\"symbols\":[\"LOW\"]}";
    private static final String HIGH = LOW.replace("[", "[\"HIGH\",");

    @Test
    void theBriefsExample() {
        assertThat(verify(
                        Samples.schema(record("Data", field("src", STRING), field("value", STRING))),
                        Samples.schema(record("Reading", field("src", STRING), field("value", "\"double\"")))))
                .containsExactly("""
                        [SLT-401] outlet 'generator.out' does not fit inlet 'average.in' on topic 'data'.
                            blueprint.conf:8:49
                            writer  sensors.Data (avro) of sensors.SensorGenerator
                            reader  sensors.Reading (avro) of sensors.MovingAverage
                            the reader expects the name sensors.Reading, the writer has sensors.Data
                            field 'value': the reader expects double, the writer has string
                            Fix: give the reader's sensors.Reading the alias 'sensors.Data' and make the reader's field\
                         'value' a string, or connect 'average.in' to an outlet of sensors.Reading.""");
    }

    @Test
    void onlyTheNameDiffers() {
        assertThat(verify(
                        Samples.schema(record("Data", field("src", STRING))),
                        Samples.schema(record("Reading", field("src", STRING)))))
                .containsExactly("""
                        [SLT-401] outlet 'generator.out' does not fit inlet 'average.in' on topic 'data'.
                            blueprint.conf:8:49
                            writer  sensors.Data (avro) of sensors.SensorGenerator
                            reader  sensors.Reading (avro) of sensors.MovingAverage
                            the reader expects the name sensors.Reading, the writer has sensors.Data
                            Fix: give the reader's sensors.Reading the alias 'sensors.Data', or connect 'average.in' to an outlet of\
                         sensors.Reading.""");
    }

    @Test
    void twoVersionsOfOneType() {
        assertThat(verify(
                        Samples.schema(record("Data", field("src", STRING))),
                        Samples.schema(record("Data", field("src", STRING), field("unit", STRING)))))
                .containsExactly("""
                        [SLT-401] outlet 'generator.out' does not fit inlet 'average.in' on topic 'data'.
                            blueprint.conf:8:49
                            writer  sensors.Data (avro) of sensors.SensorGenerator
                            reader  sensors.Data (avro) of sensors.MovingAverage
                            field 'unit': the reader expects string and has no default, the writer does not have the field
                            Fix: give the reader's field 'unit' a default, or compile both streamlets with the same\
                         version of sensors.Data.""");
    }

    @Test
    void whatIsPossibleForAClassWhoseSchemaFollowsFromIt() {
        SchemaDescriptor reading = Samples.schema(
                record("Reading", field("src", STRING), field("limit", "\"double\""), field("level", LOW)));
        SchemaDescriptor derived = new SchemaDescriptor(
                reading.name(), reading.format(), reading.text(), reading.fingerprint(), true, Map.of());

        assertThat(verify(Samples.schema(record("Data", field("src", STRING), field("level", HIGH))), derived))
                .containsExactly("""
                        [SLT-401] outlet 'generator.out' does not fit inlet 'average.in' on topic 'data'.
                            blueprint.conf:8:49
                            writer  sensors.Data (avro) of sensors.SensorGenerator
                            reader  sensors.Reading (avro) of sensors.MovingAverage
                            the reader expects the name sensors.Reading, the writer has sensors.Data
                            field 'limit': the reader expects double and has no default, the writer does not have the field
                            field 'level': the reader has the symbols LOW and no default, the writer also has HIGH
                            Fix: give the reader's class sensors.Reading the name sensors.Data (it cannot have\
                         aliases), give the reader's field 'limit' a type that may be null and add HIGH to the enum of the\
                         reader's field 'level', or connect 'average.in' to an outlet of sensors.Reading.""");
    }

    @Test
    void manyDifferencesAreCut() {
        String[] ints = fields(12, "\"int\"");
        String[] longs = fields(12, "\"long\"");

        assertThat(verify(Samples.schema(record("Data", longs)), Samples.schema(record("Data", ints))))
                .singleElement()
                .asString()
                .contains("field 'f7': the reader expects int, the writer has long\n    and 4 more\n    Fix: ");
    }

    private static String[] fields(int count, String type) {
        return IntStream.range(0, count)
                .mapToObj(number -> field("f" + number, type))
                .toArray(String[]::new);
    }

    private static List<String> verify(SchemaDescriptor writer, SchemaDescriptor reader) {
        Descriptors descriptors = Descriptors.of(List.of(
                Samples.streamlet(
                        "sensors.SensorGenerator", "", List.of(), List.of(new OutletDescriptor("out", writer, null))),
                Samples.streamlet("sensors.MovingAverage", "", List.of(new InletDescriptor("in", reader)), List.of())));
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(BLUEPRINT), descriptors));
    }
}
