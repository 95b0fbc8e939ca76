package io.streamlets.processor.extract;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds types that do not exist, at least not yet: another processor may generate them in this round. */
final class UnresolvedTypes {
    private UnresolvedTypes() {}

    /** The first such type in a field's type or a method's signature. */
    static Optional<String> in(Element member) {
        Stream<? extends TypeMirror> types = member instanceof ExecutableElement method
                ? Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(Element::asType))
                : Stream.of(member.asType());
        return types.flatMap(type -> in(type).stream()).findFirst();
    }

    /** The first such type in a type. */
    static Optional<String> in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.toString());
        }
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream()
                    .flatMap(argument -> in(argument).stream())
                    .findFirst();
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(
                            Optional.ofNullable(wildcard.getExtendsBound()),
                            Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(Optional::stream)
                    .flatMap(bound -> in(bound).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
