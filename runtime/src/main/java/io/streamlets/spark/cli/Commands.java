package io.streamlets.spark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the commands do; each returns the exit code of the process. */
public interface Commands {

    /** Everything went well. */
    int OK = 0;

    /** The application failed while it ran, or its queries are wrong. */
    int FAILED = 1;

    /** The command line or the configuration is wrong; nothing was started. */
    int WRONG_USAGE = 2;

    /** Runs streamlets until they end, fail or are interrupted. */
    int run(RunRequest request);

    /** Checks the blueprint, the configuration and the queries and says what is wrong. */
    int verify(Settings settings);

    /** Prints the streamlets, ports and topics, these as they are configured. */
    int describe(DescribeFormat format, Settings settings);

    /** Prints the schemas with which the outlets write; keeps them among the resources in {@code folder}, if one is given. */
    int schemas(@Nullable Path folder);
}
