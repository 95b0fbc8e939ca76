package io.streamlets.processor;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.step.Step;
import io.streamlets.processor.step.Step.Progress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Hands annotated types to steps, round by round.
 *
 * <p>A type that a step defers comes back in the next round. It is remembered by name, because the compiler makes new
 * elements in every round. A failure of the processor itself becomes a problem at the type that it was working on.
 */
final class Rounds {
    private record Pending(Step step, String type) {}

    /** Enough of a stack to see where the processor failed, without flooding the build's output. */
    private static final int FRAMES = 8;

    private final List<Step> steps;
    private final Elements elements;
    private final Diagnostics diagnostics;
    private Set<Pending> deferred = new LinkedHashSet<>();

    Rounds(List<Step> steps, Elements elements, Diagnostics diagnostics) {
        this.steps = steps;
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** The annotations that the steps handle. */
    Set<String> annotations() {
        return steps.stream().map(Step::annotation).collect(Collectors.toUnmodifiableSet());
    }

    /** Runs one round; in the last one only if no error is in the way of an explanation. */
    void run(RoundEnvironment round) {
        diagnostics.compiling(round.getRootElements());
        boolean last = round.processingOver();
        if (last && round.errorRaised()) {
            return;
        }
        Set<Pending> work = deferred;
        deferred = new LinkedHashSet<>();
        for (Step step : steps) {
            TypeElement annotation = elements.getTypeElement(step.annotation());
            if (annotation != null) {
                ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
                        .forEach(type -> work.add(
                                new Pending(step, type.getQualifiedName().toString())));
            }
        }
        for (Pending pending : work) {
            TypeElement type = elements.getTypeElement(pending.type());
            if (type != null && process(pending.step(), type, last) == Progress.DEFERRED) {
                deferred.add(pending);
            }
        }
    }

    // The compiler would print a bare stack trace and stop; the problem says what failed on what, and what to do.
    private Progress process(Step step, TypeElement type, boolean last) {
        try {
            return step.process(type, last);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            diagnostics.report(internal(type, e), SourceRef.of(type));
            return Progress.DONE;
        }
    }

    private static Problem internal(TypeElement type, Throwable failure) {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_900, "the processor failed on '%s'", type.getQualifiedName());
        problem.because("%s", failure);
        for (int i = 0; i < Math.min(FRAMES, failure.getStackTrace().length); i++) {
            problem.because("at %s", failure.getStackTrace()[i]);
        }
        return problem.fix("report these lines together with the source of '%s'", type.getSimpleName());
    }
}
