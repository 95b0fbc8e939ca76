package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.hocon.HoconText.Beside;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.ValueKind;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds values that join what cannot be joined, such as a text and a list. */
final class MixedValues {
    private final List<Definition> definitions;
    private final ValueKinds kinds;

    /**
     * A value that joins different kinds.
     *
     * @param kinds what it joins
     */
    record Mixed(Definition definition, Set<ValueKind> kinds) {

        String path() {
            return ConfigUtil.joinPath(definition.path());
        }

        String reason() {
            return "it joins " + kinds.stream().map(ValueKind::toString).collect(Collectors.joining(" and "))
                    + " in one value";
        }
    }

    MixedValues(List<Definition> definitions, ValueKinds kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    /** The first of them in the order of the files. */
    Optional<Mixed> first() {
        return definitions.stream().flatMap(this::in).findFirst();
    }

    private Stream<Mixed> in(Definition definition) {
        Map<Integer, Set<ValueKind>> byValue = new TreeMap<>();
        byValue.put(-1, copy(definition.field().value().kinds()));
        for (Substitution substitution : definition.field().substitutions()) {
            Set<ValueKind> together =
                    byValue.computeIfAbsent(substitution.value(), value -> EnumSet.noneOf(ValueKind.class));
            together.addAll(beside(substitution.beside()));
            together.addAll(kinds.of(definition, substitution));
        }
        return byValue.values().stream()
                .filter(joined -> joined.size() > 1)
                .map(joined -> new Mixed(definition, joined));
    }

    private static Set<ValueKind> beside(Beside beside) {
        return switch (beside) {
            case TEXTS -> Set.of(ValueKind.TEXT);
            case LISTS -> Set.of(ValueKind.LIST);
            case OBJECTS -> Set.of(ValueKind.OBJECT);
            case NOTHING, SUBSTITUTIONS -> Set.of();
        };
    }

    private static Set<ValueKind> copy(Set<ValueKind> kinds) {
        Set<ValueKind> copy = EnumSet.noneOf(ValueKind.class);
        copy.addAll(kinds);
        return copy;
    }
}
