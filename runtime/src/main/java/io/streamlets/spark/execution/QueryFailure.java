package io.streamlets.spark.execution;

import io.streamlets.blueprint.problem.Causes;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.analysis.Checkpoint;
import io.streamlets.spark.analysis.UserCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;

/**
 * Extracts from what Spark throws what a user wants to know: which query failed, the causes without Spark's wrapping, and what to
 * do, which depends on the {@link FailureKind}.
 */
final class QueryFailure {
    private static final String FIX = "Fix: ";

    /** Lines of a stack trace within a message: Spark puts it there for an exception of an executor. */
    private static final Pattern STACK_TRACE =
            Pattern.compile("at \\S+\\(.*\\)|\\.\\.\\. \\d+ more|Driver stacktrace:");

    private QueryFailure() {}

    /** The failure of a query that has ended; null if it has ended well. */
    static @Nullable StreamletFailure of(String ref, StreamingQuery query, Secrets secrets) {
        String subject = "query '" + nameOf(query) + "' of streamlet '" + ref + "'";
        if (query.exception().isDefined()) {
            return failure(subject, query.exception().get(), query, secrets);
        }
        // If Spark fails while it describes a failure, such as with a wrong version of a library on the class path, the
        // query's thread dies and leaves no exception; only a query that ended well says that it has stopped.
        return query.status().message().equals("Stopped")
                ? null
                : new StreamletFailure(
                        Problem.of(ProblemId.SLT_601, "%s failed", subject)
                                .because("Spark does not say why")
                                .fix("look for the last stack trace of the query in the log of Spark's driver"),
                        new IllegalStateException("query " + nameOf(query) + " died"));
    }

    /** The failure of a streamlet whose queries could not all be started. */
    static StreamletFailure notStarted(String ref, Throwable cause, Secrets secrets) {
        return failure("streamlet '" + ref + "'", cause, null, secrets);
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
            String subject, Throwable thrown, @Nullable StreamingQuery query, Secrets secrets) {
        List<Throwable> chain = Causes.chain(thrown);
        FailureKind kind = FailureKind.of(chain);
        String fact = query == null && kind.id() == ProblemId.SLT_601 ? "did not start" : kind.fact();
        Problem.Builder problem = Problem.of(kind.id(), "%s %s", subject, fact);
        List<String> lines = new ArrayList<>();
        String fix = null;
        for (Throwable each : Causes.telling(kind.shown(chain))) {
            for (String line : message(each, secrets)) {
                if (line.startsWith(FIX)) {
                    fix = line.substring(FIX.length()).replaceAll("\\.$", "");
                } else {
                    lines.add(line);
                }
            }
            if (fix != null) {
                // Our own exceptions say all there is to know.
                break;
            }
        }
        if (kind == FailureKind.MISSING_TOPIC && query != null) {
            // Kafka does not say which.
            lines.addAll(sources(query));
        }
        if (kind == FailureKind.CLOSED_JAVA) {
            lines.add(JavaOptions.all());
        }
        Optional<StackTraceElement> frame = UserCode.line(thrown, QueryFailure::isOurs);
        // The line of the user's code is the most useful, so it is never among those that are left out.
        int room = Problem.MAX_EVIDENCE - (frame.isPresent() ? 1 : 0);
        boolean fits = lines.size() <= room;
        lines.stream().limit(fits ? room : room - 1).forEach(problem::because);
        if (!fits) {
            problem.because("and %d more lines", lines.size() - room + 1);
        }
        frame.ifPresent(line -> problem.because("at " + line));
        String checkpoint = query == null ? null : Checkpoint.of(query);
        return new StreamletFailure(secrets.hide(problem.fix("%s", kind.fix(fix, checkpoint, query != null))), thrown);
    }

    /** The message of an exception, line by line, after its condition or, if it has none, its class. */
    private static List<String> message(Throwable thrown, Secrets secrets) {
        String said = thrown.getMessage();
        if (said == null || said.isBlank()) {
            return List.of(thrown.getClass().getName());
        }
        // Before anything is cut off: a secret may have several lines.
        String message = secrets.hide(said);
        if (thrown instanceof AnalysisException) {
            // After the sentence comes the whole plan.
            message = message.replaceFirst("(?s);\n.*", "");
        }
        String condition = Sign.conditionOf(thrown);
        String name = condition.isEmpty() ? thrown.getClass().getName() + ": " : "[" + condition + "] ";
        return (message.startsWith("[") ? message : name + message)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !STACK_TRACE.matcher(line).matches())
                .toList();
    }

    private static List<String> sources(StreamingQuery query) {
        return query.lastProgress() == null
                ? List.of()
                : Stream.of(query.lastProgress().sources())
                        .map(source -> "the query reads " + source.description())
                        .toList();
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(QueryFailure.class.getPackageName() + ".");
    }
}
