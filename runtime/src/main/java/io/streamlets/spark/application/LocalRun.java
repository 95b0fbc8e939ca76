package io.streamlets.spark.application;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code run --local} needs, checked.
 *
 * @param application what to run; Kafka clusters may be unset, since the embedded broker stands for each
 * @param storage the folder that keeps the broker's log and the checkpoints; null for a temporary one
 * @param untilIdle end with exit code 0 when nothing has flowed for so long; null to run until interrupted
 * @param out what a person reads
 * @param err problems
 * @since 0.1.0
 */
public record LocalRun(
        CheckedApplication application,
        @Nullable Path storage,
        @Nullable Duration untilIdle,
        PrintStream out,
        PrintStream err) {}
