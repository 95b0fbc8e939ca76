package io.streamlets.blueprint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of blueprint files: paths below the folders in which they are looked for, with slashes. */
public final class FileNames {

    private FileNames() {}

    /** A name as class loaders take it: below the folders, without a leading slash and without {@code .} and {@code ..}. */
    public static String normal(String given) {
        return resolve("", given);
    }

    /** Why no file can have a name in {@link #normal} form; empty if one can. */
    static Optional<String> fault(String name) {
        if (name.startsWith("..")) {
            return Optional.of("the name leads out of these places");
        }
        return name.contains("\\")
                ? Optional.of("folders in the name are separated by '/', not by '\\'")
                : Optional.empty();
    }

    /** The name that a file gives another one relative to itself; one that begins with a slash is relative to nothing. */
    static String resolve(String file, String given) {
        int slash = file.lastIndexOf('/');
        String path = given.startsWith("/") || slash < 0 ? given : file.substring(0, slash + 1) + given;
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
