package io.streamlets.blueprint.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PROBLEM = Problem.of(ProblemId.SLT_408, "streamlet '%s' has no inlet 'im'", "average")
            .at(new Place("blueprint.conf", 8))
            .because("sensors.MovingAverage has inlet 'in', outlet 'out'")
            .suggest("average.in")
            .fix("name an inlet of the streamlet");

    @Test
    void textHasFactPlaceEvidenceSuggestionAndFix() {
        assertThat(PROBLEM.text()).isEqualTo("""
                        [SLT-408] streamlet 'average' has no inlet 'im'.
                            blueprint.conf:8
                            sensors.MovingAverage has inlet 'in', outlet 'out'
                            Did you mean 'average.in'?
                            Fix: name an inlet of the streamlet.""");
    }

    @Test
    void textLeavesOutWhatIsMissing() {
        assertThat(Problem.of(ProblemId.SLT_404, "100% wrong").fix("100% right").text())
                .isEqualTo("[SLT-404] 100% wrong.\n    Fix: 100% right.");
    }

    @Test
    void textShowsCharactersThatWouldBreakItsLinesOrHide() {
        assertThat(Problem.of(ProblemId.SLT_414, "'a\nb\u0000' is no label")
                        .because("it has \u001b[2J, \u202e and \u2028\nin two lines")
                        .suggest("a\tb")
                        .fix("use é, \uD83D\uDE00 and 漢")
                        .text())
                .isEqualTo("""
                        [SLT-414] 'a\\nb\\u0000' is no label.
                            it has \\u001b[2J, \\u202e and \\u2028
                            in two lines
                            Did you mean 'a\\tb'?
                            Fix: use é, \uD83D\uDE00 and 漢.""");
    }

    @Test
    void textShowsTenLinesOfEvidenceAndCountsTheRest() {
        Problem.Builder builder = Problem.of(ProblemId.SLT_401, "fact");
        for (int line = 1; line <= 12; line++) {
            builder.because("line %s", line);
        }

        assertThat(builder.fix("fix").text())
                .contains("line 10\n    and 2 more\n    Fix")
                .doesNotContain("line 11");
    }

    @Test
    void idsAreInOrderAndUnique() {
        List<String> ids = Arrays.stream(ProblemId.values()).map(ProblemId::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("SLT-[1-9]\\d\\d"));
    }

    @Test
    void checkedIsAValueOrProblems() {
        Checked<String> valid = Checked.valid("value");
        Checked<String> invalid = Checked.invalid(PROBLEM);

        assertThat(valid.orElseThrow()).isEqualTo("value");
        assertThat(valid.problems()).isEmpty();
        assertThat(invalid.problems()).containsExactly(PROBLEM);
        assertThat(invalid.orElse(problems -> "otherwise")).isEqualTo("otherwise");
        assertThatThrownBy(invalid::orElseThrow)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems()).containsExactly(PROBLEM))
                .hasMessage(PROBLEM.text());
        assertThatThrownBy(() -> Checked.invalid(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineThatNobodyReadsToItsEndIsCut() {
        assertThat(Problem.of(ProblemId.SLT_404, "wrong")
                        .because("x".repeat(5_000_000))
                        .fix("right")
                        .text())
                .isEqualTo("[SLT-404] wrong.\n    " + "x".repeat(4000) + "...\n    Fix: right.");
    }
}
