package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.UserAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The fields and methods that a streamlet class has, its own and those of the classes and interfaces above it: those first,
 * each in order of declaration. The runtime's own base class counts as the end.
 *
 * @param all the members; of a method that is overridden, or an annotated field that is hidden by another, only the latter
 * @param replaced annotated members that others took the place of
 * @param supertypes the types above the class, as they are named there
 */
record Members(List<Element> all, List<Replaced> replaced, List<TypeMirror> supertypes) {

    /** An annotated method that {@code by} overrides, or an annotated field that {@code by} hides. */
    record Replaced(Element member, Element by) {}

    static Members of(TypeElement type, Elements elements) {
        Hierarchy hierarchy = Hierarchy.of(type);
        List<Element> declared =
                hierarchy.types().stream().flatMap(Members::membersOf).toList();
        List<Element> all = new ArrayList<>();
        List<Replaced> replaced = new ArrayList<>();
        for (Element member : declared) {
            Optional<Element> by = replacement(member, declared, type, elements);
            if (by.isPresent() && UserAnnotation.isOnMember(member)) {
                replaced.add(new Replaced(member, by.get()));
            }
            // A hidden field that nothing stands in for is a port all the same, though one that cannot be set.
            boolean isGone = by.filter(other -> member instanceof ExecutableElement || UserAnnotation.isOnMember(other))
                    .isPresent();
            if (!isGone) {
                all.add(member);
            }
        }
        return new Members(List.copyOf(all), List.copyOf(replaced), hierarchy.supertypes());
    }

    /** Whether the class is a subclass of the runtime's base class. */
    boolean isLogic() {
        return supertypes.stream().anyMatch(each -> CompilerTypes.is(each, ClassNames.LOGIC));
    }

    private static Stream<Element> membersOf(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.FIELD || each.getKind() == ElementKind.METHOD)
                .map(Element.class::cast);
    }

    private static Optional<Element> replacement(
            Element member, List<Element> declared, TypeElement streamlet, Elements elements) {
        List<Element> namesakes = declared.stream()
                .filter(other -> !other.equals(member)
                        && other.getKind() == member.getKind()
                        && other.getSimpleName().equals(member.getSimpleName()))
                .toList();
        return member instanceof ExecutableElement method
                ? lastOverrider(method, namesakes, streamlet, elements)
                : firstHiding((VariableElement) member, namesakes, declared);
    }

    private static Optional<Element> lastOverrider(
            ExecutableElement method, List<Element> namesakes, TypeElement streamlet, Elements elements) {
        List<Element> overriders = namesakes.stream()
                .filter(other -> elements.overrides((ExecutableElement) other, method, streamlet))
                .toList();
        return overriders.stream()
                .filter(each -> overriders.stream()
                        .noneMatch(other -> !other.equals(each)
                                && elements.overrides((ExecutableElement) other, (ExecutableElement) each, streamlet)))
                .findFirst();
    }

    private static Optional<Element> firstHiding(
            VariableElement field, List<Element> namesakes, List<Element> declared) {
        if (!UserAnnotation.isOnMember(field)
                || field.getModifiers().contains(Modifier.PRIVATE)
                || ClassNames.owner(field).getKind().isInterface()) {
            return Optional.empty();
        }
        return namesakes.stream()
                .filter(other -> declared.indexOf(other) > declared.indexOf(field)
                        && !ClassNames.owner(other).getKind().isInterface())
                .findFirst();
    }
}
