package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.ClassNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class with all classes and interfaces above it, up to {@code Object} and the runtime's own base class.
 *
 * @param types those first that stand above others, the class last
 * @param supertypes the types above, as they are named there
 */
public record Hierarchy(List<TypeElement> types, List<TypeMirror> supertypes) {

    /** The hierarchy of the class. */
    public static Hierarchy of(TypeElement type) {
        Set<TypeElement> types = new LinkedHashSet<>();
        List<TypeMirror> supertypes = new ArrayList<>();
        collect(type, types, supertypes);
        return new Hierarchy(List.copyOf(types), List.copyOf(supertypes));
    }

    /** Whether one of the types above does not exist, so that what stands above that one is not known. */
    public boolean hasUnknown() {
        return supertypes.stream().anyMatch(each -> each.getKind() == TypeKind.ERROR);
    }

    private static void collect(TypeElement type, Set<TypeElement> types, List<TypeMirror> supertypes) {
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(each -> each.getKind() != TypeKind.NONE)
                .forEach(each -> {
                    supertypes.add(each);
                    if (each.getKind() == TypeKind.DECLARED
                            && ((DeclaredType) each).asElement() instanceof TypeElement parent
                            && !isEnd(parent)) {
                        collect(parent, types, supertypes);
                    }
                });
        types.add(type);
    }

    private static boolean isEnd(TypeElement type) {
        return type.getQualifiedName().contentEquals(ClassNames.LOGIC)
                || type.getQualifiedName().contentEquals("java.lang.Object");
    }
}
