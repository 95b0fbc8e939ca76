package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One {@code @Encoded} on a class or package: the type that it asks for, and how many levels that has.
 *
 * @param element the class or package
 * @param mirror the annotation on it, perhaps one of several
 */
public record EncodedAnnotation(Element element, AnnotationMirror mirror) {
    private static final String NAME = "io.streamlets.annotations.Encoded";
    private static final String STREAMLET = "io.streamlets.annotations.Streamlet";

    /** What javac puts around several of them. */
    private static final String CONTAINER = NAME + ".List";

    /** All that stand on the element. */
    public static List<EncodedAnnotation> on(Element element) {
        return element.getAnnotationMirrors().stream()
                .flatMap(EncodedAnnotation::unwrapped)
                .filter(mirror -> DataTypes.is(mirror.getAnnotationType(), NAME))
                .map(mirror -> new EncodedAnnotation(element, mirror))
                .toList();
    }

    private static Stream<AnnotationMirror> unwrapped(AnnotationMirror mirror) {
        if (!DataTypes.is(mirror.getAnnotationType(), CONTAINER)) {
            return Stream.of(mirror);
        }
        return value(mirror, "value")
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .map(all -> ((List<?>) all)
                        .stream()
                                .map(each -> ((AnnotationValue) each).getValue())
                                .filter(AnnotationMirror.class::isInstance)
                                .map(AnnotationMirror.class::cast))
                .orElse(Stream.empty());
    }

    /** All that stand on the element, on the classes around it, or on its package. */
    static List<EncodedAnnotation> around(Element element) {
        return Stream.iterate(element, each -> each != null, Element::getEnclosingElement)
                .flatMap(each -> on(each).stream())
                .toList();
    }

    /** Whether it names a type, rather than to mean the class on which it stands. */
    private boolean namesType() {
        return value(mirror, "type")
                .filter(value -> !(value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID))
                .isPresent();
    }

    /** Whether the type that it names does not exist, at least not yet. */
    public boolean isOfMissingType() {
        return namesType()
                && value(mirror, "type")
                        .filter(value ->
                                !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR)
                        .isPresent();
    }

    /** Whether it stands on a package or a streamlet, and has to name a type. */
    private boolean isOnNoType() {
        return !(element instanceof TypeElement)
                || element.getAnnotationMirrors().stream()
                        .anyMatch(other -> DataTypes.is(other.getAnnotationType(), STREAMLET));
    }

    /** The type that it means; empty if that is no class, or does not exist. */
    public Optional<TypeElement> type() {
        return namesType()
                ? value(mirror, "type")
                        .map(AnnotationValue::getValue)
                        .filter(TypeMirror.class::isInstance)
                        .flatMap(type -> DataTypes.classOf((TypeMirror) type))
                : Optional.of(element).filter(each -> !isOnNoType()).map(TypeElement.class::cast);
    }

    /** What is wrong with it, if it means no class. */
    public Problem problem() {
        return namesType()
                ? TypeProblems.noClass(
                        value(mirror, "type").map(AnnotationValue::getValue).orElseThrow())
                : TypeProblems.noTypeNamed(place());
    }

    /** Whether it means the type. */
    boolean means(TypeElement type) {
        return type().filter(type::equals).isPresent();
    }

    /** How many levels it gives the type, right or wrong. */
    Optional<Integer> depth() {
        return value(mirror, "depth")
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    /** Where it stands, as a user reads it. */
    String place() {
        return new Asker(element, source("type")).toString();
    }

    /** Where the value of the member stands, or the annotation if it has none. */
    public SourceRef source(String member) {
        return SourceRef.of(element, mirror, value(mirror, member).orElse(null));
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst();
    }
}
