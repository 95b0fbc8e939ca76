package io.streamlets.processor.extract;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.Deprecations;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.ClassMember.Trait;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Lint;
import io.streamlets.processor.model.MountField;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType;
import io.streamlets.processor.model.PortType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what annotations say about single members. */
final class MemberExtractor {
    private final Elements elements;
    private final Deprecations deprecations;

    MemberExtractor(Elements elements) {
        this.elements = elements;
        this.deprecations = new Deprecations(elements);
    }

    /** The member, as the class that is generated beside {@code streamlet} sees it. */
    ClassMember member(Element element, TypeElement streamlet) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Modifier modifier : element.getModifiers()) {
            switch (modifier) {
                case PRIVATE -> traits.add(Trait.PRIVATE);
                case STATIC -> traits.add(Trait.STATIC);
                case FINAL -> traits.add(Trait.FINAL);
                default -> {}
            }
        }
        if (!traits.contains(Trait.PRIVATE)
                && !element.getModifiers().contains(Modifier.PUBLIC)
                && !elements.getPackageOf(element).equals(elements.getPackageOf(streamlet))) {
            traits.add(Trait.HIDDEN);
        }
        if (ClassNames.owner(element).getKind().isInterface()) {
            traits.add(Trait.OF_INTERFACE);
        }
        Set<Lint> lints =
                element instanceof VariableElement field ? deprecations.ofField(field) : deprecations.ofMember(element);
        return new ClassMember(element.getSimpleName().toString(), traits, lints, SourceRef.of(element));
    }

    Inlet inlet(VariableElement element, AnnotationView annotation, PortType type) {
        return new Inlet(
                annotation.string("value"),
                type,
                annotation.flag("optional"),
                invalidRecords(annotation),
                annotation.source("value"),
                annotation.source("optional"),
                annotation.source(annotation.isGiven("onInvalid") ? "onInvalid" : "deadLetters"),
                SourceRef.of(element));
    }

    private static InvalidRecords invalidRecords(AnnotationView annotation) {
        return new InvalidRecords(
                OnInvalid.valueOf(annotation.constant("onInvalid")), annotation.string("deadLetters"));
    }

    Output.Outlet outlet(Element element, AnnotationView annotation, PortType type) {
        String mode = annotation.constant("outputMode");
        return new Output.Outlet(
                annotation.string("value"),
                type,
                notEmpty(annotation, "partitionBy"),
                mode.charAt(0) + mode.substring(1).toLowerCase(Locale.ROOT),
                annotation.isGiven("outputMode"),
                annotation.flag("optional"),
                invalidRecords(annotation),
                annotation.source("value"),
                annotation.source("partitionBy"),
                annotation.source("outputMode"),
                SourceRef.of(element));
    }

    ParameterField parameter(ClassMember member, ParameterFieldType type, AnnotationView annotation) {
        return new ParameterField(
                member,
                annotation.string("key"),
                type,
                new Limits(notEmpty(annotation, "pattern"), notEmpty(annotation, "min"), notEmpty(annotation, "max")),
                annotation.flag("secret"),
                annotation
                        .given("defaultValue")
                        .filter(value -> !value.equals("\0"))
                        .orElse(null),
                annotation.string("description"),
                new ParameterField.Sources(
                        annotation.source(),
                        annotation.source("key"),
                        annotation.source("defaultValue"),
                        annotation.source("pattern"),
                        annotation.source("min"),
                        annotation.source("max")));
    }

    private static @Nullable String notEmpty(AnnotationView annotation, String member) {
        return annotation.given(member).filter(value -> !value.isEmpty()).orElse(null);
    }

    MountField mount(ClassMember member, TypeMirror type, AnnotationView annotation) {
        return new MountField(
                member,
                annotation.string("name"),
                annotation.string("path"),
                annotation.constant("accessMode"),
                TypeText.qualified(type),
                annotation.source("name"),
                annotation.source("path"));
    }
}
