package io.streamlets.processor;

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

    /** The steps, in the order in which they run. */
    abstract List<Step> steps(ProcessingEnvironment environment, Diagnostics diagnostics);

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Diagnostics diagnostics =
                new Diagnostics(environment.getMessager(), ProcessorOption.SUPPRESS.list(environment));
        rounds = new Rounds(steps(environment, diagnostics), environment.getElementUtils(), diagnostics);
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
        rounds().run(round);
        return false;
    }

    private Rounds rounds() {
        return Objects.requireNonNull(rounds, "init comes first");
    }
}
