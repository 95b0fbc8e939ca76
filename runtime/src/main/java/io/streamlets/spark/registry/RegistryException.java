package io.streamlets.spark.registry;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import org.jspecify.annotations.Nullable;

/** Says that a schema registry does not answer, or refuses what was asked; never that a record is invalid. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status of an answer that there was none of. */
    static final int NO_ANSWER = 0;

    private final int status;
    private final String reason;

    RegistryException(String url, int status, String reason, @Nullable Throwable cause) {
        super(problem(url, status, reason).text(), cause);
        this.status = status;
        this.reason = reason;
    }

    private static Problem problem(String url, int status, String reason) {
        return Problem.of(ProblemId.SLT_615, "the schema registry at '%s' cannot be used", url)
                .because("%s", reason)
                .fix(
                        "%s",
                        status == 401 || status == 403
                                ? "set 'user' and 'password', or 'token', of the topic's 'schema-registry' in a configuration"
                                : "check 'schema-registry.url' of the topic, and that the registry runs");
    }

    /** Whether the registry refuses a schema because it does not go with those that the subject has. */
    public boolean isIncompatible() {
        return status == 409;
    }

    /** Whether the registry finds the schema itself wrong. */
    public boolean isInvalidSchema() {
        return status == 422;
    }

    /** What the registry says, or why it says nothing. */
    public String reason() {
        return reason;
    }
}
