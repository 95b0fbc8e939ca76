package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.ReferencePage;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.verify.BlueprintVerifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference of the blueprint against the code. */
final class BlueprintReferenceTest {
    private final ReferencePage page = ReferencePage.read("blueprint-reference.md", "blueprint");

    @Test
    void thePageHasEveryKeyAndNoOther() {
        assertThat(page.keys()).isEqualTo(BlueprintParser.KEYS.paths());
    }

    @Test
    void everyKeyIsDescribedAndInAnExample() {
        assertThat(page.gaps()).isEmpty();
    }

    @Test
    void theExamplesAreInOrder() {
        assertThat(page.examples()).hasSizeGreaterThan(2).allSatisfy(example -> {
            ParsedBlueprint parsed = BlueprintParser.parse("blueprint.conf", example);
            List<Problem> problems = new ArrayList<>(parsed.problems());
            problems.addAll(BlueprintVerifier.verify(parsed.orElseThrow(), ReferencePage.DESCRIPTORS));
            assertThat(Samples.texts(Problem.errors(problems))).isEmpty();
        });
    }
}
