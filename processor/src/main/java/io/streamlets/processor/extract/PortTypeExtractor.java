package io.streamlets.processor.extract;

import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.Deprecations;
import io.streamlets.processor.compiler.TypeText;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.PortType.Reason;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
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

    /**
     * What is between the angle brackets of {@code type}, which should be exactly the class {@code container}.
     *
     * @param allowed what may be around the values of its records
     */
    PortType exactly(TypeMirror type, String container, Envelope allowed) {
        return CompilerTypes.is(type, container)
                ? inside((DeclaredType) type, TypeText.of(type), allowed)
                : new PortType.Unfit(TypeText.of(type), Reason.OTHER_TYPE);
    }

    /** The same for a type that may also be a subclass of {@code container}. */
    PortType orSubclass(TypeMirror type, String container, Envelope allowed) {
        return asSuper(type, container)
                .map(declared -> inside(declared, TypeText.of(type), allowed))
                .orElseGet(() -> new PortType.Unfit(TypeText.of(type), Reason.OTHER_TYPE));
    }

    /** The type as the given class, whose subclass it may be. */
    Optional<DeclaredType> asSuper(TypeMirror type, String name) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        if (CompilerTypes.is(type, name)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .flatMap(parent -> asSuper(parent, name).stream())
                .findFirst();
    }

    private PortType inside(DeclaredType port, String written, Envelope allowed) {
        PortType type = argument(port, written, Envelope.NONE);
        Envelope envelope = envelope(port);
        if (envelope == Envelope.NONE) {
            return type;
        }
        if (envelope != allowed) {
            return new PortType.Unfit(written, envelope == Envelope.KEYED ? Reason.KEYED_INLET : Reason.RECORD_OUTLET);
        }
        return argument((DeclaredType) port.getTypeArguments().get(0), written, envelope);
    }

    private static Envelope envelope(DeclaredType port) {
        return Arrays.stream(Envelope.values())
                .filter(each -> each != Envelope.NONE
                        && !port.getTypeArguments().isEmpty()
                        && CompilerTypes.is(
                                port.getTypeArguments().get(0), ClassNames.RECORD_PACKAGE + "." + each.simpleName()))
                .findFirst()
                .orElse(Envelope.NONE);
    }

    private PortType argument(DeclaredType of, String written, Envelope envelope) {
        if (of.getTypeArguments().isEmpty()) {
            return new PortType.Unfit(written, Reason.RAW);
        }
        TypeMirror argument = of.getTypeArguments().get(0);
        return switch (argument.getKind()) {
            case DECLARED -> record((DeclaredType) argument, written, envelope);
            case WILDCARD -> new PortType.Unfit(written, Reason.WILDCARD);
            case TYPEVAR -> new PortType.Unfit(written, Reason.TYPE_VARIABLE);
            case ARRAY ->
                ((ArrayType) argument).getComponentType().getKind() == TypeKind.BYTE
                        ? new PortType.Bytes(written, envelope)
                        : new PortType.Unfit(written, Reason.ARRAY);
            default -> new PortType.Unfit(written, Reason.OTHER_TYPE);
        };
    }

    private PortType record(DeclaredType type, String written, Envelope envelope) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getQualifiedName().contentEquals(ClassNames.ROW)) {
            return new PortType.Unfit(written, Reason.ROW);
        }
        return element.getTypeParameters().isEmpty()
                ? new PortType.Data(written, ClassNames.of(element), envelope, deprecations.ofClass(element))
                : new PortType.Unfit(written, Reason.PARAMETERISED);
    }
}
