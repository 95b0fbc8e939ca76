package io.streamlets.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A spot in the user's sources: an element, or an annotation on it, or one value of that annotation, or something within it.
 *
 * <p>Opaque to models and rules, which only hand it on; {@link Diagnostics} alone opens it.
 */
public final class SourceRef {
    private final Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;
    private final @Nullable Printer printer;

    private SourceRef(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            @Nullable Printer printer) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
        this.printer = printer;
    }

    /** Prints at a spot that the messager does not know; equal printers print at the same spot. */
    @FunctionalInterface
    public interface Printer {

        /** Prints the text there. */
        void print(Kind kind, String text);
    }

    /** The declaration of the element. */
    public static SourceRef of(Element element) {
        return new SourceRef(element, null, null, null);
    }

    /** The annotation on the element. */
    public static SourceRef of(Element element, AnnotationMirror annotation) {
        return new SourceRef(element, annotation, null, null);
    }

    /** The value of the annotation on the element; null, if the value is a default and stands nowhere. */
    public static SourceRef of(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new SourceRef(element, annotation, value, null);
    }

    /** A spot within the declaration of the element, such as an expression in the body of a method. */
    public static SourceRef of(Element element, Printer printer) {
        return new SourceRef(element, null, null, printer);
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

    @Nullable
    Printer printer() {
        return printer;
    }
}
