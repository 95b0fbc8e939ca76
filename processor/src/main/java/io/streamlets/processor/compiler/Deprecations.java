package io.streamlets.processor.compiler;

import io.streamlets.processor.model.Lint;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds what javac warns about where a class or member is used. */
public final class Deprecations {
    private final Elements elements;

    public Deprecations(Elements elements) {
        this.elements = elements;
    }

    /** What setting the field brings, whose value may be a constant of an enum. */
    public Set<Lint> ofField(VariableElement field) {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        lints.addAll(ofMember(field));
        lints.addAll(ofType(field.asType()));
        return lints;
    }

    private Set<Lint> ofType(TypeMirror type) {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            lints.addAll(ofClass(element));
            declared.getTypeArguments().forEach(argument -> lints.addAll(ofType(argument)));
        }
        return lints;
    }

    /** What using the member brings. */
    public Set<Lint> ofMember(Element member) {
        if (!elements.isDeprecated(member)) {
            return Set.of();
        }
        return Set.of(isForRemoval(member) ? Lint.REMOVAL : Lint.DEPRECATION);
    }

    /** What naming the class brings: the classes around it are named with it. */
    public Set<Lint> ofClass(TypeElement type) {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .forEach(each -> lints.addAll(ofMember(each)));
        return lints;
    }

    private static boolean isForRemoval(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals("java.lang.Deprecated")) {
                return new AnnotationView(member, mirror).flag("forRemoval");
            }
        }
        return false;
    }
}
