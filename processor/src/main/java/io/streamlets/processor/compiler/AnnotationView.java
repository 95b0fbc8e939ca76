package io.streamlets.processor.compiler;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One annotation on one element: its values, defaults included, and where they stand.
 *
 * @param element what it is on
 * @param mirror the annotation, perhaps one of several of its kind
 */
public record AnnotationView(Element element, AnnotationMirror mirror) {

    /** Whether it is an annotation of this name. */
    boolean isOf(String qualifiedName) {
        return CompilerTypes.is(mirror.getAnnotationType(), qualifiedName);
    }

    /** The annotations that a container has as its value, which javac puts around several of one kind. */
    Stream<AnnotationView> contained() {
        return written("value").map(AnnotationValue::getValue).stream()
                .filter(List.class::isInstance)
                .flatMap(all -> ((List<?>) all).stream())
                .map(each -> ((AnnotationValue) each).getValue())
                .filter(AnnotationMirror.class::isInstance)
                .map(each -> new AnnotationView(element, (AnnotationMirror) each));
    }

    /** The value of a string member. */
    public String string(String member) {
        return String.valueOf(value(member).map(AnnotationValue::getValue).orElse(""));
    }

    /** The value of a string member, if the user wrote one. */
    public Optional<String> given(String member) {
        return written(member).map(value -> String.valueOf(value.getValue()));
    }

    /** Whether the user wrote a value of the member. */
    public boolean isGiven(String member) {
        return written(member).isPresent();
    }

    /** The value of a member that is true or false. */
    public boolean flag(String member) {
        return value(member)
                .filter(each -> Boolean.TRUE.equals(each.getValue()))
                .isPresent();
    }

    /** The values of a member that is an array of strings. */
    public List<String> strings(String member) {
        Object values = value(member).map(AnnotationValue::getValue).orElse(List.of());
        return values instanceof List<?> list
                ? list.stream()
                        .map(each -> String.valueOf(((AnnotationValue) each).getValue()))
                        .toList()
                : List.of();
    }

    /** The name of the constant of an enum member. */
    public String constant(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .map(constant -> constant instanceof VariableElement variable
                        ? variable.getSimpleName().toString()
                        : String.valueOf(constant))
                .orElse("");
    }

    /** Where the annotation stands. */
    public SourceRef source() {
        return SourceRef.of(element, mirror);
    }

    /** Where the member's value stands, or the annotation if the value is a default. */
    public SourceRef source(String member) {
        return SourceRef.of(element, mirror, written(member).orElse(null));
    }

    private Optional<AnnotationValue> value(String member) {
        return written(member).or(() -> Optional.ofNullable(defaultOf(member)));
    }

    /** What the user wrote for the member. */
    public Optional<AnnotationValue> written(String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }

    private @Nullable AnnotationValue defaultOf(String member) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(member)) {
                return method.getDefaultValue();
            }
        }
        return null;
    }
}
