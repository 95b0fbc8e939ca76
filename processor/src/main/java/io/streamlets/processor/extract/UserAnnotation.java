package io.streamlets.processor.extract;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of {@code io.streamlets.annotations}, read by name: their classes are never loaded. */
public enum UserAnnotation {
    STREAMLET("Streamlet"),
    INLET("Inlet"),
    OUTLET("Outlet"),
    EGRESS("Egress"),
    CONFIG_PARAMETER("ConfigParameter"),
    VOLUME_MOUNT("VolumeMount"),
    BLUEPRINT("Blueprint"),
    ENCODED("Encoded");

    private final String qualifiedName;

    UserAnnotation(String simpleName) {
        this.qualifiedName = "io.streamlets.annotations." + simpleName;
    }

    /** The annotation's qualified name. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** The annotation on the element, if it is there. */
    public Optional<AnnotationView> on(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(new AnnotationView(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Whether the element has the annotation. */
    public boolean isOn(Element element) {
        return on(element).isPresent();
    }
}
