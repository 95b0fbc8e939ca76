package io.streamlets.processor.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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

    /** Whether the field or method has one of the annotations that make it a port, a parameter or a mount. */
    static boolean isOnMember(Element member) {
        return member instanceof ExecutableElement method
                ? MethodExtractor.isPortMethod(method)
                : Stream.of(INLET, OUTLET, CONFIG_PARAMETER, VOLUME_MOUNT).anyMatch(each -> each.isOn(member));
    }

    /** The annotations on the element, as a user would write them with no more than their name. */
    static List<String> textsOn(Element element) {
        return Arrays.stream(values())
                .flatMap(annotation -> annotation.on(element).stream().map(annotation::text))
                .toList();
    }

    private String text(AnnotationView view) {
        String simpleName = "@" + qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return switch (this) {
            case INLET, OUTLET, EGRESS -> simpleName + "(\"" + view.string("value") + "\")";
            case CONFIG_PARAMETER -> simpleName + "(key = \"" + view.string("key") + "\")";
            case VOLUME_MOUNT -> simpleName + "(name = \"" + view.string("name") + "\")";
            default -> simpleName;
        };
    }

    /** Whether the element has the annotation. */
    public boolean isOn(Element element) {
        return on(element).isPresent();
    }
}
