package io.streamlets.spark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where configuration values come from.
 *
 * @param files configuration files, a later one above an earlier one
 * @param assignments {@code path=value} arguments, which stand above all files
 * @param urlIncludes whether files may include documents from web servers
 */
public record Settings(List<Path> files, List<String> assignments, boolean urlIncludes) {

    /** No file and no assignment. */
    public static final Settings NONE = new Settings(List.of(), List.of());

    public Settings {
        files = List.copyOf(files);
        assignments = List.copyOf(assignments);
    }

    /** The same settings below another assignment. */
    Settings with(String assignment) {
        List<String> all = new ArrayList<>(assignments);
        all.add(assignment);
        return new Settings(files, all, urlIncludes);
    }

    /** Settings that include no documents from web servers. */
    public Settings(List<Path> files, List<String> assignments) {
        this(files, assignments, false);
    }
}
