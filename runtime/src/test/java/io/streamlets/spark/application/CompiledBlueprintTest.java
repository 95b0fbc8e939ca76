package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.digest.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blueprint that a main finds when it starts is the one that was compiled. */
final class CompiledBlueprintTest {
    @TempDir
    private Path folder;

    @Test
    void aBlueprintThatIsNotOnTheClassPath() throws IOException {
        TestApplication application = reader();
        application.deleteBlueprint();
        application.assertWrong("""
                [SLT-402] there is no blueprint 'blueprint.conf'.
                    looked in the class path
                    Fix: create the file in one of these places, or correct its name.
                """, "verify");
    }

    @Test
    void aBlueprintThatIsNotTheOneThatWasCompiled() throws IOException {
        TestApplication application = topics();
        application.blueprint(TestApplication.READER);
        application.assertWrong(
                """
                [SLT-510] 'blueprint.conf' on the class path is not the blueprint that was compiled.
                    %s
                    compiled SHA-256 %s
                    found    SHA-256 %s
                    Fix: compile the application again, or remove the other 'blueprint.conf' from the class path.
                """.formatted(
                                folder.resolve("classes/blueprint.conf").toUri().toURL(),
                                sha256(TestApplication.TOPICS),
                                sha256(TestApplication.READER)),
                "run",
                "--local");
    }

    @Test
    void anIncludedFileThatIsNotTheOneThatWasCompiled() throws IOException {
        TestApplication application = topics();
        String text = "include \"topics.conf\"\n" + TestApplication.READER;
        application.compile(text, "topics.conf", "blueprint.topics {}");
        assertThat(application.execute("describe")).isZero();

        application.write("topics.conf", "blueprint.topics.x {}");
        application.assertWrong(
                """
                [SLT-510] 'blueprint.conf', 'topics.conf' on the class path are not the blueprint that was compiled.
                    %s
                    %s
                    compiled SHA-256 %s
                    found    SHA-256 %s
                    Fix: compile the application again, or remove the other 'blueprint.conf', 'topics.conf' from the class path.
                """.formatted(
                                url("blueprint.conf"),
                                url("topics.conf"),
                                sha256(text + "\0blueprint.topics {}"),
                                sha256(text + "\0blueprint.topics.x {}")),
                "verify");
    }

    @Test
    void anIncludedFileThatIsNotOnTheClassPath() throws IOException {
        TestApplication application = topics();
        application.compile("\ninclude \"topics.conf\"\n" + TestApplication.READER, "topics.conf", "");
        application.delete("topics.conf");
        application.assertWrong("""
                [SLT-421] the blueprint 'blueprint.conf' includes 'topics.conf', which is missing.
                    blueprint.conf:2:1
                    looked for topics.conf in the class path
                    Fix: create the file, or correct the name, which is relative to the including file.
                """, "verify");
    }

    @Test
    void aBlueprintInTheAnnotation() throws IOException {
        TestApplication application = topics();
        application.compileText(TestApplication.TOPICS);

        assertThat(application.execute("describe")).isZero();
        assertThat(application.out()).contains("generator", "printer");

        application = topics();
        application.compileText(TestApplication.TOPICS.replace("printer.in", "printer.on"));
        assertThat(application.execute("verify")).isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-408] ").contains("\n    text of Sensors:7:54\n");
    }

    private TestApplication reader() throws IOException {
        return new TestApplication(folder.resolve("classes"), TestApplication.READER);
    }

    private TestApplication topics() throws IOException {
        return new TestApplication(folder.resolve("classes"), TestApplication.TOPICS);
    }

    private String url(String file) throws IOException {
        return folder.resolve("classes").resolve(file).toUri().toURL().toString();
    }

    private static String sha256(String text) {
        return Sha256.of(text);
    }
}
