package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.near.NearClass;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every streamlet of a blueprint names a class that exists. */
final class ClassIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint
                .instances(Descriptors.UnknownClass.class)
                .map(instance -> problem(instance, blueprint))
                .toList();
    }

    private static Problem problem(StreamletInstance instance, ResolvedBlueprint blueprint) {
        return Problem.of(
                        ProblemId.SLT_405,
                        "streamlet '%s' has the unknown class '%s'",
                        instance.ref(),
                        instance.className())
                .at(instance.place())
                .suggest(NearClass.nearest(instance.className(), others(instance, blueprint)))
                .fix("name a class with @Streamlet that is compiled here or in a dependency");
    }

    /** A class that was there when the application was compiled may be gone. */
    private static List<String> others(StreamletInstance instance, ResolvedBlueprint blueprint) {
        return blueprint.knownClasses().stream()
                .filter(name -> !name.equals(instance.className()))
                .toList();
    }
}
