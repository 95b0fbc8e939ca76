package io.streamlets.blueprint.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.blueprint.parse.ParsedBlueprint;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verifier on generated blueprints: right ones pass, and one mistake gives its own problem and no other. */
class RandomTopologiesTest {
    private static final int RIGHT = 3000;
    private static final int WRONG = 60;

    @Test
    void rightBlueprintsPass() {
        LongStream.range(0, RIGHT).forEach(seed -> {
            TopologyDraft draft = Topologies.draft(seed);
            assertThat(verify(draft)).as("seed %d%n%s", seed, draft.text()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void oneMistakeGivesOneProblem(Mutation mutation) {
        int made = 0;
        for (long seed = 0; made < WRONG; seed++) {
            TopologyDraft draft = Topologies.draft(seed);
            if (mutation.apply(draft, new Random(seed))) {
                made++;
                assertThat(verify(draft))
                        .as("seed %d%n%s", seed, draft.text())
                        .singleElement()
                        .extracting(Problem::id)
                        .isEqualTo(mutation.expected());
            }
        }
    }

    /** All problems; that topics form a cycle is none. */
    private static List<Problem> verify(TopologyDraft draft) {
        ParsedBlueprint parsed = BlueprintParser.parse("blueprint.conf", draft.text());
        return parsed
                .problemsWith(BlueprintVerifier.verify(
                        "sensors", Objects.requireNonNull(parsed.blueprint()), draft.descriptors()))
                .stream()
                .filter(problem -> problem.id().severity() != Severity.NOTE)
                .toList();
    }
}
