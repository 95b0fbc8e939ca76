package io.streamlets.processor.step;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ClassRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code @Streamlet}, once all blueprints are read: tells of a streamlet that none of them uses, if there is one. */
final class UnusedStreamletStep implements Step {
    private final Diagnostics diagnostics;
    private final Set<String> blueprints = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();
    private boolean complete = true;

    UnusedStreamletStep(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds the classes that a blueprint names. */
    void addUsed(String blueprint, Collection<ClassRef> classes) {
        blueprints.add(blueprint);
        classes.forEach(name -> used.add(name.binaryName()));
    }

    /** Takes note of a blueprint with errors, which may name other classes when they are mended. */
    void leaveOpen() {
        complete = false;
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
        if (complete
                && !blueprints.isEmpty()
                && !used.contains(ClassNames.of(type).binaryName())) {
            Problem problem = Problem.of(
                            ProblemId.SLT_430, "streamlet '%s' is used by no blueprint", type.getSimpleName())
                    .because("blueprints here: '%s'", String.join("', '", blueprints))
                    .fix("name it under 'blueprint.streamlets', remove it, or add @SuppressWarnings(\"SLT-430\")");
            diagnostics.report(problem, SourceRef.of(type));
        }
        return Progress.DONE;
    }
}
