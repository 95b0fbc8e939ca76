package io.streamlets.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A spot in the user's sources: an element, or an annotation on it, or one value of that annotation.
 *
 * <p>Opaque to models and rules, which only hand it on; {@link Diagnostics} alone opens it.
 */
public final class SourceRef {
    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    private SourceRef(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** The declaration of the element. */
    public static SourceRef of(Element element) {
        return new SourceRef(element, null, null);
    }

    /** The annotation on the element. */
    public static SourceRef of(Element element, AnnotationMirror annotation) {
        return new SourceRef(element, annotation, null);
    }

    /** The value of the annotation on the element; null, if the value is a default and stands nowhere. */
    public static SourceRef of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new SourceRef(element, annotation, value);
    }

    Element element() {
        return element;
    }

    @Nullable
    AnnotationMirror annotation() {
        return annotation;
    }

    @Nullable
    AnnotationValue value() {
        return value;
    }
}
