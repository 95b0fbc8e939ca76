package io.streamlets.processor.extract;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The fields and methods of a streamlet class, those of its base classes first, each in order of declaration.
 *
 * <p>Base classes count up to the runtime's own; an overridden method is its overrider's business.
 */
record Members(List<Element> all, TypeMirror base) {

    static Members of(TypeElement type, Elements elements) {
        List<Element> members = new ArrayList<>();
        TypeElement each = type;
        while (true) {
            members.addAll(0, declared(each, members, type, elements));
            TypeMirror base = each.getSuperclass();
            if (!(base instanceof DeclaredType declared)
                    || base.getKind() == TypeKind.ERROR
                    || isOurs((TypeElement) declared.asElement())) {
                return new Members(List.copyOf(members), base);
            }
            each = (TypeElement) declared.asElement();
        }
    }

    /** Whether the runtime's base class is where the chain of base classes ends. */
    boolean isLogic() {
        return PortTypeExtractor.isClass(base, ClassNames.LOGIC);
    }

    private static List<Element> declared(
            TypeElement from, List<Element> overriders, TypeElement streamlet, Elements elements) {
        List<ExecutableElement> below = ElementFilter.methodsIn(overriders);
        List<Element> result = new ArrayList<>();
        for (Element member : from.getEnclosedElements()) {
            switch (member.getKind()) {
                case FIELD -> result.add(member);
                case METHOD -> {
                    ExecutableElement method = (ExecutableElement) member;
                    if (below.stream().noneMatch(other -> elements.overrides(other, method, streamlet))) {
                        result.add(member);
                    }
                }
                default -> {}
            }
        }
        return result;
    }

    private static boolean isOurs(TypeElement type) {
        return type.getQualifiedName().contentEquals(ClassNames.LOGIC)
                || type.getQualifiedName().contentEquals("java.lang.Object");
    }
}
