package io.streamlets.processor.compiler;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as a user writes them: simple names, no annotations. */
public final class TypeText {
    private TypeText() {}

    /** The type, such as {@code Dataset<Map.Entry<String, int[]>>}. */
    public static String of(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> ((TypeVariable) type).asElement().getSimpleName().toString();
            case WILDCARD -> wildcard((WildcardType) type);
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID ->
                type.getKind().name().toLowerCase(Locale.ROOT);
            default -> type.toString();
        };
    }

    /** The type with the qualified name of its class, such as {@code java.util.List<String>}. */
    public static String qualified(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return of(type);
        }
        String text = of(type);
        String name = name(declared.asElement());
        return ((TypeElement) declared.asElement()).getQualifiedName() + text.substring(name.length());
    }

    private static String declared(DeclaredType type) {
        String name = name(type.asElement());
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String name(Element element) {
        String simple = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? name(outer) + "." + simple : simple;
    }

    private static String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
    }
}
