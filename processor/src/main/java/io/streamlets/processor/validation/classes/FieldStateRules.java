package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ClassMember.Trait;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Fields that keep state: a streamlet has none that the framework does not set. */
public final class FieldStateRules {

    /** Streamlets share nothing: static fields are final. */
    public static final StreamletRule STATIC = no(subject -> true, true, FieldStateRules::notFinal);

    /** A declarative streamlet keeps no state in fields; what a query remembers belongs to Spark. */
    public static final StreamletRule SHARED =
            no(subject -> subject.streamlet().form() == Form.DECLARATIVE, false, FieldStateRules::setByNothing);

    private FieldStateRules() {}

    private static StreamletRule no(
            Predicate<Subject> applies, boolean isStatic, BiFunction<Subject, String, Problem> problem) {
        return StreamletRule.each(
                subject -> subject.streamlet().otherFields().stream(),
                (subject, field) ->
                        applies.test(subject) && field.is(Trait.STATIC) == isStatic && !field.is(Trait.FINAL)
                                ? Stream.of(new Finding(problem.apply(subject, field.name()), field.source()))
                                : Stream.empty());
    }

    private static Problem notFinal(Subject subject, String field) {
        return Problem.of(ProblemId.SLT_106, "static field '%s' of streamlet '%s' is not final", field, subject.name())
                .because("every instance of '%s' in one process shares it", subject.name())
                .because("on a cluster every executor has a copy of its own, which starts with the initial value")
                .fix("make '%s' final, or a local variable of the method that uses it", field);
    }

    private static Problem setByNothing(Subject subject, String field) {
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
