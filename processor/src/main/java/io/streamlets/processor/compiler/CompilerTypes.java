package io.streamlets.processor.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler knows of types, their names and their members. */
public final class CompilerTypes {
    private static final Map<String, TypeKind> BOXES = Map.of(
            "java.lang.Boolean", TypeKind.BOOLEAN,
            "java.lang.Byte", TypeKind.BYTE,
            "java.lang.Short", TypeKind.SHORT,
            "java.lang.Character", TypeKind.CHAR,
            "java.lang.Integer", TypeKind.INT,
            "java.lang.Long", TypeKind.LONG,
            "java.lang.Float", TypeKind.FLOAT,
            "java.lang.Double", TypeKind.DOUBLE);

    private final Elements elements;
    private final Types types;

    public CompilerTypes(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
    }

    /** The class of the name, as the source writes it. */
    public Optional<TypeElement> find(String qualifiedName) {
        return Optional.ofNullable(elements.getTypeElement(qualifiedName));
    }

    /** A class, or interface, that exists, with type arguments. */
    public TypeMirror declared(String qualifiedName, TypeMirror... arguments) {
        return types.getDeclaredType(find(qualifiedName).orElseThrow(), arguments);
    }

    /** The class that the type is, with or without type arguments. */
    public static Optional<TypeElement> classOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The type without arguments and annotations: {@code java.util.List}, {@code int}. */
    public static String nameOf(TypeMirror type) {
        return classOf(type)
                .map(element -> element.getQualifiedName().toString())
                .orElseGet(type::toString);
    }

    public static boolean is(TypeMirror type, String qualifiedName) {
        return nameOf(type).equals(qualifiedName);
    }

    /** The primitive type that this is or boxes. */
    public Optional<TypeKind> primitive(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of(type.getKind());
        }
        return Optional.ofNullable(BOXES.get(nameOf(type)));
    }

    /** Whether this is {@code boolean} or its box. */
    public static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || is(type, "java.lang.Boolean");
    }

    /** The type that a field or method has in a class, which may inherit it from a generic one. */
    public TypeMirror inClass(TypeElement type, Element member) {
        return types.asMemberOf((DeclaredType) type.asType(), member);
    }

    public static List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    /** Whether the class is, or extends or implements, one of the name. */
    public boolean isA(TypeElement type, String qualifiedName) {
        return find(qualifiedName)
                .filter(ancestor -> types.isSubtype(types.erasure(type.asType()), types.erasure(ancestor.asType())))
                .isPresent();
    }

    /** The class or one around it that is not public. */
    public static Optional<TypeElement> hidden(TypeElement type) {
        for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                return Optional.of((TypeElement) e);
            }
        }
        return Optional.empty();
    }

    /** The public instance methods, the inherited ones among them. */
    public List<ExecutableElement> publicMethods(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    /** The public instance methods by name. */
    public Accessors accessors(TypeElement type) {
        return new Accessors(types, (DeclaredType) type.asType(), publicMethods(type));
    }

    /** The exceptions that a method or constructor declares and its caller has to handle, as they are written. */
    public List<String> checkedExceptions(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(thrown -> Stream.of("java.lang.RuntimeException", "java.lang.Error")
                        .flatMap(name -> find(name).stream())
                        .noneMatch(unchecked -> types.isSubtype(thrown, unchecked.asType())))
                .map(TypeText::of)
                .toList();
    }
}
