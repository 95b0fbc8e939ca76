package io.streamlets.spark.execution;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.catalyst.UserCode;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.registry.RegistryException;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.jspecify.annotations.Nullable;

/** Finds, in what Spark throws, what a user wants to know: which query, and the cause without Spark's wrapping. */
final class QueryFailure {
    private static final String FIX = "Fix: ";

    private QueryFailure() {}

    /** The failure of a query that has ended; null if it has ended well. */
    static @Nullable StreamletFailure of(String ref, StreamingQuery query, Secrets secrets) {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_601, "query '%s' of streamlet '%s' failed", nameOf(query), ref);
        if (query.exception().isDefined()) {
            StreamingQueryException exception = query.exception().get();
            return failure(problem, exception, "; the query goes on from its checkpoint", secrets);
        }
        // Where Spark fails while it describes a failure, such as with a library of the wrong version on the class
        // path,
        // the query's thread dies and leaves no exception; only a query that ended well says that it has stopped.
        return query.status().message().equals("Stopped")
                ? null
                : new StreamletFailure(
                        problem.because("Spark does not say why")
                                .fix("look for the last stack trace of the query in the log of Spark's driver"),
                        new IllegalStateException("query " + nameOf(query) + " died"));
    }

    /** The failure of a streamlet whose queries could not all be started. */
    static StreamletFailure notStarted(String ref, Throwable cause, Secrets secrets) {
        return failure(Problem.of(ProblemId.SLT_601, "streamlet '%s' did not start", ref), cause, "", secrets);
    }

    /** The failure of a streamlet whose Spark context was stopped by somebody else. */
    static StreamletFailure sparkStopped(String ref) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_601, "streamlet '%s' ended because Spark stopped", ref);
        return new StreamletFailure(
                problem.fix("look for the reason in the log of Spark's driver and start again"),
                new IllegalStateException("Spark was stopped"));
    }

    static String nameOf(StreamingQuery query) {
        return query.name() == null ? query.id().toString() : query.name();
    }

    private static StreamletFailure failure(
            Problem.Builder problem, Throwable thrown, String whatThen, Secrets secrets) {
        Throwable cause = causeOf(thrown);
        String fix = "mend the cause and start again";
        for (String line : message(cause, secrets).lines().map(String::strip).toList()) {
            // Our own exceptions say how they are mended.
            if (line.startsWith(FIX)) {
                fix = line.substring(FIX.length()).replaceAll("\\.$", "");
            } else if (!line.isEmpty()) {
                problem.because(line);
            }
        }
        UserCode.line(thrown, QueryFailure::isOurs).ifPresent(frame -> problem.because("at " + frame));
        return new StreamletFailure(secrets.hide(problem.fix(fix + whatThen)), thrown);
    }

    /** The innermost exception, but not beyond one that explains itself to users. */
    private static Throwable causeOf(Throwable thrown) {
        List<Throwable> chain = UserCode.chain(thrown);
        return chain.stream()
                .filter(each -> each instanceof InvalidRecordException
                        || each instanceof InvalidValueException
                        || each instanceof RegistryException)
                .findFirst()
                .orElse(chain.get(chain.size() - 1));
    }

    // The name of the exception's class adds nothing where Spark or we give the message an id.
    private static String message(Throwable cause, Secrets secrets) {
        String said = cause.getMessage();
        if (said == null || said.isBlank()) {
            return cause.getClass().getName();
        }
        // Before anything is cut off: a secret may have several lines.
        String message = secrets.hide(said);
        if (cause instanceof AnalysisException) {
            // After the sentence comes the whole plan.
            return message.replaceFirst("(?s);\n.*", "");
        }
        return message.startsWith("[") ? message : cause.getClass().getName() + ": " + message;
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(QueryFailure.class.getPackageName() + ".");
    }
}
