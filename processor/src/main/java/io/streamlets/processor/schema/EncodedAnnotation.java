package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One {@code @Encoded} on a class or package: the type that it asks for, and how many levels that has.
 *
 * @param view the annotation on the class or package, perhaps one of several
 */
public record EncodedAnnotation(AnnotationView view) {

    /** All that stand on the element. */
    public static List<EncodedAnnotation> on(Element element) {
        return UserAnnotation.ENCODED.allOn(element).stream()
                .map(EncodedAnnotation::new)
                .toList();
    }

    /** All that stand on the element, on the classes around it, or on its package. */
    static List<EncodedAnnotation> around(Element element) {
        return Stream.iterate(element, each -> each != null, Element::getEnclosingElement)
                .flatMap(each -> on(each).stream())
                .toList();
    }

    /** The class or package. */
    public Element element() {
        return view.element();
    }

    /** Whether it names a type, rather than to mean the class on which it stands. */
    private boolean namesType() {
        return view.written("type")
                .filter(value -> !(value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.VOID))
                .isPresent();
    }

    /** Whether the type that it names does not exist, at least not yet. */
    public boolean isOfMissingType() {
        return namesType()
                && view.written("type")
                        .filter(value ->
                                !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR)
                        .isPresent();
    }

    /** Whether it stands on a package or a streamlet, and has to name a type. */
    private boolean isOnNoType() {
        return !(element() instanceof TypeElement) || UserAnnotation.STREAMLET.isOn(element());
    }

    /** The type that it means; empty if that is not a class, or does not exist. */
    public Optional<TypeElement> type() {
        return namesType()
                ? view.written("type")
                        .map(AnnotationValue::getValue)
                        .filter(TypeMirror.class::isInstance)
                        .flatMap(type -> CompilerTypes.classOf((TypeMirror) type))
                : Optional.of(element()).filter(each -> !isOnNoType()).map(TypeElement.class::cast);
    }

    /** What is wrong with it, if it means no class. */
    public Problem problem() {
        return namesType()
                ? TypeProblems.noClass(
                        view.written("type").map(AnnotationValue::getValue).orElseThrow())
                : TypeProblems.noTypeNamed(place());
    }

    /** Whether it means the type. */
    boolean means(TypeElement type) {
        return type().filter(type::equals).isPresent();
    }

    /** How many levels it gives the type, right or wrong. */
    Optional<Integer> depth() {
        return view.written("depth")
                .map(AnnotationValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }

    /** Where it stands, as a user reads it. */
    String place() {
        return new Asker(element(), source("type")).toString();
    }

    /** Where the value of the member stands, or the annotation if it has none. */
    public SourceRef source(String member) {
        return view.source(member);
    }
}
