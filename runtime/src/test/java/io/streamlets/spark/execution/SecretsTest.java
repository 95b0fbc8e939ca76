package io.streamlets.spark.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SecretsTest {
    private final Secrets secrets =
            Secrets.of(List.of("ses", Optional.of("sesame"), Optional.empty(), List.of("first\n\nsecond;", " "), 4711));

    @Test
    void hidesEveryValueTheLongestFirst() {
        assertThat(secrets.hide("ses sesame 4711 first\n\nsecond; first")).isEqualTo("*** *** *** *** first");
        assertThat(Secrets.NONE.hide("ses sesame")).isEqualTo("ses sesame");
    }

    @Test
    void hidesWhatSparkHasQuotedOrEscaped() {
        Secrets quoted = Secrets.of(List.of("s`e.s'ame", "``"));

        assertThat(quoted.hide("`a`.`s``e`.`s'ame`, s`e.s'ame, se.s'ame, 's`e.s\\'ame', se-same"))
                .isEqualTo("`a`.`***`, ***, ***, '***', se-same");
        assertThat(quoted.hide("a ``name``")).isEqualTo("a ***name***");
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
                    Did you mean '***'?
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
