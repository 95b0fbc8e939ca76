package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ClassShape;
import io.streamlets.processor.model.ClassShape.Constructor;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a streamlet class is as a Java class: the generated code names it and makes an object of it. */
public final class ClassShapeRules {

    /** It is a class. */
    public static final StreamletRule KIND = unless(shape -> shape.kind().equals("class"), ClassShapeRules::otherKind);

    /** It is not abstract. */
    public static final StreamletRule NOT_ABSTRACT = unless(
            shape -> !shape.isAbstract(),
            subject -> Problem.of(ProblemId.SLT_101, "streamlet '%s' is abstract", subject.name())
                    .because("every start of a streamlet makes an object of its class")
                    .fix("remove 'abstract', or put @Streamlet on a subclass"));

    /** It needs no object of a class around it. */
    public static final StreamletRule NOT_INNER = unless(
            shape -> !shape.isInner(),
            subject -> Problem.of(ProblemId.SLT_102, "streamlet '%s' is an inner class", subject.name())
                    .because("an object of '%s' exists only inside an object of the class around it", subject.name())
                    .fix("declare '%s' static, or move it to a file of its own", subject.name()));

    /** It has a constructor without parameters that its package can call. */
    public static final StreamletRule CONSTRUCTOR =
            unless(shape -> shape.constructor() == Constructor.ACCESSIBLE, ClassShapeRules::noConstructor);

    /** The class that is generated beside it can name it. */
    public static final StreamletRule NOT_PRIVATE = unless(
            shape -> !shape.isPrivate(),
            subject -> Problem.of(ProblemId.SLT_104, "streamlet '%s' is private", subject.name())
                    .because(
                            "the generated class '%s' must be able to name it",
                            subject.streamlet().name().generated("Streamlet").simpleName())
                    .fix("remove 'private' from '%s' and from every class around it", subject.name()));

    /** It has no type parameters: ports have one type each. */
    public static final StreamletRule NOT_GENERIC = unless(
            shape -> !shape.isGeneric(),
            subject -> Problem.of(ProblemId.SLT_108, "streamlet '%s' is generic", subject.name())
                    .because("a blueprint names a class, and a class has no type arguments")
                    .fix("put @Streamlet on a subclass that fixes the type arguments"));

    private ClassShapeRules() {}

    private static StreamletRule unless(Predicate<ClassShape> isRight, Function<Subject, Problem> problem) {
        return subject -> isRight.test(subject.streamlet().shape())
                ? List.of()
                : List.of(
                        new Finding(problem.apply(subject), subject.streamlet().source()));
    }

    private static Problem otherKind(Subject subject) {
        String kind = subject.streamlet().shape().kind();
        return Problem.of(ProblemId.SLT_109, "@Streamlet is on '%s', which is not a class", subject.name())
                .because("it is %s", kind.matches("[aeiou].*") ? "an " + kind : "a " + kind)
                .fix("declare '%s' as a class", subject.name());
    }

    private static Problem noConstructor(Subject subject) {
        return Problem.of(ProblemId.SLT_103, "streamlet '%s' has no accessible no-argument constructor", subject.name())
                .because(
                        switch (subject.streamlet().shape().constructor()) {
                            case ACCESSIBLE, MISSING -> "each of its constructors has parameters";
                            case PRIVATE -> "its constructor without parameters is private";
                            case THROWS -> "its constructor without parameters declares a checked exception";
                        })
                .fix(
                        "give '%s' a constructor without parameters that is not private and throws no checked exception",
                        subject.name());
    }
}
