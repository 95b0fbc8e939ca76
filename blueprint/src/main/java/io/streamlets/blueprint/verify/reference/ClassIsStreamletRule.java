package io.streamlets.blueprint.verify.reference;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.near.NearClass;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.List;
import java.util.stream.Stream;

/** Every streamlet of a blueprint names a class that exists and is a streamlet. */
public final class ClassIsStreamletRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return Stream.concat(
                        blueprint
                                .instances(Descriptors.UnknownClass.class)
                                .map(instance -> unknown(instance, blueprint)),
                        blueprint
                                .instances(Descriptors.NotAStreamlet.class)
                                .map(instance -> notAStreamlet(instance, blueprint)))
                .toList();
    }

    private static Problem unknown(StreamletInstance instance, ResolvedBlueprint blueprint) {
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

    private static Problem notAStreamlet(StreamletInstance instance, ResolvedBlueprint blueprint) {
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
