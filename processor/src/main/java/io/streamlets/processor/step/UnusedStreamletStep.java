package io.streamlets.processor.step;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code @Streamlet}, once all blueprints are read: tells of a streamlet that none of them uses, if there is one. */
final class UnusedStreamletStep implements Step {
    private final UsedStreamlets used;
    private final Diagnostics diagnostics;

    UnusedStreamletStep(UsedStreamlets used, Diagnostics diagnostics) {
        this.used = used;
        this.diagnostics = diagnostics;
    }

    @Override
    public Set<String> annotations() {
        return Set.of(UserAnnotation.STREAMLET.qualifiedName());
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        if (!last) {
            return Progress.DEFERRED;
        }
        if (used.isKnown() && !used.isUsed(ClassNames.of(type).binaryName())) {
            Problem problem = Problem.of(
                            ProblemId.SLT_430, "streamlet '%s' is used by no blueprint", type.getSimpleName())
                    .because("blueprints here: '%s'", String.join("', '", used.blueprints()))
                    .fix("name it under 'blueprint.streamlets', remove it, or add @SuppressWarnings(\"SLT-430\")");
            diagnostics.report(problem, SourceRef.of(type));
        }
        return Progress.DONE;
    }
}
