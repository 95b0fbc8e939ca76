package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with the files that it includes.
 *
 * @param text what it says
 * @param prefix the path of the object into which it is included; empty for the first file
 * @param included the files of each include statement, from weak to strong, in the order of the statements
 * @param isComplete whether every included file could be read
 */
public record SourceFile(HoconText text, List<String> prefix, List<List<SourceFile>> included, boolean isComplete) {

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    public SourceFile {
        prefix = List.copyOf(prefix);
        included = included.stream().map(List::copyOf).toList();
    }

    /** This file and all that it includes, in the order in which they are read. */
    public Stream<SourceFile> all() {
        return Stream.concat(
                Stream.of(this), included.stream().flatMap(Collection::stream).flatMap(SourceFile::all));
    }

    /** The names of all files, each once. */
    public List<String> files() {
        return all().map(file -> file.text().file()).distinct().toList();
    }

    /** A path of this file as a path of the whole. */
    public List<String> absolute(List<String> path) {
        return Paths.join(prefix, path);
    }

    /**
     * A key of the whole.
     *
     * @param path its path in the whole
     * @param prefix the part of the path that stems from the include statements
     * @param field the key in its file
     */
    public record Definition(List<String> path, List<String> prefix, HoconText.Field field) {}

    /** The keys of this file, and those of included files where they are included. */
    List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        int next = 0;
        for (HoconText.Field field : text.fields()) {
            while (next < included.size()
                    && ORDER.compare(text.includes().get(next).place(), field.place()) < 0) {
                included.get(next++).forEach(file -> definitions.addAll(file.definitions()));
            }
            definitions.add(new Definition(absolute(field.path()), prefix, field));
        }
        while (next < included.size()) {
            included.get(next++).forEach(file -> definitions.addAll(file.definitions()));
        }
        return definitions;
    }
}
