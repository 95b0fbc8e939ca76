package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Member.Trait;
import io.streamlets.processor.model.StreamletModel.Form;
import java.util.List;

/** A declarative streamlet keeps no state in fields; what a query remembers belongs to Spark. */
final class SharedFieldRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.streamlet().form() != Form.DECLARATIVE) {
            return List.of();
        }
        return subject.streamlet().otherFields().stream()
                .filter(field -> !field.is(Trait.STATIC) && !field.is(Trait.FINAL))
                .map(field -> new Finding(problem(subject, field.name()), field.source()))
                .toList();
    }

    private static Problem problem(Subject subject, String field) {
        return Problem.of(
                        ProblemId.SLT_107,
                        "field '%s' of streamlet '%s' is set by nothing and shared by every query",
                        field,
                        subject.name())
                .because("it is neither final nor a @ConfigParameter or @VolumeMount")
                .because("one object of '%s' serves all its queries", subject.name())
                .because(
                        "what a lambda writes to it stays in an executor's copy, if the object can be sent there at all")
                .fix("make '%s' final, a @ConfigParameter, or a local variable of the port method", field);
    }
}
