package io.streamlets.benchmarks.compile;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which stage of the processors a thread spends its time, by looking at its stack every millisecond.
 *
 * <p>Time in which a stage makes javac complete a class counts for the stage, though javac alone would have done so later.
 */
final class StageSamples {

    /** The stages, and what the processors do between them. */
    enum Stage {
        EXTRACT,
        SCHEMA,
        VALIDATION,
        CODEGEN,
        BLUEPRINT,
        OTHER
    }

    private static final String PROCESSOR = "io.streamlets.processor.";

    private final Map<Stage, Integer> samples = new EnumMap<>(Stage.class);
    private final Thread sampler;
    private volatile boolean isClosed;
    private int all;

    private StageSamples(Thread compiler) {
        sampler = new Thread(() -> sample(compiler), "stages");
        sampler.setDaemon(true);
    }

    /** Looks at the current thread from now on. */
    static StageSamples ofThisThread() {
        StageSamples samples = new StageSamples(Thread.currentThread());
        samples.sampler.start();
        return samples;
    }

    private void sample(Thread compiler) {
        while (!isClosed) {
            Stage stage = stage(compiler.getStackTrace());
            all++;
            if (stage != null) {
                samples.merge(stage, 1, Integer::sum);
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static @Nullable Stage stage(StackTraceElement[] stack) {
        Stage found = null;
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.equals(PROCESSOR + "step.BlueprintStep")) {
                return Stage.BLUEPRINT;
            }
            if (name.startsWith(PROCESSOR) && (found == null || found == Stage.OTHER)) {
                found = ofClass(name);
            }
        }
        return found;
    }

    private static Stage ofClass(String name) {
        for (Stage stage : Stage.values()) {
            if (name.startsWith(PROCESSOR + stage.name().toLowerCase(Locale.ROOT) + ".")) {
                return stage;
            }
        }
        return Stage.OTHER;
    }

    /** Stops looking, and returns the milliseconds of each stage, of {@code total} that passed. */
    Map<Stage, Double> end(double total) {
        isClosed = true;
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Map<Stage, Double> result = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            result.put(stage, total * samples.getOrDefault(stage, 0) / Math.max(1, all));
        }
        return result;
    }
}
