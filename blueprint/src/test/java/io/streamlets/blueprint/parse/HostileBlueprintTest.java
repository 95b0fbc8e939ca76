package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No text makes the parser hang, fail or fill the memory. The timeout stands for a hang; each text takes about a second. */
@Timeout(60)
class HostileBlueprintTest {

    private record Case(String name, String text, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("UnusedVariable") // Read by the field source of the test.
    private static final List<Case> CASES = List.of(
            new Case("ten megabytes", "#".repeat(10_000_000), "its text has more than 1000000 characters"),
            new Case("braces", "a {".repeat(100_000), "more than 50 levels stand in each other"),
            new Case("brackets", "a = " + "[".repeat(100_000), "more than 50 levels stand in each other"),
            new Case("path", "a" + ".a".repeat(100_000) + " = 1", "more than 50 levels stand in each other"),
            new Case(
                    "path of a substitution",
                    "a = ${a" + ".a".repeat(100_000) + "}",
                    "more than 50 levels stand in each other"),
            new Case(
                    "substitutions in each other",
                    "a = " + "${".repeat(100_000),
                    "the character '$' stands only in quotes"),
            new Case("key", "a".repeat(100_000) + " = 1", "has more than 1000 characters"),
            new Case("keys", lines(20_000, i -> "blueprint.topics.t" + i + ".partitions = 1"), "10000 keys"),
            new Case("elements", "a = [" + "a,".repeat(400_000) + "]", "10000 keys"),
            new Case("substitutions", lines(2_000, i -> "a" + i + " = ${?b}"), "more than 1000 substitutions"),
            new Case("bomb", "a0 = x\n" + lines(40, i -> "a%s = ${a%s}${a%s}".formatted(i + 1, i, i)), "make more"),
            new Case(
                    "bomb of objects",
                    "a0 { x = 1 }\n" + lines(40, i -> "a%s { x = ${a%s}, y = ${a%s} }".formatted(i + 1, i, i)),
                    "make more"),
            new Case(
                    "bomb of lists",
                    "a0 = [x]\n" + lines(40, i -> "a%s = ${a%s} ${a%s}".formatted(i + 1, i, i)),
                    "make more"),
            new Case("bomb of itself", "a = x\n" + lines(40, i -> "a = ${a}${a}"), "make more"),
            new Case("bomb of appending", "a = [x]\n" + lines(40, i -> "a += ${a}"), "make more"),
            new Case("chain", "a0 = x\n" + lines(900, i -> "a%s = ${a%s}".formatted(i + 1, i)), "lead from one"),
            new Case(
                    "chain from the end",
                    lines(900, i -> "a%s = ${a%s}".formatted(900 - i, 899 - i)) + "\na0 = x",
                    "lead from one"),
            new Case("appended often", lines(900, i -> "a += x"), "lead from one"),
            new Case("cycle", "a = ${b}, b = ${c}, c = ${a}", "'a' needs 'b' needs 'c' needs 'a'"),
            new Case("cycle through an object", "a { b = ${a} }", "blueprint.conf:1"),
            new Case("NUL", "a = 1\nb = \0", "the control character U+0000 stands there"));

    @ParameterizedTest
    @FieldSource("CASES")
    void isRefused(Case hostile) {
        List<String> problems = Samples.texts(
                BlueprintParser.parse("blueprint.conf", hostile.text()).problems());

        assertThat(problems)
                .hasSizeLessThanOrEqualTo(3)
                .anySatisfy(text -> assertThat(text).contains(hostile.expected()));
        assertThat(problems).allSatisfy(text -> assertThat(text).hasSizeLessThan(500));
    }

    @Test
    void asLargeAsPossibleAndWrongEverywhereIsRead() {
        String text = "blueprint {\nstreamlets {\n" + lines(4_900, i -> "s" + i + " = [" + "x".repeat(60) + "]")
                + "\n}\n topics.t.producers = [" + lines(190, i -> "y".repeat(1_000)) + "]\n}";

        List<Problem> problems = BlueprintParser.parse("blueprint.conf", text).problems();

        assertThat(problems).hasSize(1_000);
    }

    @Test
    void filesThatIncludeEachOtherTwice() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String next = "include \"f" + (i + 1) + ".conf\"\n";
            files.addAll(List.of("f" + i + ".conf", next + next));
        }
        files.addAll(List.of("f30.conf", "a = 1"));

        assertThat(Samples.texts(BlueprintParser.parse("f0.conf", MemoryFolders.of(files.toArray(String[]::new)))
                        .problems()))
                .anySatisfy(text -> assertThat(text).contains("more than 100 files are included"))
                .hasSizeLessThan(4);
    }

    @Test
    void manyFilesThatAreMissing() {
        String text = "include \"a\"\n".repeat(80_000);

        assertThat(Samples.texts(BlueprintParser.parse("blueprint.conf", text).problems()))
                .hasSize(101)
                .last(InstanceOfAssertFactories.STRING)
                .contains("more than 100 files are included");
    }

    @Test
    void filesThatNestEachOther() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String next = "include \"f" + (i + 1) + ".conf\"";
            files.addAll(List.of("f" + i + ".conf", "a {".repeat(20) + next + "}".repeat(20)));
        }
        files.addAll(List.of("f100.conf", "a = 1"));

        assertThat(Samples.texts(BlueprintParser.parse("f0.conf", MemoryFolders.of(files.toArray(String[]::new)))
                        .problems()))
                .anySatisfy(text -> assertThat(text).contains("it is more than 50 levels deep"))
                .hasSizeLessThan(4);
    }

    @Test
    void oddEncodings() {
        String text = "blueprint.streamlets.ä = p.A\n";
        assertEncoding("a = 1".getBytes(StandardCharsets.UTF_16LE), "it is in UTF-16");
        assertEncoding("a = 1".getBytes(StandardCharsets.UTF_16BE), "it is in UTF-16");
        assertEncoding("a = 1".getBytes(Charset.forName("UTF-32LE")), "it is in UTF-32");
        assertEncoding("\uFEFFa = 1".getBytes(Charset.forName("UTF-32BE")), "it is in UTF-32");
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), "it is in UTF-16");
        assertEncoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "it is in UTF-16");
        assertEncoding(text.getBytes(StandardCharsets.ISO_8859_1), "the byte 0xE4 there begins no character");
        assertEncoding(new byte[] {'a', ' ', '=', ' ', (byte) 0xE2, (byte) 0x82}, "the byte 0xE2 there begins no");
    }

    private static void assertEncoding(byte[] bytes, String expected) {
        assertThat(Samples.texts(BlueprintParser.parse("a.conf", new MemoryFolders(Map.of("a.conf", bytes)))
                        .problems()))
                .singleElement()
                .asString()
                .startsWith("[SLT-424] the blueprint 'a.conf' is not a text in UTF-8.")
                .contains(expected);
    }

    @Test
    void aByteOrderMarkOfUtf8IsFine() {
        byte[] bytes = "\uFEFFblueprint.streamlets.a = p.A".getBytes(StandardCharsets.UTF_8);

        assertThat(BlueprintParser.parse("a.conf", new MemoryFolders(Map.of("a.conf", bytes)))
                        .orElseThrow()
                        .streamlets())
                .hasSize(1);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
