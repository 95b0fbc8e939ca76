package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No configuration makes a start hang, fail or fill the memory. The timeout stands for a hang. */
@Timeout(60)
class HostileConfigurationTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

    private record Case(String name, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("UnusedVariable") // Read by the field source of the test.
    private static final List<Case> CASES = List.of(
            new Case("ten megabytes", "#".repeat(10_000_000), "its text has more than 1000000 characters"),
            new Case("brackets", "a = " + "[".repeat(20_000), "more than 50 levels stand in each other"),
            new Case("braces", "a {".repeat(100_000), "more than 50 levels stand in each other"),
            new Case("path", "a" + ".a".repeat(100_000) + " = 1", "more than 50 levels stand in each other"),
            new Case("path in quotes", "\"a\"" + ".\"a\"".repeat(60) + " = 1", "more than 50 levels"),
            new Case("keys", lines(20_000, i -> "app.x" + i + " = 1"), "more than 10000 keys"),
            new Case("substitutions", lines(2_000, i -> "a" + i + " = ${?b}"), "more than 1000 substitutions"),
            new Case(
                    "doubling",
                    "app.a0 = hunter2\n" + lines(39, i -> "app.a%s = ${app.a%s}${app.a%s}".formatted(i + 1, i, i)),
                    "make more than 1000000 characters"),
            new Case(
                    "doubling objects",
                    "a0 { x = 1 }\n" + lines(39, i -> "a%s { x = ${a%s}, y = ${a%s} }".formatted(i + 1, i, i)),
                    "make more than 1000000 characters"),
            new Case("chain", "a0 = x\n" + lines(900, i -> "a%s = ${a%s}".formatted(i + 1, i)), "lead from one"),
            new Case("environment", lines(900, i -> "a = ${?a}${?PATH}${?PATH}"), "more than 1000 substitutions"),
            new Case(
                    "an int of many digits",
                    "app.streamlets.average.config-parameters.limit = " + "9".repeat(900_000),
                    "expected an int"),
            new Case(
                    "a size of many digits", "app.topics.data.partitions = " + "9".repeat(900_000), "expected a whole"),
            new Case(
                    "a name of many letters",
                    "include \"" + "x".repeat(900_000) + "\"",
                    "has more than 1000 characters"),
            new Case("a key of many letters", "app." + "x".repeat(900_000) + " = 1", "has more than 1000 characters"));

    @ParameterizedTest
    @FieldSource("CASES")
    void aFileIsRefused(Case hostile) {
        assertRefused(new Layers(folder).file("app.conf", hostile.text()), hostile.expected());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void whatTheClassPathHasIsRefused(Case hostile) {
        assertRefused(new Layers(folder).resource("application.conf", hostile.text()), hostile.expected());
    }

    private static void assertRefused(Layers layers, String expected) {
        assertThat(layers.problems())
                .anySatisfy(text -> assertThat(text).contains(expected))
                .allSatisfy(text -> assertThat(text).hasSizeLessThan(1_000).doesNotContain("hunter2"));
    }

    @Test
    void theTextOfALimit() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "\na = " + "[".repeat(20_000))
                        .problems())
                .containsExactly("""
                        [SLT-518] the configuration file 'app.conf' is too large.
                            app.conf:2:54
                            more than 50 levels stand in each other
                            Fix: shorten it, or divide the application.""");
    }

    @Test
    void onTheCommandLine() {
        assertThat(new Layers(folder)
                        .assignment("app" + ".a".repeat(100) + "=1")
                        .assignment("app." + "x".repeat(1_000) + "=1")
                        .assignment("app.streamlets.average.config-parameters.limit=" + "9".repeat(900_000))
                        .assignment("app.storage=" + "x".repeat(200_000))
                        .problems())
                .extracting(text -> text.lines().limit(3).collect(Collectors.joining("\n")))
                .containsExactly("""
                        [SLT-518] the configuration on the command line is too large.
                            the command line
                            a path has more than 50 levels""", """
                        [SLT-518] the configuration on the command line is too large.
                            the command line
                            a path has more than 1000 characters""", """
                        [SLT-518] the configuration on the command line is too large.
                            the command line
                            it has more than 1000000 characters""", """
                        [SLT-502] 'app.streamlets.average.config-parameters.limit' is '%s...', expected an int.
                            the command line
                            Fix: give it a whole number such as '10'.""".formatted("9".repeat(200)));
    }

    @Test
    void theValueOfAListIncludesNothing() {
        Layers layers = new Layers(folder).blueprint("blueprint.streamlets.all = sensors.Parameters");
        String path = "app.streamlets.all.config-parameters.";

        assertThat(layers.assignment(path + "password=a")
                        .assignment(path + "windows=" + "[".repeat(50_000) + "]".repeat(50_000))
                        .problems())
                .singleElement()
                .asString()
                .contains("expected a list of durations");
        assertThat(layers.assignment(path + "windows=[1 s]\ninclude file(\"/etc/passwd\")\nx=[]")
                        .problems())
                .singleElement()
                .asString()
                .contains("expected a list of durations");
    }

    @Test
    void filesThatIncludeEachOther() throws IOException {
        Files.writeString(folder.resolve("other.conf"), "\ninclude \"app.conf\"");

        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "include \"other\"")
                        .problems())
                .containsExactly("""
                        [SLT-504] the configuration file 'app.conf' includes itself.
                            other.conf:2:1
                            app.conf includes other.conf includes app.conf
                            Fix: remove the include, or move what both need into a third file.""");
    }

    @Test
    void filesThatIncludeTwoOthersEach() throws IOException {
        for (int i = 0; i < 30; i++) {
            String next = "include \"f" + (i + 1) + ".conf\"\n";
            Files.writeString(folder.resolve("f" + i + ".conf"), next + next);
        }
        Files.writeString(folder.resolve("f30.conf"), "a = 1");

        assertThat(new Layers(folder).assignment(LIMIT).existingFile("f0.conf").problems())
                .singleElement()
                .asString()
                .startsWith("[SLT-518]")
                .contains("more than 100 files are included");
    }

    @Test
    void aPropertiesFileIsHeldToTheLimitsToo() throws IOException {
        Files.writeString(folder.resolve("deep.properties"), "a" + ".a".repeat(10_000) + " = 1");
        Files.writeString(folder.resolve("long.properties"), "a = \\\n" + "\\\n".repeat(400_000));

        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "include \"deep\"")
                        .problems())
                .singleElement()
                .asString()
                .contains("more than 50 levels stand in each other");
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .existingFile("long.properties")
                        .problems())
                .isEmpty();
    }

    @Test
    void documentsOfWebServers() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            String path = exchange.getRequestURI().getPath();
            byte[] answer = (switch (path) {
                        case "/large.conf" -> "#".repeat(2_000_000);
                        case "/in.conf" -> "include \"other.conf\"";
                        case "/other.conf" -> "app.storage = state";
                        default -> "";
                    })
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.length == 0 ? 404 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Layers layers = new Layers(folder)
                    .assignment(LIMIT)
                    .file(
                            "app.conf",
                            "\ninclude url(\"" + address.replace("//", "//user:hunter2@") + "/in.conf?key=hunter2\")");
            assertThat(layers.problems()).containsExactly("""
                    [SLT-519] the configuration file 'app.conf' includes the URL '%s/in.conf'.
                        app.conf:2:1
                        whoever answers there would decide what the application does
                        Fix: put the file beside this one and include it by its name, or allow it with\
                     --allow-url-includes.""".formatted(address));
            assertThat(calls).hasValue(0);

            assertThat(new Layers(folder)
                            .assignment(LIMIT)
                            .allowUrlIncludes()
                            .file("app.conf", "include \"" + address + "/in.conf\"")
                            .load()
                            .storage())
                    .isEqualTo("state");
            assertThat(new Layers(folder)
                            .assignment(LIMIT)
                            .allowUrlIncludes()
                            .file(
                                    "app.conf",
                                    "include url(\"" + address + "/no.conf?hunter2\")\ninclude url(\"" + address
                                            + "/large.conf\")\ninclude url(\"ftp://127.0.0.1/x\")")
                            .problems())
                    .containsExactlyInAnyOrder("""
                            [SLT-504] the configuration file 'app.conf' includes '%s/no.conf', which cannot be read.
                                app.conf:1:1
                                Fix: create the file, correct its name, or remove the include.""".formatted(address), """
                            [SLT-518] the configuration file '%s/large.conf' is too large.
                                %s/large.conf
                                its text has more than 1000000 characters
                                Fix: shorten it, or divide the application.""".formatted(address, address));
        } finally {
            server.stop(0);
        }
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
