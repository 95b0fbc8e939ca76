package io.streamlets.integration.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streamlets in one module, the blueprint in another: no change of either leaves an unchecked main. */
final class ModulesTest {

    private static final String BLUEPRINT = "app/src/main/resources/blueprint.conf";
    private static final String PRINTER = "streamlets/src/main/java/com/example/ConsolePrinter.java";

    @TempDir
    private Path folder;

    @Test
    void theNextBuildChecksAChangedBlueprint() throws Exception {
        StrangersProject project = StrangersProject.createInModules(folder);
        assertSuccess(project.maven("compile"));
        String first = main();

        project.edit(BLUEPRINT, "average.in]", "average.im]");
        String typo = """
                Sensors.java:[5,12] [SLT-408] streamlet 'average' has no inlet 'im'.
                      blueprint.conf:8:58
                      com.example.MovingAverage has inlet 'in', outlet 'out'
                      Did you mean 'average.in'?
                      Fix: name an inlet of the streamlet.
                """;
        assertFailure(project.maven("compile"), typo);
        assertFailure(project.maven("compile"), typo);

        project.edit(BLUEPRINT, "average.im]", "average.in]");
        project.edit(BLUEPRINT, "averages {", "means {");
        assertSuccess(project.maven("compile"));
        assertThat(main()).isNotEqualTo(first);
    }

    @Test
    void theNextBuildChecksAChangeOfTheOtherModule() throws Exception {
        StrangersProject project = StrangersProject.createInModules(folder);
        project.write("streamlets/src/main/avro/Mean.avsc", """
                {
                  "type": "record", "name": "Mean", "namespace": "com.example", "aliases": ["Agg"],
                  "fields": [{"name": "value", "type": "double"}]
                }
                """);
        project.edit(PRINTER, "<Agg>", "<Mean>");
        assertSuccess(project.maven("compile"));

        project.edit("streamlets/src/main/avro/Mean.avsc", "double", "string");
        assertFailure(project.maven("compile"), """
                Sensors.java:[5,12] [SLT-401] outlet 'average.out' does not fit inlet 'printer.in' on topic 'averages'.
                      blueprint.conf:9:58
                      writer  com.example.Agg (avro) of com.example.MovingAverage
                      reader  com.example.Mean (avro) of com.example.ConsolePrinter
                      field 'value': the reader expects string, the writer has double
                      Fix: make the reader's field 'value' a double, or connect 'printer.in' to an outlet of com.example.Mean.
                """);

        project.edit("streamlets/src/main/avro/Mean.avsc", "string", "double");
        assertSuccess(project.maven("compile"));
        project.edit(PRINTER, "\"in\"", "\"averages\"");
        assertSuccess(project.maven("install", "-DskipTests", "-pl", "streamlets"));
        assertFailure(project.maven("compile", "-pl", "app"), """
                Sensors.java:[5,12] [SLT-408] streamlet 'printer' has no inlet 'in'.
                      blueprint.conf:9:58
                      com.example.ConsolePrinter has inlet 'averages'
                      Did you mean 'printer.averages'?
                      Fix: name an inlet of the streamlet.
                """);
    }

    private String main() throws Exception {
        return Files.readString(
                folder.resolve("app/target/generated-sources/annotations/com/example/SensorsMain.java"));
    }

    private static void assertSuccess(NestedMaven.Result build) {
        assertThat(build.exitCode()).as(build.output()).isZero();
    }

    private static void assertFailure(NestedMaven.Result build, String problem) {
        assertThat(build.exitCode()).as(build.output()).isEqualTo(1);
        assertThat(build.output().replace("[ERROR] ", "")).contains(problem);
    }
}
