package io.streamlets.spark.analysis.versions;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All parts of Spark that its versions have in different forms. */
public final class SparkParts {
    private static final List<SparkPart<?>> ALL = List.of(
            StreamingRelations.SOURCE_NAME,
            StateStoreOperators.SHORT_NAME,
            RunningQueries.CHECKPOINT_ROOT,
            StreamingPlans.PLAN,
            FileSchemas.VERIFY);

    private SparkParts() {}

    /** The problem with the Spark of this process, if it has one of them in no form that is known; else null. */
    public static @Nullable Problem problem() {
        return problem(ALL);
    }

    static @Nullable Problem problem(List<SparkPart<?>> parts) {
        for (SparkPart<?> part : parts) {
            try {
                part.get();
            } catch (ProblemsException missing) {
                return missing.problems().get(0);
            }
        }
        return null;
    }
}
