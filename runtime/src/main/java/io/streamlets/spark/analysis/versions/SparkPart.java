package io.streamlets.spark.analysis.versions;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import org.apache.spark.package$;
import org.jspecify.annotations.Nullable;

/**
 * A part of Spark that is looked up at its first use, or by the check at the start.
 *
 * @param <T> what stands for it here
 */
final class SparkPart<T> {
    private final Lookup<T> lookup;
    private @Nullable T found;

    SparkPart(Lookup<T> lookup) {
        this.lookup = lookup;
    }

    /** Finds a part of Spark by its names. */
    interface Lookup<T> {
        /**
         * Finds it.
         *
         * @throws ReflectiveOperationException if this Spark has it under none of them, and says which in its message
         */
        T find() throws ReflectiveOperationException;
    }

    /**
     * The part.
     *
     * @throws ProblemsException if this Spark does not have it
     */
    synchronized T get() {
        if (found == null) {
            try {
                found = lookup.find();
            } catch (ReflectiveOperationException | LinkageError missing) {
                throw new ProblemsException(problem(missing));
            }
        }
        return found;
    }

    private static Problem problem(Throwable missing) {
        return Problem.of(
                        ProblemId.SLT_540,
                        "the runtime does not know all parts of Spark '%s' that it calls",
                        package$.MODULE$.SPARK_VERSION())
                .because("%s", String.valueOf(missing.getMessage()))
                .fix("run it on Spark 4.0.0, 4.1.1 or 4.2.0, or on a later patch of one of them");
    }
}
