package io.streamlets.spark.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code run} was asked to do.
 *
 * @param local run on this machine with an embedded broker
 * @param refs the instances to run; empty for all
 * @param settings where configuration values come from
 * @param storage the folder for checkpoints and the embedded broker's log; null if not given
 * @param untilIdle end the run when nothing has flowed for so long; null if not given
 */
public record RunRequest(
        boolean local,
        List<String> refs,
        Settings settings,
        @Nullable Path storage,
        @Nullable Duration untilIdle) {

    public RunRequest {
        refs = List.copyOf(refs);
    }
}
