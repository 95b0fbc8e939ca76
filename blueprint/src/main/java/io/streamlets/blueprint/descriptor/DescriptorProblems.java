package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The texts of what is wrong with the descriptors on a class path. */
public final class DescriptorProblems {
    private DescriptorProblems() {}

    /**
     * A descriptor that is damaged or of another version.
     *
     * @param where the folder or jar that has it; null if that is not known
     */
    static Problem unreadable(String path, @Nullable String where, String reason) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_417, "the descriptor '%s' cannot be read", path);
        if (where != null) {
            problem.because("in %s", where);
        }
        return problem.because(reason).fix("compile the streamlet with the version of Streamlets that is used here");
    }

    /** A class with {@code @Streamlet} that came without its descriptor. */
    public static Problem missing(String className, String where) {
        return Problem.of(ProblemId.SLT_460, "the streamlet class '%s' has no descriptor", className)
                .because("in %s", where)
                .because("there is no %s", StreamletDescriptor.resourcePath(className))
                .fix("compile the class with the processor of Streamlets, and keep META-INF/streamlets in its jar");
    }

    /** A streamlet class that more than one place of the class path has. */
    public static Problem severalPlaces(String className, Collection<String> places) {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_461, "the streamlet class '%s' is in %d places", className, places.size());
        places.forEach(problem::because);
        return problem.because("which of them is used depends on the order of the class path")
                .fix("keep one of them and remove the class from the others, or the others from the class path");
    }
}
