package io.streamlets.processor.step;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ClassRef;
import javax.lang.model.element.TypeElement;

/** Keeps generated classes from colliding with classes that the user wrote. */
final class FreeNames {
    private final ClassPath classPath;
    private final Diagnostics diagnostics;

    FreeNames(ClassPath classPath, Diagnostics diagnostics) {
        this.classPath = classPath;
        this.diagnostics = diagnostics;
    }

    /** Whether the class can be generated for {@code origin}; if not, that is reported there or at the subject. */
    boolean isFree(ClassRef generated, TypeElement origin, SourceRef subject) {
        boolean taken = classPath
                .find(generated.qualifiedName())
                .filter(diagnostics::isCompiled)
                .isPresent();
        if (taken) {
            Problem problem = Problem.of(
                            ProblemId.SLT_112,
                            "the class '%s' exists, so it cannot be generated for '%s'",
                            generated,
                            origin.getSimpleName())
                    .because("it is among the sources that are compiled now")
                    .fix("rename '%s' or '%s'", generated.simpleName(), origin.getSimpleName());
            diagnostics.report(problem, SourceRef.of(origin), subject);
        }
        return !taken;
    }
}
