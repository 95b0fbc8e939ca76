package io.streamlets.processor.step;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.Hierarchy;
import io.streamlets.processor.extract.source.SourceFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Ports, parameters and mounts in a class that is neither a streamlet nor above one: somebody forgot {@code @Streamlet}.
 *
 * <p>A streamlet that extends the class may still be generated, so that the question waits for the last round.
 */
public final class StrayMemberStep implements Step {
    private final ClassPath classPath;
    private final SourceFacts source;
    private final Diagnostics diagnostics;
    private final Set<String> streamlets = new HashSet<>();

    public StrayMemberStep(ClassPath classPath, SourceFacts source, Diagnostics diagnostics) {
        this.classPath = classPath;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    @Override
    public Set<String> annotations() {
        return List.of(
                        UserAnnotation.STREAMLET,
                        UserAnnotation.INLET,
                        UserAnnotation.OUTLET,
                        UserAnnotation.EGRESS,
                        UserAnnotation.CONFIG_PARAMETER,
                        UserAnnotation.VOLUME_MOUNT)
                .stream()
                .map(UserAnnotation::qualifiedName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Progress process(TypeElement type, boolean last) {
        if (UserAnnotation.STREAMLET.isOn(type)) {
            streamlets.add(type.getQualifiedName().toString());
            return Progress.DONE;
        }
        // An annotation whose import is missing is the compiler's to report.
        if (type.getModifiers().contains(Modifier.ABSTRACT)
                || source.hasAnnotation(type, UserAnnotation.STREAMLET.simpleName())) {
            return Progress.DONE;
        }
        if (!last) {
            return Progress.DEFERRED;
        }
        if (!mayBeAboveStreamlet(type)) {
            UserAnnotation.firstIn(type).ifPresent(first -> report(type, first));
        }
        return Progress.DONE;
    }

    private boolean mayBeAboveStreamlet(TypeElement type) {
        return streamlets.stream()
                .flatMap(name -> classPath.find(name).stream())
                .map(Hierarchy::of)
                .anyMatch(streamlet -> streamlet.types().contains(type) || streamlet.hasUnknown());
    }

    private void report(TypeElement type, UserAnnotation.Found first) {
        Problem problem = Problem.of(
                        ProblemId.SLT_115, "%s has no effect: '%s' is no streamlet", first.text(), type.getSimpleName())
                .because("it has no @Streamlet, and no class with @Streamlet extends it here")
                .fix("annotate '%s' with @Streamlet, or make it abstract if it is a base class", type.getSimpleName());
        diagnostics.report(problem, first.source(), SourceRef.of(type));
    }
}
