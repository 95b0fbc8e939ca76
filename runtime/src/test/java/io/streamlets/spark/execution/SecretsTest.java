package io.streamlets.spark.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SecretsTest {
    private static final String LEFT_OUT = "(a line with a secret is not shown)";

    private final Secrets secrets = Secrets.of(
            List.of("sesames", Optional.of("sesame"), Optional.empty(), List.of("first\n\nsecond;", " "), 471147));

    @Test
    void hidesEveryValueTheLongestFirst() {
        assertThat(secrets.hide("sesames sesame 471147 first\n\nsecond; first")).isEqualTo("*** *** *** *** first");
        assertThat(Secrets.NONE.hide("ses sesame")).isEqualTo("ses sesame");
    }

    @Test
    void leavesOutTheLinesWithAShortValue() {
        Secrets brief = Secrets.of(List.of("x", "a\nb", "sesame"));

        assertThat(brief.hide("one\nbox of x\ntwo sesame\nthe a\nbe\nthree\nx"))
                .isEqualTo("one\n" + LEFT_OUT + "\ntwo ***\n" + LEFT_OUT + "\nthree\n" + LEFT_OUT);
        assertThat(brief.hide("x")).isEqualTo(LEFT_OUT);
        assertThat(brief.hide("x\n")).isEqualTo(LEFT_OUT + "\n");
        assertThat(brief.hide("\n\n")).isEqualTo("\n\n");
        assertThat(Secrets.of(List.of("12345")).hide("12345 6")).isEqualTo(LEFT_OUT);
        assertThat(Secrets.of(List.of("123456")).hide("123456 7")).isEqualTo("*** 7");
    }

    @Test
    void leavesOutTheLinesOfAProblemWithAShortValue() {
        Problem problem = Problem.of(ProblemId.SLT_601, "query 'box' failed")
                .because("no x")
                .because("no y")
                .suggest("x")
                .fix("mend it");

        assertThat(Secrets.of(List.of("x")).hide(problem).text()).isEqualTo("""
                [SLT-601] (a line with a secret is not shown).
                    (a line with a secret is not shown)
                    no y
                    Fix: mend it.""");
    }

    @Test
    void takesATimeThatGrowsWithTheText() {
        assertThat(Secrets.of(List.of("x")).hide("y".repeat(3_000_000) + "\nx")).endsWith("y\n" + LEFT_OUT);
    }

    @Test
    void hidesWhatSparkHasQuotedOrEscaped() {
        Secrets quoted = Secrets.of(List.of("s`e.s'ame", "``````"));

        assertThat(quoted.hide("`a`.`s``e`.`s'ame`, s`e.s'ame, se.s'ame, 's`e.s\\'ame', se-same"))
                .isEqualTo("`a`.`***`, ***, ***, '***', se-same");
        assertThat(quoted.hide("a ``````name``````")).isEqualTo("a ***name***");
    }

    @Test
    void hidesInEveryPartOfAProblem() {
        Problem problem = Problem.of(ProblemId.SLT_601, "'sesame' failed")
                .because("with sesame")
                .suggest("sesame")
                .fix("leave out sesame");

        assertThat(secrets.hide(problem).text()).isEqualTo("""
                [SLT-601] '***' failed.
                    with ***
                    Fix: leave out ***.""");
    }

    @Test
    void hidesInAStackTraceAndItsCauses() {
        Exception cause = new IllegalStateException("first\n\nsecond; opens no door");

        assertThat(secrets.stackTrace(new IllegalArgumentException("no sesame", cause)))
                .startsWith("java.lang.IllegalArgumentException: no ***")
                .contains(
                        "\tat " + SecretsTest.class.getName(),
                        "Caused by: java.lang.IllegalStateException: *** opens no door")
                .doesNotContain("sesame", "first", "second");
    }

    @Test
    void hidesInAFailureBeforeItsLinesAreStripped() {
        Exception failure = new IllegalArgumentException("'sesame\n  Fix: open;\n' and 'first\n\nsecond;'");

        assertThat(QueryFailure.notStarted(
                                "door", failure, Secrets.of(List.of("sesame\n  Fix: open;\n", "first\n\nsecond;")))
                        .problem()
                        .evidence())
                .startsWith("java.lang.IllegalArgumentException: '***' and '***'")
                .noneMatch(line -> line.contains("sesame") || line.contains("second"));
    }
}
