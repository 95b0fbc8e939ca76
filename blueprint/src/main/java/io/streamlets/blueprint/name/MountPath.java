package io.streamlets.blueprint.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The syntax of the path at which a cluster mounts a volume: absolute, without {@code .} and {@code ..}, not the root. */
public final class MountPath {

    /** The rule in half a sentence, for the fix of a problem. */
    public static final String RULE = "an absolute path without '..', such as '/mnt/models'";

    private MountPath() {}

    /** What is wrong with the path, such as {@code it does not begin with '/'}; null if it is legal. */
    public static @Nullable String whyNot(String path) {
        if (path.isEmpty()) {
            return "it is empty";
        }
        if (!path.startsWith("/")) {
            return "it does not begin with '/'";
        }
        if (normalised(path).equals("/")) {
            return "it is the root folder";
        }
        if (path.contains(":")) {
            return "it has the character ':', which clusters refuse";
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            return "it has a control character";
        }
        List<String> names = List.of(path.split("/"));
        if (names.contains("..")) {
            return "it contains '..'";
        }
        return names.contains(".") ? "it contains '.'" : null;
    }

    /** The path without needless slashes, so that equal folders have equal paths. */
    public static String normalised(String path) {
        String single = path.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
}
