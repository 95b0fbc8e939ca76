package io.streamlets.processor.compiler;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The syntax trees of what is compiled in the same run.
 *
 * @param trees javac's own access to them
 */
public record SourceTrees(Trees trees) {

    /** Empty if the compiler is not javac or hides behind a wrapper that cannot be opened. */
    public static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(WrappedEnvironment.unwrap(environment))));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }
}
