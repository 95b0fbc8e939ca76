package io.streamlets.processor.extract;

import io.streamlets.processor.compiler.AnnotationView;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.model.Misplaced.WrongPlace;
import io.streamlets.processor.model.Misplaced.WrongPlace.Kind;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations on members of a kind that cannot have them.
 *
 * <p>The annotations allow fields, methods and parameters alike: what javac itself refuses keeps the processors from running,
 * and then every class that they would have generated is missing too.
 */
final class WrongPlaces {
    private static final Map<UserAnnotation, Kind> KINDS = Map.of(
            UserAnnotation.INLET, Kind.INLET,
            UserAnnotation.OUTLET, Kind.OUTLET,
            UserAnnotation.EGRESS, Kind.EGRESS,
            UserAnnotation.CONFIG_PARAMETER, Kind.CONFIG_PARAMETER,
            UserAnnotation.VOLUME_MOUNT, Kind.VOLUME_MOUNT);

    private static final Map<ElementKind, Set<Kind>> RIGHT = Map.of(
            ElementKind.FIELD, Set.of(Kind.INLET, Kind.OUTLET, Kind.CONFIG_PARAMETER, Kind.VOLUME_MOUNT),
            ElementKind.METHOD, Set.of(Kind.OUTLET, Kind.EGRESS),
            ElementKind.CONSTRUCTOR, Set.of(),
            // One of a constructor is a problem of its own.
            ElementKind.PARAMETER, Set.of(Kind.INLET));

    private WrongPlaces() {}

    /** The wrong places on a field, or on a method or constructor and its parameters. */
    static List<WrongPlace> in(Element member) {
        Stream<? extends Element> carriers = member instanceof ExecutableElement method
                ? Stream.concat(Stream.of(method), method.getParameters().stream())
                : Stream.of(member);
        return carriers.flatMap(carrier -> on(carrier, member)).toList();
    }

    private static Stream<WrongPlace> on(Element carrier, Element member) {
        Set<Kind> right = RIGHT.getOrDefault(carrier.getKind(), Set.of());
        return KINDS.entrySet().stream()
                .filter(entry -> !right.contains(entry.getValue()))
                .sorted(Entry.comparingByValue())
                .flatMap(entry -> entry.getKey().on(carrier).stream()
                        .map(view -> wrongPlace(entry.getKey(), entry.getValue(), view, carrier, member)));
    }

    private static WrongPlace wrongPlace(
            UserAnnotation annotation, Kind kind, AnnotationView view, Element carrier, Element member) {
        return new WrongPlace(
                kind,
                annotation.text(view),
                carrier.equals(member)
                        ? name(member)
                        : "parameter '" + carrier.getSimpleName() + "' of " + name(member),
                member.getSimpleName().toString(),
                carrier.equals(member) ? null : carrier.getSimpleName().toString(),
                member instanceof ExecutableElement method ? dataset(method) : null,
                UserAnnotation.OUTLET.isOn(member) || UserAnnotation.EGRESS.isOn(member),
                view.source());
    }

    private static String name(Element member) {
        return switch (member.getKind()) {
            case CONSTRUCTOR ->
                "the constructor of '" + ClassNames.owner(member).getSimpleName() + "'";
            case FIELD -> "field '" + member.getSimpleName() + "'";
            default -> "method '" + member.getSimpleName() + "'";
        };
    }

    private static @Nullable String dataset(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (CompilerTypes.is(parameter.asType(), ClassNames.DATASET)
                    && UserAnnotation.foundOn(parameter).isEmpty()) {
                return parameter.getSimpleName().toString();
            }
        }
        return null;
    }
}
