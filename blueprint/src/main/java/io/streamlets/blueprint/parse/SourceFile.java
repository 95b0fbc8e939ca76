package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of a blueprint with the files that it includes.
 *
 * @param text what it says
 * @param prefix the path of the object into which it is included; empty for the first file
 * @param included the included files in the order of the include statements; null where there is none to be read
 */
record SourceFile(HoconText text, List<String> prefix, List<@Nullable SourceFile> included) {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    SourceFile {
        prefix = List.copyOf(prefix);
        included = Collections.unmodifiableList(new ArrayList<>(included));
    }

    /** This file and all that it includes, in the order in which they are read. */
    Stream<SourceFile> all() {
        return Stream.concat(
                Stream.of(this), included.stream().flatMap(file -> file == null ? Stream.empty() : file.all()));
    }

    /** The names of all files, each once. */
    List<String> files() {
        return all().map(file -> file.text().file()).distinct().toList();
    }

    /** The fingerprint of all files. */
    String fingerprint() {
        return BlueprintText.fingerprint(all().map(file -> file.text().text()).toList());
    }

    /** Whether every file could be read. */
    boolean isComplete() {
        return included.stream().allMatch(file -> file != null && file.isComplete());
    }

    /**
     * A key of the whole blueprint.
     *
     * @param path its path in the whole blueprint
     * @param prefix the part of the path that stems from the include statements
     * @param field the key in its file
     */
    record Definition(List<String> path, List<String> prefix, HoconText.Field field) {}

    /** The keys of this file, and those of included files where they are included. */
    List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        int next = 0;
        for (HoconText.Field field : text.fields()) {
            while (next < included.size()
                    && ORDER.compare(text.includes().get(next).place(), field.place()) < 0) {
                add(included.get(next++), definitions);
            }
            definitions.add(new Definition(absolute(field.path()), prefix, field));
        }
        while (next < included.size()) {
            add(included.get(next++), definitions);
        }
        return definitions;
    }

    /** A path of this file as a path of the whole blueprint. */
    List<String> absolute(List<String> path) {
        List<String> absolute = new ArrayList<>(prefix);
        absolute.addAll(path);
        return absolute;
    }

    private static void add(@Nullable SourceFile file, List<Definition> definitions) {
        if (file != null) {
            definitions.addAll(file.definitions());
        }
    }
}
