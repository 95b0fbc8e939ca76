package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.SourceLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layers of the {@code path=value} arguments of the command line. */
final class CommandLineLayer {
    private static final String COMMAND_LINE = "the command line";

    private final KeyTree known;
    private final ConfigurationFindings findings;
    private int characters;

    /** Reads arguments for an application that knows these paths below {@code app}. */
    CommandLineLayer(KeyTree known, ConfigurationFindings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** The layer of one argument; empty if it sets no path, which is reported to the findings. */
    Optional<ConfigObject> read(String assignment) {
        int equals = assignment.indexOf('=');
        String path = equals < 0 ? assignment : assignment.substring(0, equals).strip();
        characters += assignment.length();
        String limit = limit(path);
        if (limit != null) {
            findings.add(tooLarge(limit));
            return Optional.empty();
        }
        List<String> keys = keys(path);
        if (equals > 0 && !keys.isEmpty() && keys.get(0).equals(KnownPaths.ROOT)) {
            return Optional.of(layer(path, assignment.substring(equals + 1)));
        }
        String meant = meant(path, keys);
        // Names no value: it may be a secret.
        findings.add(Problem.of(ProblemId.SLT_503, "'%s' is not a configuration path", path)
                .at(new Place(COMMAND_LINE, 0))
                .suggest(meant)
                .fix("write path=value with a path that begins with '%s.'", KnownPaths.ROOT));
        // What was meant is checked too, and is not reported as missing.
        return meant == null || equals < 0
                ? Optional.empty()
                : Optional.of(layer(meant, assignment.substring(equals + 1)));
    }

    /** The limit that an argument with this path exceeds; null if there is none. */
    private @Nullable String limit(String path) {
        if (characters > SourceLimits.CHARACTERS) {
            return "it has more than " + SourceLimits.CHARACTERS + " characters";
        }
        if (path.length() > HoconText.MAX_NAME) {
            return "a path has more than " + HoconText.MAX_NAME + " characters";
        }
        return keys(path).size() > HoconText.MAX_DEPTH
                ? "a path has more than " + HoconText.MAX_DEPTH + " levels"
                : null;
    }

    private static Problem tooLarge(String limit) {
        return Problem.of(ProblemId.SLT_518, "the configuration on the command line is too large")
                .at(new Place(COMMAND_LINE, 0))
                .because(limit)
                .fix("shorten it, or divide the application");
    }

    /** The path with the root that was left out or misspelt; null if the rest is not known either. */
    private @Nullable String meant(String path, List<String> keys) {
        if (!keys.isEmpty() && isKnown(keys)) {
            return KnownPaths.ROOT + "." + path;
        }
        boolean misspelt = keys.size() > 1
                && !keys.get(0).equals(KnownPaths.ROOT)
                && NearMiss.only(keys.get(0), List.of(KnownPaths.ROOT)) != null
                && isKnown(keys.subList(1, keys.size()));
        return misspelt ? KnownPaths.ROOT + "." + ConfigUtil.joinPath(keys.subList(1, keys.size())) : null;
    }

    private static ConfigObject layer(String path, String value) {
        return ConfigFactory.parseMap(Map.of(path, value), COMMAND_LINE).root();
    }

    private boolean isKnown(List<String> keys) {
        @Nullable KeyTree tree = known;
        for (String key : keys) {
            tree = tree == null ? null : tree.child(key);
        }
        return tree != null;
    }

    private static List<String> keys(String path) {
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException badPath) {
            return List.of();
        }
    }
}
