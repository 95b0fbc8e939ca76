package io.streamlets.processor.validation.methods;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Misplaced.WrongPlace.Kind;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a port method declares, its types aside. */
public final class MethodRules {

    /** A port method is one query: it has one outlet or one sink. */
    public static final StreamletRule ONE_OUTPUT = no(
            (subject, method) -> method.outputs().size() != 1 && !hasWrongPlace(subject, method),
            MethodRules::notOneOutput);

    /** A port method only describes a query; it has nothing to throw. */
    public static final StreamletRule CHECKED_EXCEPTION = no(
            (subject, method) -> !method.thrown().isEmpty() && !method.startsItsQuery(), MethodRules::checkedException);

    /** A port method has no type parameters of its own: nobody would choose their types. */
    public static final StreamletRule GENERIC = no(
            (subject, method) -> method.isGeneric(),
            method -> Problem.of(
                            ProblemId.SLT_218,
                            "port method '%s' is generic",
                            method.member().name())
                    .because("a port has one type, and the generated code that calls the method has none to choose")
                    .fix("replace the type parameter by the class of the records"));

    private MethodRules() {}

    private static StreamletRule no(BiPredicate<Subject, PortMethod> isWrong, Function<PortMethod, Problem> problem) {
        return StreamletRule.each(
                subject -> subject.portMethods().stream(),
                (subject, method) -> isWrong.test(subject, method)
                        ? Stream.of(new Finding(
                                problem.apply(method), method.member().source()))
                        : Stream.empty());
    }

    // An outlet on a parameter is a problem of its own.
    private static boolean hasWrongPlace(Subject subject, PortMethod method) {
        return method.outputs().isEmpty()
                && subject.wrongPlaces(method)
                        .anyMatch(wrong -> wrong.kind() == Kind.OUTLET || wrong.kind() == Kind.EGRESS);
    }

    private static Problem notOneOutput(PortMethod method) {
        String name = method.member().name();
        return method.outputs().isEmpty()
                ? Problem.of(ProblemId.SLT_207, "method '%s' has an @Inlet and neither @Outlet nor @Egress", name)
                        .because("its result goes nowhere, so it would never be called")
                        .fix("annotate the method with @Outlet or @Egress")
                : Problem.of(ProblemId.SLT_207, "method '%s' has both @Outlet and @Egress", name)
                        .because("a method is one query, which ends in a topic or in a sink of its own")
                        .fix("make two methods of it");
    }

    private static Problem checkedException(PortMethod method) {
        return Problem.of(
                        ProblemId.SLT_213,
                        "port method '%s' declares a checked exception",
                        method.member().name())
                .because("it throws %s", String.join(", ", method.thrown()))
                .because("the generated code that calls it cannot handle it")
                .fix("catch the exception in the method, or wrap it in an unchecked one");
    }
}
