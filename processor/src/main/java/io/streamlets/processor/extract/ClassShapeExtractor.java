package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.Deprecations;
import io.streamlets.processor.model.ClassShape;
import io.streamlets.processor.model.ClassShape.Constructor;
import io.streamlets.processor.model.Lint;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;

/** Reads what a class is as a Java class. */
final class ClassShapeExtractor {
    private final Elements elements;
    private final CompilerTypes types;
    private final Deprecations deprecations;

    ClassShapeExtractor(Elements elements, CompilerTypes types) {
        this.elements = elements;
        this.deprecations = new Deprecations(elements);
        this.types = types;
    }

    ClassShape extract(TypeElement type) {
        return new ClassShape(
                kind(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                nest(type).anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE)),
                nest(type)
                        .anyMatch(each -> each.getNestingKind() == NestingKind.MEMBER
                                && !each.getModifiers().contains(Modifier.STATIC)),
                !type.getTypeParameters().isEmpty(),
                nest(type).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)),
                lints(type),
                constructor(type));
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ANNOTATION_TYPE -> "annotation";
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static Stream<TypeElement> nest(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .map(TypeElement.class::cast);
    }

    private Set<Lint> lints(TypeElement type) {
        Set<Lint> lints = EnumSet.noneOf(Lint.class);
        lints.addAll(deprecations.ofClass(type));
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .forEach(constructor -> lints.addAll(deprecations.ofMember(constructor)));
        return lints;
    }

    private Constructor constructor(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        for (ExecutableElement constructor : constructors) {
            if (constructor.getParameters().isEmpty()) {
                return state(constructor);
            }
        }
        return type.getKind() == ElementKind.CLASS ? Constructor.MISSING : Constructor.ACCESSIBLE;
    }

    private Constructor state(ExecutableElement constructor) {
        // The default constructor is as private as its class: that is one fault, the class's.
        if (constructor.getModifiers().contains(Modifier.PRIVATE)
                && elements.getOrigin(constructor) == Origin.EXPLICIT) {
            return Constructor.PRIVATE;
        }
        return types.checkedExceptions(constructor).isEmpty() ? Constructor.ACCESSIBLE : Constructor.THROWS;
    }
}
