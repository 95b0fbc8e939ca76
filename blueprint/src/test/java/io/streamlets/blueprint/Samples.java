package io.streamlets.blueprint;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.schema.AvroSchemas;
import java.util.List;
import org.apache.avro.Schema;

/** The sensors application of the tests: three streamlets and a blueprint that fits them. */
public final class Samples {

    public static final SchemaDescriptor DATA = schema(record(
            "Data",
            field("src", "\"string\""),
            field("timestamp", "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}"),
            field("gauge", "\"string\""),
            field("value", "\"double\"")));

    public static final SchemaDescriptor AGG =
            schema(record("Agg", field("src", "\"string\""), field("value", "[\"null\",\"double\"]")));

    public static final StreamletDescriptor GENERATOR =
            streamlet("sensors.SensorGenerator", "", List.of(), List.of(new OutletDescriptor("out", DATA, null)));

    public static final StreamletDescriptor AVERAGE = new StreamletDescriptor(
            "sensors.MovingAverage",
            StreamletDescriptor.SPARK,
            "Averages each gauge over a sliding window",
            List.of("sensors", "aggregation"),
            List.of(new InletDescriptor("in", DATA)),
            List.of(new OutletDescriptor("out", AGG, "src")),
            List.of(
                    new ConfigParameterDescriptor("window", ParameterType.DURATION, "1 minute", "Length of the window"),
                    new ConfigParameterDescriptor("limit", ParameterType.INT, null, "Readings above it are dropped")),
            List.of(new VolumeMountDescriptor("models", "/mnt/models", "READ_ONLY_MANY")));

    public static final StreamletDescriptor PRINTER =
            streamlet("sensors.ConsolePrinter", "Prints averages", List.of(new InletDescriptor("in", AGG)), List.of());

    public static final Descriptors DESCRIPTORS = Descriptors.of(List.of(GENERATOR, AVERAGE, PRINTER));

    public static final String BLUEPRINT = """
            blueprint {
              streamlets {
                generator = sensors.SensorGenerator
                average   = sensors.MovingAverage
                printer   = sensors.ConsolePrinter
              }
              topics {
                data     { producers = [generator.out], consumers = [average.in] }
                averages { producers = [average.out],   consumers = [printer.in] }
              }
            }
            """;

    private Samples() {}

    public static Blueprint blueprint(String text) {
        return BlueprintParser.parse("blueprint.conf", text).orElseThrow();
    }

    public static StreamletDescriptor streamlet(
            String className, String description, List<InletDescriptor> inlets, List<OutletDescriptor> outlets) {
        return new StreamletDescriptor(
                className, StreamletDescriptor.SPARK, description, List.of(), inlets, outlets, List.of(), List.of());
    }

    public static SchemaDescriptor schema(String text) {
        Schema schema = AvroSchemas.parse(text);
        return new SchemaDescriptor(schema.getFullName(), SchemaDescriptor.AVRO, text, AvroSchemas.fingerprint(schema));
    }

    public static String record(String name, String... fields) {
        return "{\"type\":\"record\",\"name\":\"" + name + "\",\"namespace\":\"sensors\",\"fields\":["
                + String.join(",", fields) + "]}";
    }

    public static String field(String name, String type) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + "}";
    }

    public static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }
}
