package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.near.NearClass;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every class that a blueprint names is a streamlet. */
final class ClassIsStreamletRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint
                .instances(Descriptors.NotAStreamlet.class)
                .map(instance -> problem(instance, blueprint))
                .toList();
    }

    private static Problem problem(StreamletInstance instance, ResolvedBlueprint blueprint) {
        return Problem.of(
                        ProblemId.SLT_406,
                        "the class '%s' of streamlet '%s' is not a streamlet",
                        instance.className(),
                        instance.ref())
                .at(instance.place())
                .suggest(NearClass.nearest(instance.className(), blueprint.knownClasses()))
                .fix("annotate the class with @Streamlet and compile it with the processor, or name another class");
    }
}
