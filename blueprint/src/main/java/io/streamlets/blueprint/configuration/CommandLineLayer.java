package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The layers of the {@code path=value} arguments of the command line. */
final class CommandLineLayer {
    private static final String COMMAND_LINE = "the command line";

    private final KeyTree known;
    private final ConfigurationFindings findings;

    /** Reads arguments for an application that knows these paths below {@code app}. */
    CommandLineLayer(KeyTree known, ConfigurationFindings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** The layer of one argument; empty if it sets no path, which the findings are told. */
    Optional<Config> read(String assignment) {
        int equals = assignment.indexOf('=');
        String path = equals < 0 ? assignment : assignment.substring(0, equals).strip();
        List<String> keys = keys(path);
        if (equals > 0 && !keys.isEmpty() && keys.get(0).equals(KnownPaths.ROOT)) {
            return Optional.of(layer(path, assignment.substring(equals + 1)));
        }
        String meant = !keys.isEmpty() && isKnown(keys) ? KnownPaths.ROOT + "." + path : null;
        // Names no value: it may be a secret.
        findings.add(Problem.of(ProblemId.SLT_503, "'%s' is no configuration path", path)
                .at(new Place(COMMAND_LINE, 0))
                .suggest(meant)
                .fix("write path=value with a path that begins with '%s.'", KnownPaths.ROOT));
        // What was meant is checked too, and is not told to be missing.
        return meant == null || equals < 0
                ? Optional.empty()
                : Optional.of(layer(meant, assignment.substring(equals + 1)));
    }

    private static Config layer(String path, String value) {
        return ConfigFactory.parseMap(Map.of(path, value), COMMAND_LINE);
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
