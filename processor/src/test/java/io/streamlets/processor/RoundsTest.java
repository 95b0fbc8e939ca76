package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.processor.compiler.ProcessorOption;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.step.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
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
                in  { managed = false, consumers = [passer.in] }
                out { producers = [passer.out], consumers = [] }
              }
            }
            """;

    private static final String APPLICATION = """
            package sensors;

            @io.streamlets.annotations.Blueprint(text = \"""
            %s\""")
            public interface Sensors {}
            """.formatted(BLUEPRINT);

    @TempDir
    Path work;

    @Test
    void aDataTypeMayBeGeneratedInTheSameRun() {
        InlineSources sources =
                InlineSources.of("sensors/Sensors.java", APPLICATION).withStreamlet("Passer", PASS);
        InlineCompilation compilation = sources.processors(
                        new StreamletProcessor(),
                        new BlueprintProcessor(),
                        new GeneratingProcessor(Map.of("sensors.Data", DATA)))
                .compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsKeys(
                        "sensors/PasserStreamlet.java",
                        "sensors/DataCodec.java",
                        "sensors/SensorsMain.java",
                        "META-INF/streamlets/sensors.Passer.json");
    }

    @Test
    void aDataTypeThatOnlyTheBaseClassHasOnItsPortsMayBeGenerated() {
        InlineSources sources = InlineSources.of("sensors/Passing.java", """
                        package sensors;

                        import io.streamlets.annotations.*;
                        import org.apache.spark.sql.*;

                        interface Passing<T> {
                            @Outlet("out")
                            default Dataset<T> pass(@Inlet("in") Dataset<T> data) {
                                return data;
                            }
                        }
                        """).with("sensors/Passer.java", """
                        package sensors;

                        @io.streamlets.annotations.Streamlet
                        class Passer implements Passing<Data> {}
                        """);
        InlineCompilation compilation = sources.processors(
                        new StreamletProcessor(), new GeneratingProcessor(Map.of("sensors.Data", DATA)))
                .compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKeys("sensors/PasserStreamlet.java", "sensors/DataCodec.java");
    }

    @Test
    void aStreamletMayBeGeneratedInTheSameRun() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).with("sensors/Sensors.java", APPLICATION);
        InlineCompilation compilation = sources.processors(
                        new BlueprintProcessor(),
                        new StreamletProcessor(),
                        new GeneratingProcessor(Map.of("sensors.Passer", PASSER)))
                .compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKeys("sensors/PasserStreamlet.java", "sensors/SensorsMain.java");
    }

    @Test
    void nothingIsSaidOfAStreamletThatIsGeneratedInARoundWithErrors() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA)
                .withStreamlet("Wrong", PASS.replace("@Outlet(\"out\")", ""))
                .with("sensors/Sensors.java", APPLICATION);
        InlineCompilation compilation = sources.processors(
                        new StreamletProcessor(),
                        new BlueprintProcessor(),
                        new GeneratingProcessor(Map.of("sensors.Passer", PASSER)))
                .options("-Astreamlets.suppress=SLT-430")
                .compile();
        assertThat(compilation.diagnostics()).isEqualTo("""
                        Wrong.java: error: [SLT-207] method 'pass' has an @Inlet and neither @Outlet nor @Egress.
                              its result goes nowhere, so it would never be called
                              Fix: annotate the method with @Outlet or @Egress.
                          |     Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
                          |                   ^
                        """);
    }

    @Test
    void whatMayStandAboveAMissingClassIsNotCalledStray() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA)
                .with("sensors/Base.java", PASSER.replace("Passer", "Base").replace("@Streamlet", ""))
                .with("sensors/Passer.java", """
                        package sensors;

                        @io.streamlets.annotations.Streamlet
                        public class Passer extends Missing {}
                        """);
        assertThat(sources.compile().diagnostics()).isEqualTo("""
                        Passer.java: error: cannot find symbol
                          symbol: class Missing
                          | public class Passer extends Missing {}
                          |                             ^
                        """);
    }

    @Test
    void aClassThatNeverComesIsReportedByTheCompilerAlone() {
        InlineSources sources =
                InlineSources.of("sensors/Sensors.java", APPLICATION).withStreamlet("Passer", PASS);
        InlineCompilation compilation = sources.compile();
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
        InlineSources library = InlineSources.of("sensors/Data.java", DATA)
                .with("sensors/Base.java", PASSER.replace("Passer", "Base").replace("@Streamlet", ""));
        Path classes = library.processors().compile().classesIn(work.resolve("library"));
        Files.delete(classes.resolve("sensors/Data.class"));
        InlineSources sources = InlineSources.of("sensors/Passer.java", """
                        package sensors;

                        @io.streamlets.annotations.Streamlet
                        public class Passer extends Base {}
                        """);
        InlineCompilation compilation = sources.on(classes).compile();
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
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        InlineCompilation compilation =
                sources.processors(new FailingProcessor(RoundsTest::broken)).compile();
        assertThat(compilation.diagnostics())
                .startsWith("""
                        Passer.java: error: [SLT-900] the processor failed on 'sensors.Passer'.
                              java.io.UncheckedIOException: java.io.IOException: disk full
                              at io.streamlets.processor.RoundsTest.broken(RoundsTest.java:""")
                .contains(
                        "\n      caused by java.io.IOException: disk full\n      at io.streamlets.processor.RoundsTest.broken(")
                .endsWith("""
                              Java %s
                              Fix: report these lines together with the source of 'Passer'.
                          | public class Passer {
                          |        ^
                        """.formatted(Runtime.version()));
    }

    @Test
    void anEndlessRecursionOfTheProcessorIsReportedLikeAnyFailure() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        InlineCompilation compilation =
                sources.processors(new FailingProcessor(() -> deep(0))).compile();
        assertThat(compilation.diagnostics()).startsWith("""
                        Passer.java: error: [SLT-900] the processor failed on 'sensors.Passer'.
                              java.lang.StackOverflowError
                              at io.streamlets.processor.RoundsTest.deep(RoundsTest.java:""").endsWith("""
                              Fix: report these lines together with the source of 'Passer'.
                          | public class Passer {
                          |        ^
                        """);
    }

    @Test
    void aFailureThatCannotBeReportedAtTheTypeIsReportedWithoutIt() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        InlineCompilation compilation = sources.processors(
                        new FailingProcessor(() -> {
                            throw new AssertionError("broken");
                        }) {
                            @Override
                            public synchronized void init(ProcessingEnvironment environment) {
                                super.init(withoutPlaces(environment));
                            }
                        })
                .compile();
        assertThat(compilation.diagnostics()).startsWith("""
                        error: [SLT-900] the processor failed on 'sensors.Passer'.
                              java.lang.AssertionError: broken
                        """.indent(0).stripTrailing());
    }

    @Test
    void aFailureAtTheStartIsReported() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        InlineCompilation compilation = sources.processors(new SteppedProcessor() {
                    @Override
                    List<ProcessorOption> checkedOptions() {
                        return List.of();
                    }

                    @Override
                    List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics) {
                        throw new IllegalArgumentException("broken");
                    }
                })
                .compile();
        assertThat(compilation.diagnostics()).startsWith("""
                        error: [SLT-900] the processor failed while it started.
                              java.lang.IllegalArgumentException: broken
                              at io.streamlets.processor.RoundsTest$""").endsWith("""
                              Java %s
                              Fix: report these lines together with the compiler's options and the sources.
                        """.formatted(Runtime.version()));
    }

    @Test
    void anOptionThatIsNoPathIsReportedOnce() {
        InlineSources sources = InlineSources.of("sensors/Data.java", DATA).withStreamlet("Passer", PASS);
        InlineCompilation compilation = sources.options(
                        "-Astreamlets.schema.folder=src\0main", "-Astreamlets.blueprint.folder=\0")
                .compile();
        assertThat(compilation.diagnostics()).isEqualTo("""
                        error: [SLT-116] the value of the compiler option 'streamlets.schema.folder' is not a path.
                              Nul character not allowed
                              Fix: give a folder, such as '-Astreamlets.schema.folder=src/main/resources'.
                        error: [SLT-116] the value of the compiler option 'streamlets.blueprint.folder' is not a path.
                              Nul character not allowed
                              Fix: give a folder, such as '-Astreamlets.blueprint.folder=src/main/resources'.
                        """);
    }

    private static int deep(int depth) {
        return depth < 0 ? 0 : 1 + deep(depth + 1);
    }

    private static void broken() {
        throw new UncheckedIOException(new IOException("disk full"));
    }

    /** The environment with a messager that cannot point at anything. */
    private static ProcessingEnvironment withoutPlaces(ProcessingEnvironment environment) {
        Messager messager = (Messager) Proxy.newProxyInstance(
                RoundsTest.class.getClassLoader(), new Class<?>[] {Messager.class}, (proxy, method, arguments) -> {
                    if (arguments.length > 2) {
                        throw new IllegalStateException("no such place");
                    }
                    return method.invoke(environment.getMessager(), arguments);
                });
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                RoundsTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getMessager") ? messager : method.invoke(environment, arguments));
    }

    private static class FailingProcessor extends SteppedProcessor {
        private final Runnable failure;

        FailingProcessor(Runnable failure) {
            this.failure = failure;
        }

        @Override
        List<ProcessorOption> checkedOptions() {
            return List.of();
        }

        @Override
        List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics) {
            return List.of(new FailingStep(failure));
        }
    }

    private record FailingStep(Runnable failure) implements Step {
        @Override
        public Set<String> annotations() {
            return Set.of("io.streamlets.annotations.Streamlet");
        }

        @Override
        public Progress process(TypeElement type, boolean last) {
            failure.run();
            return Progress.DONE;
        }
    }
}
