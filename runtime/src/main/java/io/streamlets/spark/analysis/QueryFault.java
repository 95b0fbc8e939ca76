package io.streamlets.spark.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing for which a query would fail, found without running it.
 *
 * @param kind what is wrong
 * @param reason Spark's words for it, in one sentence; of a function, how it comes to hold what cannot be serialized
 * @param cause what Spark has thrown; null of a function
 * @param callSite where the user's code called the operator at fault, innermost first; empty if that is not known
 */
public record QueryFault(Kind kind, String reason, @Nullable Throwable cause, List<StackTraceElement> callSite) {

    /** What can be wrong with a query. */
    public enum Kind {
        /** The output mode does not fit the operators. */
        OUTPUT_MODE,
        /** Streams do not have an operator. */
        OPERATOR,
        /** Spark cannot make an execution plan. */
        PLAN,
        /** A function cannot be sent to executors. */
        FUNCTION,
        /** The sink is not set up as it needs to be. */
        SINK
    }

    public QueryFault {
        callSite = List.copyOf(callSite);
    }
}
