package io.streamlets.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources of an application: streamlets in a ring, half as many data types, and one blueprint.
 *
 * @param streamlets how many streamlets it has
 */
record SampleApplication(int streamlets) {
    private static final String DATA = """
            package sample;

            public record Data%d(
                    String device, java.time.Instant time, int count, Double value, Kind kind, java.util.List<String> labels) {
                public enum Kind { LOW, HIGH }
            }
            """;

    private static final String STREAMLET = """
            package sample;

            import io.streamlets.annotations.*;
            import org.apache.spark.sql.Dataset;

            @Streamlet(description = "Number %1$d of the ring")
            public class Step%1$d {
                @ConfigParameter(key = "limit", defaultValue = "10", description = "What is too much")
                int limit;

                @Outlet(value = "out", partitionBy = "device")
                Dataset<Data%3$d> step(@Inlet("in") Dataset<Data%2$d> data) {
                    return data.filter("count < " + limit).as(Data%3$dCodec.encoder());
                }
            }
            """;

    /** Writes the Java sources below {@code sources} and the blueprint below {@code resources}. */
    void write(Path sources, Path resources) throws IOException {
        Path folder = Files.createDirectories(sources.resolve("sample"));
        StringBuilder instances = new StringBuilder();
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < streamlets; i++) {
            int before = (i + streamlets - 1) % streamlets;
            Files.writeString(folder.resolve("Step" + i + ".java"), STREAMLET.formatted(i, before / 2, i / 2));
            instances.append("    step-%d = sample.Step%d\n".formatted(i, i));
            topics.append("    topic-%1$d { producers = [step-%1$d.out], consumers = [step-%2$d.in] }\n"
                    .formatted(i, (i + 1) % streamlets));
        }
        for (int i = 0; i < (streamlets + 1) / 2; i++) {
            Files.writeString(folder.resolve("Data" + i + ".java"), DATA.formatted(i));
        }
        Files.writeString(folder.resolve("Ring.java"), """
                package sample;

                @io.streamlets.annotations.Blueprint("blueprint.conf")
                public interface Ring {}
                """);
        Files.writeString(
                Files.createDirectories(resources).resolve("blueprint.conf"),
                "blueprint {\n  streamlets {\n" + instances + "  }\n  topics {\n" + topics + "  }\n}\n");
    }
}
