package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Member.Trait;
import java.util.List;

/** Streamlets share nothing: static fields are final. */
final class StaticFieldRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().otherFields().stream()
                .filter(field -> field.is(Trait.STATIC) && !field.is(Trait.FINAL))
                .map(field -> new Finding(problem(subject, field.name()), field.source()))
                .toList();
    }

    private static Problem problem(Subject subject, String field) {
        return Problem.of(ProblemId.SLT_106, "static field '%s' of streamlet '%s' is not final", field, subject.name())
                .because("every instance of '%s' in one process shares it", subject.name())
                .because("on a cluster every executor has a copy of its own, which starts with the initial value")
                .fix("make '%s' final, or a local variable of the method that uses it", field);
    }
}
