package io.streamlets.processor.extract.source;

import io.streamlets.processor.compiler.SourceTrees;
import io.streamlets.processor.compiler.WrappedEnvironment;
import io.streamlets.processor.model.ExecutorFunction;
import io.streamlets.processor.model.QueryShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What only the source of a class tells. */
public interface SourceFacts {

    /** What a compiler without syntax trees shows. */
    SourceFacts NONE = new SourceFacts() {
        @Override
        public QueryShape query(ExecutableElement method, Set<String> inlets) {
            return QueryShape.UNKNOWN;
        }

        @Override
        public List<ExecutorFunction> functions(TypeElement streamlet) {
            return List.of();
        }

        @Override
        public Optional<InitialValue> initialValue(VariableElement field) {
            return Optional.empty();
        }

        @Override
        public boolean hasAnnotation(TypeElement type, String simpleName) {
            return false;
        }
    };

    /**
     * How the method makes the dataset that it returns.
     *
     * @param inlets the names of the parameters that are datasets of inlets
     */
    QueryShape query(ExecutableElement method, Set<String> inlets);

    /** The functions in the class, its base classes and interfaces that hold on to the streamlet's object. */
    List<ExecutorFunction> functions(TypeElement streamlet);

    /**
     * What a field is initialised with.
     *
     * @param literal the text of the literal, without quotes; null if it is another expression
     */
    record InitialValue(@Nullable String literal) {}

    /** What the field is initialised with, unless that is null. */
    Optional<InitialValue> initialValue(VariableElement field);

    /** Whether the source of the class has an annotation of this name, even one that the compiler cannot find. */
    boolean hasAnnotation(TypeElement type, String simpleName);

    /** The facts that the compiler shows. */
    static SourceFacts of(ProcessingEnvironment environment) {
        ProcessingEnvironment unwrapped = WrappedEnvironment.unwrap(environment);
        return SourceTrees.of(unwrapped)
                .<SourceFacts>map(
                        source -> new TreeFacts(source.trees(), unwrapped.getElementUtils(), unwrapped.getTypeUtils()))
                .orElse(NONE);
    }
}
