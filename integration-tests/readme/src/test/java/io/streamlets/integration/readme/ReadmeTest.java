package io.streamlets.integration.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadmeTest {

    private static final String BLUEPRINT = "src/main/resources/blueprint.conf";

    @TempDir
    private Path folder;

    private StrangersProject project;

    @BeforeEach
    void createProject() throws Exception {
        project = StrangersProject.create(folder);
    }

    @Test
    void theReadmesProjectCompilesAndRuns() throws Exception {
        NestedMaven.Result run = project.maven(
                "streamlets:run",
                "-Dstreamlets.run.arguments=--until-idle 10s app.streamlets.generator.config-parameters.folder="
                        + folder.resolve("readings"));
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("|src-1|oil  |2.0  |");
    }

    @Test
    void aTypoInAQueryFailsInTheTestAndInTheVerifyPhase() throws Exception {
        String average = "src/main/java/com/example/MovingAverage.java";
        String folder = "-Dstreamlets.verify.arguments=app.streamlets.generator.config-parameters.folder="
                + this.folder.resolve("readings");
        project.edit(average, "avg(\"value\")", "avg(\"valu\")");

        NestedMaven.Result tested = project.maven("test");
        assertThat(tested.exitCode()).as(tested.output()).isEqualTo(1);
        assertThat(tested.output())
                .contains("[ERROR] Tests run: 1, Failures: 0, Errors: 1, Skipped: 0", "MovingAverageTest");

        NestedMaven.Result wrong = project.maven("verify", "-DskipTests", folder);

        assertThat(wrong.exitCode()).as(wrong.output()).isEqualTo(1);
        assertThat(wrong.output())
                .contains(
                        "[SLT-620] Spark cannot analyse query 'average.out'.",
                        "at com.example.MovingAverage.average(MovingAverage.java:",
                        "Did you mean 'value'?");

        project.edit(average, "avg(\"valu\")", "avg(\"value\")");
        NestedMaven.Result right = project.maven("verify", folder);
        assertThat(right.exitCode()).as(right.output()).isZero();
        assertThat(right.output())
                .contains(
                        "[INFO] Tests run: 1, Failures: 0, Errors: 0, Skipped: 0",
                        "The blueprint, the configuration and the queries of 'sensors' are in order");
    }

    @Test
    void aTypoInAPortNameFailsInJavac() throws Exception {
        project.edit(BLUEPRINT, "average.in]", "average.im]");
        NestedMaven.Result build = project.maven("compile");
        assertThat(build.exitCode()).as(build.output()).isEqualTo(1);
        assertThat(build.output()).contains("[SLT-408]", "Did you mean 'average.in'?", "Fix: ");
    }
}
