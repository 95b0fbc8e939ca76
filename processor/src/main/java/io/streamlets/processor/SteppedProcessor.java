package io.streamlets.processor;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.compiler.ProcessorOption;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.step.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor that is a list of steps. Annotations are left to other processors as well: none is claimed. */
abstract class SteppedProcessor extends AbstractProcessor {
    private @Nullable Rounds rounds;
    private @Nullable Failures failures;
    private boolean isStopped;

    /** The options whose values this processor checks: each option is one processor's, so that it is reported once. */
    abstract List<ProcessorOption> checkedOptions();

    /** The steps, in the order in which they run. */
    abstract List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        SilentLogger.start();
        Diagnostics diagnostics =
                new Diagnostics(environment.getMessager(), ProcessorOption.SUPPRESS.list(environment));
        failures = new Failures(diagnostics);
        rounds = new Rounds(
                startedSteps(environment, diagnostics), environment.getElementUtils(), diagnostics, failures);
    }

    private List<Step> startedSteps(ProcessingEnvironment environment, Diagnostics diagnostics) {
        try {
            List<Problem> problems = checkedOptions().stream()
                    .flatMap(option -> option.problems(environment).stream())
                    .toList();
            problems.forEach(diagnostics::report);
            isStopped = !Problem.errors(problems).isEmpty();
            return steps(environment, diagnostics);
        } catch (RuntimeException | Error e) {
            failures().onRun("started", e);
            return List.of();
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return rounds().annotations();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOption.keys();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (!isStopped) {
                rounds().run(round);
            }
        } catch (RuntimeException | Error e) {
            failures().onRun("looked for annotations", e);
        }
        return false;
    }

    private Failures failures() {
        return Objects.requireNonNull(failures, "init comes first");
    }

    private Rounds rounds() {
        return Objects.requireNonNull(rounds, "init comes first");
    }
}
