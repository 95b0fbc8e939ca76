package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.step.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in which round, and what happens to what never comes. */
class RoundsTest {
    private static final String DATA = "package sensors; public record Data(String src, double value) {}\n";

    private static final String PASS = """
            @Outlet("out")
            Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
                return data;
            }
            """;

    private static final String PASSER = """
            package sensors;

            import io.streamlets.annotations.*;
            import org.apache.spark.sql.*;

            @Streamlet
            public class Passer {
                @Outlet("out")
                Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
                    return data;
                }
            }
            """;

    private static final String BLUEPRINT = """
            blueprint {
              streamlets { passer = sensors.Passer }
              topics {
                in  { producers = [], consumers = [passer.in] }
                out { producers = [passer.out], consumers = [] }
              }
            }
            """;

    private static final String APPLICATION = """
            package sensors;

            @io.streamlets.annotations.Blueprint("blueprint.conf")
            public interface Sensors {}
            """;

    @TempDir
    Path work;

    private SourceFolder sources() {
        return new SourceFolder(work.resolve("src"));
    }

    @Test
    void aDataTypeMayBeGeneratedInTheSameRun() {
        SourceFolder sources = sources()
                .withStreamlet("Passer", PASS)
                .with("sensors/Sensors.java", APPLICATION)
                .with("blueprint.conf", BLUEPRINT);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(
                        new StreamletProcessor(),
                        new BlueprintProcessor(),
                        new GeneratingProcessor(Map.of("sensors.Data", DATA)))
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsKeys(
                        "sensors/PasserStreamlet.java",
                        "sensors/DataCodec.java",
                        "sensors/SensorsMain.java",
                        "META-INF/streamlets/sensors.Passer.json");
    }

    @Test
    void aStreamletMayBeGeneratedInTheSameRun() {
        SourceFolder sources = sources()
                .with("sensors/Data.java", DATA)
                .with("sensors/Sensors.java", APPLICATION)
                .with("blueprint.conf", BLUEPRINT);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(
                        new BlueprintProcessor(),
                        new StreamletProcessor(),
                        new GeneratingProcessor(Map.of("sensors.Passer", PASSER)))
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKeys("sensors/PasserStreamlet.java", "sensors/SensorsMain.java");
    }

    @Test
    void aClassThatNeverComesIsReportedByTheCompilerAlone() {
        SourceFolder sources = sources()
                .withStreamlet("Passer", PASS)
                .with("sensors/Sensors.java", APPLICATION)
                .with("blueprint.conf", BLUEPRINT);
        Compilation compilation = Compilation.of(sources.folder()).into(work);
        assertThat(compilation.diagnostics()).isEqualTo("""
                        Passer.java: error: cannot find symbol
                          symbol:   class Data
                          location: class sensors.Passer
                          |     Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
                          |                                             ^
                        Passer.java: error: cannot find symbol
                          symbol:   class Data
                          location: class sensors.Passer
                          |     Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
                          |             ^
                        """);
    }

    @Test
    void aClassThatIsMissingInALibraryIsReportedAtTheStreamlet() throws IOException {
        SourceFolder library = new SourceFolder(work.resolve("library"))
                .with("sensors/Data.java", DATA)
                .with("sensors/Base.java", PASSER.replace("Passer", "Base").replace("@Streamlet", ""));
        Path classes = Compilation.of(library.folder())
                .processors()
                .into(work.resolve("library-classes"))
                .classes();
        Files.delete(classes.resolve("sensors/Data.class"));
        SourceFolder sources = sources().with("sensors/Passer.java", """
                        package sensors;

                        @io.streamlets.annotations.Streamlet
                        public class Passer extends Base {}
                        """);
        Compilation compilation = Compilation.of(sources.folder()).with(classes).into(work);
        assertThat(compilation.diagnostics()).isEqualTo("""
                        Passer.java: error: [SLT-111] streamlet 'Passer' needs the class 'sensors.Data', which does not exist.
                              at 'pass' of sensors.Base
                              Fix: add the dependency that has 'sensors.Data' to the class path.
                          | public class Passer extends Base {}
                          |        ^
                        """);
    }

    @Test
    void aFailureOfTheProcessorNamesTheTypeAndSaysWhatToReport() {
        SourceFolder sources = sources().with("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(new FailingProcessor())
                .into(work);
        assertThat(compilation.diagnostics()).startsWith("""
                        Passer.java: error: [SLT-900] the processor failed on 'sensors.Passer'.
                              java.lang.IllegalStateException: broken
                              at io.streamlets.processor.RoundsTest$FailingStep.process(RoundsTest.java:""").endsWith("""
                              Fix: report these lines together with the source of 'Passer'.
                          | public class Passer {
                          |        ^
                        """);
    }

    private static final class FailingProcessor extends SteppedProcessor {
        @Override
        List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics) {
            return List.of(new FailingStep());
        }
    }

    private static final class FailingStep implements Step {
        @Override
        public String annotation() {
            return "io.streamlets.annotations.Streamlet";
        }

        @Override
        public Progress process(TypeElement type, boolean last) {
            throw new IllegalStateException("broken");
        }
    }
}
