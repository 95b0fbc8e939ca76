package io.streamlets.processor.extract.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which objects Java's serialization, by which Spark sends functions to the executors, certainly refuses. */
final class Serializability {
    private final Elements elements;
    private final Types types;

    Serializability(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Why an object of the class cannot be serialized, as far as declarations show it; empty if nothing is in the way. */
    List<String> hindrances(TypeElement type) {
        if (!isSerializable(type.asType())) {
            return List.of("'" + type.getSimpleName() + "' is not Serializable");
        }
        List<String> hindrances = new ArrayList<>();
        TypeElement each = type;
        while (isSerializable(each.asType())) {
            for (VariableElement field : ElementFilter.fieldsIn(each.getEnclosedElements())) {
                if (!field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT)
                        && isRefused(field.asType())) {
                    hindrances.add("field '" + field.getSimpleName() + "' of '" + each.getSimpleName() + "' is a "
                            + types.erasure(field.asType()) + ", which is not Serializable");
                }
            }
            if (!(each.getSuperclass() instanceof DeclaredType parent)) {
                break;
            }
            each = (TypeElement) parent.asElement();
        }
        return hindrances;
    }

    /** Whether no value of the type can be serialized, except by a subclass that nobody would expect. */
    boolean isRefused(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isRefused(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared) || isSerializable(type)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        return switch (element.getKind()) {
            // The value of an abstract type may well be serializable, as those of List are; Path's are not.
            case INTERFACE -> element.getQualifiedName().contentEquals("java.nio.file.Path");
            case CLASS ->
                !element.getModifiers().contains(Modifier.ABSTRACT)
                        && !element.getQualifiedName().contentEquals("java.lang.Object");
            default -> element.getKind() == ElementKind.RECORD;
        };
    }

    private boolean isSerializable(TypeMirror type) {
        TypeElement serializable = elements.getTypeElement("java.io.Serializable");
        return serializable != null && types.isSubtype(types.erasure(type), serializable.asType());
    }
}
