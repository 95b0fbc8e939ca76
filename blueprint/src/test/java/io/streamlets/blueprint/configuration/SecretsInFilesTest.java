package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value of a configuration file is in a problem that the file's form has, whatever the library says of it. */
class SecretsInFilesTest {
    private static final String ALL = "blueprint.streamlets.all = sensors.Parameters";
    private static final String PATH = "app.streamlets.all.config-parameters";
    private static final String SECRET = "hunter2";

    @TempDir
    private Path folder;

    private Layers layers() {
        return new Layers(folder).blueprint(ALL);
    }

    @Test
    void whatTheLibraryCannotResolveIsReadAllTheSame() {
        ApplicationConfiguration read = layers().file("app.conf", """
                base { trigger = 1 s }
                app.streamlets.all = ${base} { config-parameters { password = "hunter2", region = a, region = ${?USED} } }
                USED = b
                """).load();

        assertThat(read.parameters("all").string("password")).isEqualTo(SECRET);
        assertThat(read.parameters("all").string("region")).isEqualTo("b");
        assertThat(read.trigger("all")).isNotNull();
    }

    @Test
    void aTextAndAList() {
        assertThat(layers().file("app.conf", PATH + ".password = hunter2[x]").problems())
                .containsExactly("""
                [SLT-504] the configuration file 'app.conf' is not HOCON.
                    app.conf:1:56
                    '[' stands in the same value as a text
                    Fix: correct the syntax at this place or just before it.""");
    }

    @Test
    void aTextAndASubstitutedList() {
        assertThat(layers().file("app.conf", """
                list = [hunter2]
                app.streamlets.all.config-parameters {
                  password = hunter2 ${list}
                }
                """).problems()).containsExactly("""
                [SLT-504] the value of 'app.streamlets.all.config-parameters.password' does not go together.
                    app.conf:3:3
                    it joins a text and a list in one value
                    Fix: give each value one kind: a text, a list or an object, with substitutions of the same kind.""");
    }

    @Test
    void aSubstitutedSecretAndAList() {
        assertThat(layers().file("app.conf", """
                app.streamlets.all.config-parameters.password = hunter2
                other = ${app.streamlets.all.config-parameters.password} [b]
                """).problems()).containsExactly("""
                [SLT-504] the value of 'other' does not go together.
                    app.conf:2:1
                    it joins a text and a list in one value
                    Fix: give each value one kind: a text, a list or an object, with substitutions of the same kind.""");
    }

    @Test
    void substitutionsThatNeedEachOther() {
        assertThat(layers().file("app.conf", """
                app.streamlets.all.config-parameters.password = hunter2${a}
                a = ${b}hunter2
                b = ${a}
                """).problems()).containsExactly("""
                [SLT-504] the substitution of 'a' needs its own value.
                    app.conf:3:5
                    'a' needs 'b' needs 'a'
                    Fix: write one of these values without a substitution.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password = hunter2 $x",
                "password = \"hunter2",
                "password = hunter2\n hunter2",
                "password = [hunter2",
                "password = hunter2 } hunter2",
                "password = \"hunter2\\q\"",
                "password = \"\"\"hunter2",
                "password = hunter2, hunter2 =",
                "password { hunter2 }",
                "password = ${hunter",
                "password = hunter2 + hunter2",
                "password = {a=1} hunter2",
                "password = [hunter2] { a = hunter2 }",
                "password : hunter2 : hunter2",
                "password = ${missing} hunter2",
                "include hunter2",
            })
    void noTextQuotesIt(String text) {
        assertThat(layers().file("app.conf", PATH + " { \n" + text + "\n }").problems())
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem).doesNotContain("hunter2").contains("app.conf:"));
    }

    @Test
    void noTextQuotesWhatStandsInAFileWithAMistake() {
        Random random = new Random(20261129);
        String right = "base { a = [hunter2] }\n" + PATH
                + " { password = \"hunter2\", region = ${base.a} hunter2, windows = ${?base} [\"hunter2\"] }\nx = hunter2";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(right);
            String sign = String.valueOf("{}[]=\"$+\\\n,#".charAt(random.nextInt(12)));
            text.insert(random.nextInt(text.length()), sign);
            assertThat(layers().file("app.conf", text.toString()).problems())
                    .as(text.toString())
                    .noneMatch(problem -> problem.contains("hunter2")
                            && !problem.contains("region'")
                            && !problem.contains("windows'"));
        }
    }

    @Test
    void otherEncodings() throws Exception {
        String text = PATH + ".password = pässwort";
        assertEncoding(text.getBytes(StandardCharsets.UTF_16LE), "app.conf\n    it is in UTF-16");
        assertEncoding(text.getBytes(StandardCharsets.UTF_16), "app.conf\n    it is in UTF-16");
        assertEncoding(text.getBytes("UTF-32BE"), "app.conf\n    it is in UTF-32");
        assertEncoding(("\uFEFF" + text).getBytes("UTF-32LE"), "app.conf\n    it is in UTF-32");
        assertEncoding(
                text.getBytes(StandardCharsets.ISO_8859_1),
                "app.conf:1:50\n    a byte there begins no character; the file may be in ISO-8859-1 or Windows-1252");
        assertEncoding(
                (text + "\0").getBytes(StandardCharsets.UTF_8), "app.conf:1:57\n    a control character stands there");
        Files.write(folder.resolve("app.conf"), ("\uFEFF" + PATH + ".password = a").getBytes(StandardCharsets.UTF_8));
        assertThat(layers().existingFile("app.conf").problems()).isEmpty();
    }

    private void assertEncoding(byte[] bytes, String expected) throws Exception {
        Files.write(folder.resolve("app.conf"), bytes);

        assertThat(layers().existingFile("app.conf").problems()).isEqualTo(List.of("""
                        [SLT-504] the configuration file 'app.conf' is not a text in UTF-8.
                            %s
                            Fix: save the file in UTF-8.""".formatted(expected)));
    }
}
