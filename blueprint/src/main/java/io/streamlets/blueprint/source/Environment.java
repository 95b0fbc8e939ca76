package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigResolveOptions;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether substitutions may take their values from the environment where no file has them. */
public enum Environment {
    /** Files alone. */
    IGNORED,
    /** The environment variables of the process. */
    OF_PROCESS;

    /** The number of characters that the environment has for a substitution; -1 if it has none. */
    int length(Substitution substitution) {
        if (this == IGNORED || substitution.path().size() > 1) {
            return -1;
        }
        String name = substitution.path().get(0);
        if (!substitution.list()) {
            return length(System.getenv(name));
        }
        int all = -1;
        for (int i = 0; System.getenv(name + "_" + i) != null; i++) {
            all = Math.max(0, all) + length(System.getenv(name + "_" + i));
        }
        return all;
    }

    /** The names of the variables that a substitution could name. */
    Stream<String> names() {
        return this == IGNORED ? Stream.of() : System.getenv().keySet().stream().sorted();
    }

    private static int length(@Nullable String value) {
        return value == null ? -1 : value.length();
    }

    ConfigResolveOptions options() {
        return ConfigResolveOptions.noSystem().setUseSystemEnvironment(this == OF_PROCESS);
    }
}
