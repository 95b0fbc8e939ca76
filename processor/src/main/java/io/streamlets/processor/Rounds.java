package io.streamlets.processor;

import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.step.Step;
import io.streamlets.processor.step.Step.Progress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Hands types that have annotations, on themselves or on members, and packages that have some to steps, round by round.
 *
 * <p>What a step defers comes back in the next round. It is remembered by name, because the compiler makes new elements in
 * every round. A failure of the processor itself becomes a problem at the type or package that it was working on.
 */
final class Rounds {
    private record Pending(Step step, ElementKind kind, String name) {

        static Pending of(Step step, QualifiedNameable element) {
            ElementKind kind = element instanceof PackageElement ? ElementKind.PACKAGE : ElementKind.CLASS;
            return new Pending(step, kind, element.getQualifiedName().toString());
        }

        @Nullable
        QualifiedNameable find(Elements elements) {
            return kind == ElementKind.PACKAGE ? elements.getPackageElement(name) : elements.getTypeElement(name);
        }
    }

    private final List<Step> steps;
    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Failures failures;
    private Set<Pending> deferred = new LinkedHashSet<>();

    Rounds(List<Step> steps, Elements elements, Diagnostics diagnostics, Failures failures) {
        this.steps = steps;
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.failures = failures;
    }

    /** The annotations that the steps handle. */
    Set<String> annotations() {
        return steps.stream().flatMap(step -> step.annotations().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Runs one round. The last one comes soon after an error; what waits until then is explained all the same, so that the
     * user sees all problems at once.
     */
    void run(RoundEnvironment round) {
        diagnostics.compiling(round.getRootElements());
        boolean last = round.processingOver();
        Set<Pending> work = deferred;
        deferred = new LinkedHashSet<>();
        for (Step step : steps) {
            TypeElement[] annotations = step.annotations().stream()
                    .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                    .toArray(TypeElement[]::new);
            if (annotations.length > 0) {
                round.getElementsAnnotatedWithAny(annotations).stream()
                        .flatMap(element -> carrierOf(element).stream())
                        .forEach(carrier -> work.add(Pending.of(step, carrier)));
            }
        }
        for (Pending pending : work) {
            QualifiedNameable carrier = pending.find(elements);
            if (carrier != null && process(pending.step(), carrier, last) == Progress.DEFERRED) {
                deferred.add(pending);
            }
        }
    }

    /** The type or package itself, or the type that declares the member or the parameter. */
    private static Optional<QualifiedNameable> carrierOf(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement)
                .filter(each -> each instanceof TypeElement || each instanceof PackageElement)
                .map(QualifiedNameable.class::cast)
                .findFirst();
    }

    private Progress process(Step step, QualifiedNameable carrier, boolean last) {
        try {
            return carrier instanceof PackageElement annotated
                    ? step.process(annotated, last)
                    : step.process((TypeElement) carrier, last);
        } catch (RuntimeException | Error e) {
            failures.on(carrier, e);
            return Progress.DONE;
        }
    }
}
