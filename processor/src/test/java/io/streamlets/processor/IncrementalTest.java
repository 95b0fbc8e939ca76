package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build tools rely on when they compile only a part of the sources. */
class IncrementalTest {

    @TempDir
    Path work;

    private static Path input(String path) {
        return GoldenFile.ROOT.resolve(path);
    }

    @Test
    void theBlueprintAloneIsVerifiedAgainstDescriptorsOfAnEarlierRun() {
        Path streamlets = Compilation.of(input("support"), input("blueprint/streamlets-in-library/library"))
                .into(work.resolve("library"))
                .classes();
        Path earlier = Compilation.of(input("blueprint/streamlets-in-library/input"))
                .with(streamlets)
                .into(work.resolve("earlier"))
                .classes();
        SourceFolder sources = new SourceFolder(work.resolve("src")).with("sensors/Sensors.java", """
                        package sensors;

                        @io.streamlets.annotations.Blueprint("blueprint.conf")
                        public interface Sensors {}
                        """);
        Compilation compilation =
                Compilation.of(sources.folder()).with(earlier, streamlets).into(work.resolve("later"));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsOnlyKeys("sensors/SensorsMain.java");
    }

    @Test
    void aCodecThatIsInALibraryIsUsedAndAnotherOneIsGenerated() {
        Path library = Compilation.of(input("support"), input("generated/types-of-library/library"))
                .into(work.resolve("library"))
                .classes();
        Compilation compilation = Compilation.of(input("generated/types-of-library/input"))
                .with(library)
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsOnlyKeys(
                        "META-INF/streamlets/sensors.Joiner.json",
                        "sensors/JoinerStreamlet.java",
                        "sensors/ReadingCodec.java");
    }

    @Test
    void aDescriptorOfAClassThatIsNoStreamletAnyMoreDoesNotCount() {
        SourceFolder sources = new SourceFolder(work.resolve("src"))
                .with("sensors/Printer.java", "package sensors; public class Printer {}\n")
                .with("META-INF/streamlets/sensors.Printer.json", "{}");
        Compilation compilation = Compilation.of(
                        input("support"), input("blueprint/streamlets-in-library/input"), sources.folder())
                .with(Compilation.of(input("support"), input("blueprint/streamlets-in-library/library"))
                        .into(work.resolve("library"))
                        .classes())
                .into(work);
        assertThat(compilation.diagnostics()).isEqualTo("""
                        Sensors.java: error: [SLT-406] the class 'sensors.Printer' of streamlet 'printer' is not a streamlet.
                              blueprint.conf:5:17
                              Fix: annotate the class with @Streamlet and compile it with the processor, or name another class.
                          | @Blueprint("blueprint.conf")
                          |            ^
                        """);
    }

    @Test
    void everyFileHasOneOriginatingElement() {
        RecordingProcessor streamlets = new RecordingProcessor(new StreamletProcessor());
        RecordingProcessor blueprints = new RecordingProcessor(new BlueprintProcessor());
        Compilation compilation = Compilation.of(input("support"), input("blueprint/right/input"))
                .processors(streamlets, blueprints)
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(streamlets.origins())
                .isEqualTo(Map.of(
                        "META-INF/streamlets/sensors.Generator.json", List.of("sensors.Generator"),
                        "META-INF/streamlets/sensors.MovingAverage.json", List.of("sensors.MovingAverage"),
                        "META-INF/streamlets/sensors.Printer.json", List.of("sensors.Printer"),
                        "sensors.GeneratorStreamlet", List.of("sensors.Generator"),
                        "sensors.MovingAverageStreamlet", List.of("sensors.MovingAverage"),
                        "sensors.PrinterStreamlet", List.of("sensors.Printer"),
                        "sensors.DataCodec", List.of("sensors.Data"),
                        "sensors.AggCodec", List.of("sensors.Agg")));
        assertThat(blueprints.origins()).isEqualTo(Map.of("sensors.SensorsMain", List.of("sensors.Sensors")));
        assertThat(streamlets.claimed()).isFalse();
        assertThat(blueprints.claimed()).isFalse();
    }

    @Test
    void theProcessorsAreRegisteredWithTheirKind() throws IOException {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(StreamletProcessor.class, BlueprintProcessor.class);
        try (InputStream in =
                StreamletProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                            io.streamlets.processor.StreamletProcessor,isolating
                            io.streamlets.processor.BlueprintProcessor,aggregating
                            """);
        }
    }

    @Test
    void optionsAreDeclared() {
        assertThat(new StreamletProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder(
                        "streamlets.blueprint.folder", "streamlets.schema.folder", "streamlets.suppress");
    }
}
