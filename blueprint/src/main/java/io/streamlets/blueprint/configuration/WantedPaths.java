package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.kafka.SecretSettings;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.parse.TopicSettings;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The paths at which a command looks, those on the way to them among them. What else stands in a configuration may name
 * variables that are not set here.
 */
final class WantedPaths {

    private WantedPaths() {}

    /** All paths but those of streamlets that do not run, if only the selected ones do. */
    static Predicate<List<String>> ofRun(Blueprint blueprint, Collection<String> selected) {
        Set<String> others = blueprint.streamlets().stream()
                .map(StreamletInstance::ref)
                .filter(ref -> !selected.isEmpty() && !selected.contains(ref))
                .collect(Collectors.toSet());
        return path -> isAt(path, 0, KnownPaths.ROOT)
                && !(path.size() > 2 && isAt(path, 1, KnownPaths.STREAMLETS) && others.contains(path.get(2)));
    }

    /** The paths that {@code describe} shows: those of topics and ports, without secrets. */
    static Predicate<List<String>> ofDescription() {
        return path -> isAt(path, 0, KnownPaths.ROOT)
                && (path.size() == 1
                        || (isAt(path, 1, KnownPaths.STREAMLETS) && isOfPorts(path))
                        || isAt(path, 1, KnownPaths.FUSE_ALL)
                        || (isAt(path, 1, KnownPaths.TOPICS) && !isSecretOfTopic(path)));
    }

    private static boolean isOfPorts(List<String> path) {
        return path.size() < 4 || isAt(path, 3, KnownPaths.INLETS) || isAt(path, 3, KnownPaths.OUTLETS);
    }

    private static boolean isSecretOfTopic(List<String> path) {
        if (path.size() < 5) {
            return false;
        }
        String name = String.join(".", path.subList(4, path.size()));
        for (SettingSection section : SettingSection.values()) {
            if (path.get(3).equals(section.key())) {
                return SecretSettings.isOne(name);
            }
        }
        return TopicSettings.isSecret(path.get(3), name);
    }

    private static boolean isAt(List<String> path, int position, String key) {
        return path.size() > position && path.get(position).equals(key);
    }
}
