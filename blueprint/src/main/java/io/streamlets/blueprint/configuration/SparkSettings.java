package io.streamlets.blueprint.configuration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about Spark's own settings, where Spark is on the class path. */
public interface SparkSettings {

    /** Nothing is known: every value will do. */
    SparkSettings UNKNOWN = new SparkSettings() {
        @Override
        public @Nullable String whyNot(String key, String value) {
            return null;
        }

        @Override
        public boolean isPerSession(String key) {
            return true;
        }

        @Override
        public @Nullable String defaultValue(String key) {
            return null;
        }

        @Override
        public List<String> meantBy(String key) {
            return List.of();
        }

        @Override
        public boolean isSecret(String key) {
            return false;
        }
    };

    /** Why Spark refuses the value, in one line; null if it takes it or does not know the setting. */
    @Nullable
    String whyNot(String key, String value);

    /** Whether each session of a process can have a value of its own. */
    boolean isPerSession(String key);

    /** The text of Spark's default; null if it has none. */
    @Nullable
    String defaultValue(String key);

    /** The settings that a misspelt key probably means, two at most; none if Spark declares the key itself. */
    List<String> meantBy(String key);

    /** Whether the value of a setting may be a secret. */
    boolean isSecret(String key);
}
