package io.streamlets.spark.cli;

import java.util.Locale;

/** How {@code describe} prints the topology. */
public enum DescribeFormat {
    /** For a terminal. */
    TEXT,
    /** A graph for Mermaid, which many Markdown viewers draw. */
    MERMAID,
    /** For other programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
