package io.streamlets.blueprint;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.parameter.EnumerationType;
import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.schema.AvroSchemas;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

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

    public static final StreamletDescriptor AVERAGE = StreamletDescriptor.builder("sensors.MovingAverage")
            .description("Averages each gauge over a sliding window")
            .labels(List.of("sensors", "aggregation"))
            .inlets(List.of(new InletDescriptor("in", DATA)))
            .outlets(List.of(new OutletDescriptor("out", AGG, "src")))
            .configParameters(List.of(
                    new ConfigParameterDescriptor("window", ScalarType.DURATION, "1 minute", "Length of the window"),
                    new ConfigParameterDescriptor("limit", ScalarType.INT, null, "Readings above it are dropped")))
            .volumeMounts(List.of(new VolumeMountDescriptor("models", "/mnt/models", "READ_ONLY_MANY")))
            .build();

    public static final StreamletDescriptor PRINTER =
            streamlet("sensors.ConsolePrinter", "Prints averages", List.of(new InletDescriptor("in", AGG)), List.of());

    /** A streamlet with a parameter of every kind and no ports. */
    public static final StreamletDescriptor PARAMETERS = StreamletDescriptor.builder("sensors.Parameters")
            .configParameters(List.of(
                    parameter("count", ScalarType.INT, new Limits(null, "1", "10"), "1"),
                    parameter(
                            "size",
                            new ParameterType.OptionalOf(ScalarType.MEMORY_SIZE),
                            new Limits(null, null, "1 GB"),
                            null),
                    parameter(
                            "mode", new EnumerationType("sensors.Mode", List.of("FAST", "SLOW")), Limits.NONE, "FAST"),
                    parameter(
                            "windows",
                            new ParameterType.ListOf(ScalarType.DURATION),
                            new Limits(null, "1 s", null),
                            "[]"),
                    parameter("region", ScalarType.STRING, new Limits("[a-z]+", null, null), "north"),
                    new ConfigParameterDescriptor(
                            "password", ScalarType.STRING, new Limits("[a-z0-9]+", null, null), true, null, "Opens it"),
                    new ConfigParameterDescriptor(
                            "pin",
                            new ParameterType.OptionalOf(ScalarType.INT),
                            Limits.NONE,
                            true,
                            "1234",
                            "Opens it too")))
            .build();

    public static final Descriptors DESCRIPTORS = Descriptors.of(List.of(GENERATOR, AVERAGE, PRINTER, PARAMETERS));

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

    private static ConfigParameterDescriptor parameter(
            String key, ParameterType type, Limits limits, @Nullable String defaultValue) {
        return new ConfigParameterDescriptor(key, type, limits, false, defaultValue, "What it is");
    }

    public static Blueprint blueprint(String text) {
        return BlueprintParser.parse("blueprint.conf", text).orElseThrow();
    }

    public static StreamletDescriptor streamlet(
            String className, String description, List<InletDescriptor> inlets, List<OutletDescriptor> outlets) {
        return StreamletDescriptor.builder(className)
                .description(description)
                .inlets(inlets)
                .outlets(outlets)
                .build();
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
