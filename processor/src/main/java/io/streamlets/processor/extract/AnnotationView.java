package io.streamlets.processor.extract;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** One annotation on one element: its values, defaults included, and where they stand. */
public final class AnnotationView {
    private final Element element;
    private final AnnotationMirror mirror;

    AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    /** The value of a string member. */
    public String string(String member) {
        return String.valueOf(value(member).map(AnnotationValue::getValue).orElse(""));
    }

    /** The value of a string member, if the user wrote one. */
    public Optional<String> given(String member) {
        return Optional.ofNullable(written(member)).map(value -> String.valueOf(value.getValue()));
    }

    /** Whether the user wrote a value of the member. */
    public boolean isGiven(String member) {
        return written(member) != null;
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
        return SourceRef.of(element, mirror, written(member));
    }

    private Optional<AnnotationValue> value(String member) {
        AnnotationValue written = written(member);
        return Optional.ofNullable(written != null ? written : defaultOf(member));
    }

    private @Nullable AnnotationValue written(String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst()
                .orElse(null);
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
