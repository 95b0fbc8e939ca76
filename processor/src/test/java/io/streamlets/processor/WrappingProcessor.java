package io.streamlets.processor;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Gives another processor an environment of its own, as build tools do. */
final class WrappingProcessor extends AbstractProcessor {
    private final Processor wrapped;
    private final UnaryOperator<ProcessingEnvironment> environments;

    WrappingProcessor(Processor wrapped, UnaryOperator<ProcessingEnvironment> environments) {
        this.wrapped = wrapped;
        this.environments = environments;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        wrapped.init(environments.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        wrapped.process(annotations, round);
        return false;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return wrapped.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return wrapped.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return wrapped.getSupportedSourceVersion();
    }
}
