package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layer of one {@code path=value} argument of the command line. */
final class CommandLineLayer {
    private static final String COMMAND_LINE = "the command line";

    private CommandLineLayer() {}

    /** The layer; empty if the argument sets no path, which the findings are told. */
    static Optional<Config> read(String assignment, ConfigurationFindings findings) {
        int equals = assignment.indexOf('=');
        String path = equals < 0 ? assignment : assignment.substring(0, equals).strip();
        List<String> keys = keys(path);
        if (equals > 0 && !keys.isEmpty() && keys.get(0).equals(KnownPaths.ROOT)) {
            return Optional.of(ConfigFactory.parseMap(Map.of(path, assignment.substring(equals + 1)), COMMAND_LINE));
        }
        // Names no value: it may be a secret.
        findings.add(Problem.of(ProblemId.SLT_503, "'%s' is no configuration path", path)
                .at(new Place(COMMAND_LINE, 0))
                .fix("write path=value with a path that begins with '%s.'", KnownPaths.ROOT));
        return Optional.empty();
    }

    private static List<String> keys(String path) {
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException badPath) {
            return List.of();
        }
    }
}
