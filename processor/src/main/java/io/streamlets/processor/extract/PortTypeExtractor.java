package io.streamlets.processor.extract;

import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.PortType.Reason;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the type of the records in {@code Dataset<T>}, {@code InletPort<T>} or {@code OutletPort<T>}. */
final class PortTypeExtractor {
    private final Types types;
    private final Deprecations deprecations;

    PortTypeExtractor(Elements elements, Types types) {
        this.types = types;
        this.deprecations = new Deprecations(elements);
    }

    /** What is between the angle brackets of {@code type}, which should be exactly the class {@code container}. */
    PortType exactly(TypeMirror type, String container) {
        return isClass(type, container)
                ? inside((DeclaredType) type, TypeText.of(type))
                : new PortType.Unfit(TypeText.of(type), Reason.OTHER_TYPE);
    }

    /** The same for a type that may also be a subclass of {@code container}. */
    PortType orSubclass(TypeMirror type, String container) {
        return asSuper(type, container)
                .map(declared -> inside(declared, TypeText.of(type)))
                .orElseGet(() -> new PortType.Unfit(TypeText.of(type), Reason.OTHER_TYPE));
    }

    /** The type as the given class, whose subclass it may be. */
    Optional<DeclaredType> asSuper(TypeMirror type, String name) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        if (isClass(type, name)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> asSuper(parent, name).stream())
                .findFirst();
    }

    static boolean isClass(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private PortType inside(DeclaredType port, String written) {
        if (port.getTypeArguments().isEmpty()) {
            return new PortType.Unfit(written, Reason.RAW);
        }
        TypeMirror argument = port.getTypeArguments().get(0);
        return switch (argument.getKind()) {
            case DECLARED -> record((DeclaredType) argument, written);
            case WILDCARD -> new PortType.Unfit(written, Reason.WILDCARD);
            case TYPEVAR -> new PortType.Unfit(written, Reason.TYPE_VARIABLE);
            case ARRAY -> new PortType.Unfit(written, Reason.ARRAY);
            default -> new PortType.Unfit(written, Reason.OTHER_TYPE);
        };
    }

    private PortType record(DeclaredType type, String written) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getQualifiedName().contentEquals(ClassNames.ROW)) {
            return new PortType.Unfit(written, Reason.ROW);
        }
        return element.getTypeParameters().isEmpty()
                ? new PortType.Data(written, ClassNames.of(element), deprecations.ofClass(element))
                : new PortType.Unfit(written, Reason.PARAMETERISED);
    }
}
