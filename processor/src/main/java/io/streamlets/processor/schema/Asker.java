package io.streamlets.processor.schema;

import io.streamlets.processor.diagnostic.SourceRef;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Who needs the codec of a data type.
 *
 * @param element the streamlet that has it on a port, or the class or package whose {@code @Encoded} asks for it
 * @param source the port or the annotation
 */
public record Asker(Element element, SourceRef source) {

    /** The class or package as a user reads it. */
    @Override
    public String toString() {
        return (element instanceof TypeElement ? "'" : "package '") + element + "'";
    }
}
