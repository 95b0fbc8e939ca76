package io.streamlets.processor.compiler;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The annotation's name without its package. */
    public String simpleName() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** The annotation on the element, if it is there. */
    public Optional<AnnotationView> on(Element element) {
        return views(element).filter(view -> view.isOf(qualifiedName)).findFirst();
    }

    /** All annotations of this kind on the element, if there may be several. */
    public List<AnnotationView> allOn(Element element) {
        return views(element)
                .flatMap(view -> view.isOf(qualifiedName + ".List") ? view.contained() : Stream.of(view))
                .filter(view -> view.isOf(qualifiedName))
                .toList();
    }

    private static Stream<AnnotationView> views(Element element) {
        return element.getAnnotationMirrors().stream().map(mirror -> new AnnotationView(element, mirror));
    }

    /** Whether the field or method has one of the annotations that make it a port, a parameter or a mount. */
    public static boolean isOnMember(Element member) {
        return member instanceof ExecutableElement method
                ? isOnMethod(method)
                : Stream.of(INLET, OUTLET, CONFIG_PARAMETER, VOLUME_MOUNT).anyMatch(each -> each.isOn(member));
    }

    /** Whether the method has an annotation that makes it a port, on itself or on a parameter. */
    public static boolean isOnMethod(ExecutableElement method) {
        return OUTLET.isOn(method)
                || EGRESS.isOn(method)
                || method.getParameters().stream().anyMatch(INLET::isOn);
    }

    /**
     * One of the annotations, where it stands.
     *
     * @param text how a user would write it, with no more than its name
     */
    public record Found(String text, SourceRef source) {}

    /** The first of the annotations in the class, on one of its members or their parameters. */
    public static Optional<Found> firstIn(TypeElement type) {
        return type.getEnclosedElements().stream()
                .flatMap(member -> foundOn(member).stream())
                .findFirst();
    }

    /** The annotations on a field, or on a method or constructor and its parameters. */
    public static List<Found> foundOn(Element member) {
        Stream<? extends Element> carriers = member instanceof ExecutableElement method
                ? Stream.concat(Stream.of(method), method.getParameters().stream())
                : Stream.of(member);
        return carriers.flatMap(each -> Arrays.stream(values())
                        .flatMap(annotation -> annotation.on(each).stream()
                                .map(view -> new Found(annotation.text(view), view.source()))))
                .toList();
    }

    /** The annotation as a user would write it, with no more than its name. */
    public String text(AnnotationView view) {
        String name = "@" + simpleName();
        return switch (this) {
            case INLET, OUTLET, EGRESS -> name + "(\"" + view.string("value") + "\")";
            case CONFIG_PARAMETER -> name + "(key = \"" + view.string("key") + "\")";
            case VOLUME_MOUNT -> name + "(name = \"" + view.string("name") + "\")";
            default -> name;
        };
    }

    /** Whether the element has the annotation. */
    public boolean isOn(Element element) {
        return on(element).isPresent();
    }
}
