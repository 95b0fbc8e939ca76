package io.streamlets.spark.verification;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Causes;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.analysis.QueryFault;
import io.streamlets.spark.analysis.SparkMessage;
import io.streamlets.spark.analysis.UserCode;
import io.streamlets.spark.catalyst.FieldsMismatchException;
import io.streamlets.spark.execution.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.jspecify.annotations.Nullable;

/** The problems of one streamlet's queries, in the words of a user. */
final class Findings {
    private static final String WHERE = "streamlet '%s' (%s)";

    private final String ref;
    private final String className;
    private final String generated;
    private final MountStandIns mounts;
    private final Secrets secrets;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String ref, SparkStreamlet streamlet, MountStandIns mounts, Secrets secrets) {
        this.ref = ref;
        this.mounts = mounts;
        this.className = streamlet.className();
        this.generated = streamlet.getClass().getName();
        this.secrets = secrets;
    }

    List<Problem> problems() {
        return problems.stream().map(secrets::hide).toList();
    }

    private String hide(String text) {
        return secrets.hide(mounts.hide(text));
    }

    /** A query could be made, but Spark would refuse it. */
    void fault(QuerySubject query, QueryFault fault) {
        Problem.Builder problem = switch (fault.kind()) {
            case OUTPUT_MODE ->
                Problem.of(ProblemId.SLT_621, "the output mode of query '%s' does not fit it", query.query());
            case OPERATOR ->
                Problem.of(ProblemId.SLT_622, "query '%s' has an operator that streams do not support", query.query());
            case PLAN -> Problem.of(ProblemId.SLT_620, "Spark cannot plan query '%s'", query.query());
            case FUNCTION ->
                Problem.of(ProblemId.SLT_623, "a function of query '%s' cannot be sent to executors", query.query());
            case SINK -> Problem.of(ProblemId.SLT_624, "the sink of query '%s' is not set up", query.query());
        };
        where(problem, query);
        reason(fault).lines().forEach(problem::because);
        fault.callSite().stream()
                .findFirst()
                .or(() -> line(new Throwable()))
                .ifPresent(frame -> problem.because("at " + frame));
        problems.add(problem.fix(fix(fault)));
    }

    private String reason(QueryFault fault) {
        return fault.cause() == null ? fault.reason() : SparkMessage.of(fault.cause(), this::hide);
    }

    private static String fix(QueryFault fault) {
        return switch (fault.kind()) {
            case OUTPUT_MODE -> outputModeFix(fault.reason());
            case OPERATOR -> "replace the operator by what streams support";
            case PLAN -> "correct the query so that Spark can plan it";
            case FUNCTION ->
                "copy what the function needs into local variables before it, or make the class Serializable";
            case SINK -> "set format, options and output mode of the writer so that they fit";
        };
    }

    private static String outputModeFix(String reason) {
        if (reason.endsWith("without watermark")) {
            return "call withWatermark before the aggregation and group by its column, or choose the output mode"
                    + " update or complete";
        }
        return reason.endsWith("has none")
                ? "choose the output mode append or update, or aggregate the data"
                : "choose another output mode";
    }

    /** A dataset does not fit its outlet. */
    void mismatch(QuerySubject query, FieldsMismatchException mismatch, List<StackTraceElement> callSite) {
        Problem fault = mismatch.problem();
        Problem.Builder problem = Problem.of(fault.id(), fault.fact());
        where(problem, query);
        fault.evidence().forEach(problem::because);
        at(problem, mismatch, callSite);
        problems.add(problem.fix(fault.fix()));
    }

    /** The user's code, or Spark in it, failed to make a query. */
    void failed(QuerySubject query, Throwable failure, List<StackTraceElement> callSite) {
        Optional<MountStandIns.Read> read = mounts.in(failure);
        if (read.isPresent()) {
            Problem.Builder problem = noFolder(read.get().mount());
            where(problem, query);
            problems.add(noFolder(problem, read.get(), failure, callSite));
            return;
        }
        Optional<AnalysisException> analysis = analysis(failure);
        Problem.Builder problem = analysis.isPresent()
                ? Problem.of(ProblemId.SLT_620, "Spark cannot analyse query '%s'", query.query())
                : Problem.of(ProblemId.SLT_625, "query '%s' cannot be built", query.query());
        where(problem, query);
        problems.add(failed(problem, failure, analysis, callSite));
    }

    /** The streamlet failed before it got to a query, or between two. */
    void failed(Throwable failure) {
        Optional<MountStandIns.Read> read = mounts.in(failure);
        if (read.isPresent()) {
            Problem.Builder problem = noFolder(read.get().mount()).because(WHERE, ref, className);
            problems.add(noFolder(problem, read.get(), failure, List.of()));
            return;
        }
        Optional<AnalysisException> analysis = analysis(failure);
        Problem.Builder problem = analysis.isPresent()
                ? Problem.of(ProblemId.SLT_620, "Spark cannot analyse a query of streamlet '%s'", ref)
                : Problem.of(ProblemId.SLT_625, "the queries of streamlet '%s' cannot be built", ref);
        problem.because(WHERE, ref, className);
        problems.add(failed(problem, failure, analysis, List.of()));
    }

    private Problem.Builder noFolder(MountStandIns.MountStandIn mount) {
        return Problem.of(
                ProblemId.SLT_505, "volume mount '%s' of streamlet '%s' has no folder to read", mount.mount(), ref);
    }

    private Problem noFolder(
            Problem.Builder problem, MountStandIns.Read read, Throwable failure, List<StackTraceElement> callSite) {
        problem.because(
                "there is no folder '%s', and none is configured", read.mount().path());
        if (!read.file().isEmpty()) {
            problem.because("'%s' was to be read there", read.file());
        }
        at(problem, failure, callSite);
        return problem.fix(
                "set 'app.streamlets.%s.volume-mounts.%s' to a folder with such files, which may be examples",
                ref, read.mount().mount());
    }

    /** Two queries would have one name, with which Spark refuses the second. */
    void sameName(QuerySubject second, QuerySubject first) {
        boolean another = !first.ref().equals(ref);
        String whose = another ? "streamlets '" + first.ref() + "' and '" + ref + "'" : "streamlet '" + ref + "'";
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_626, "two queries of %s have the name '%s'", whose, second.query());
        where(problem, second);
        if (another) {
            problem.because("the first is that of streamlet '%s', %s '%s'", first.ref(), first.kind(), first.port());
        } else if (!first.port().equals(second.port())) {
            problem.because("the first is that of %s '%s'", first.kind(), first.port());
        }
        at(problem, new Throwable(), List.of());
        problems.add(problem.fix(
                another
                        ? "leave the name out, so that the query gets one with its streamlet's ref"
                        : "write each outlet once, and give each query a name of its own"));
    }

    private Problem failed(
            Problem.Builder problem,
            Throwable failure,
            Optional<AnalysisException> analysis,
            List<StackTraceElement> callSite) {
        if (analysis.isEmpty()) {
            Throwable cause = Causes.root(failure);
            String message = SparkMessage.of(cause, this::hide);
            String name = cause.getClass().getName();
            problem.because(message.equals(name) ? name : name + ": " + message);
            emptyMounts(problem);
            at(problem, failure, callSite);
            return problem.fix("mend the cause");
        }
        List<String> names = proposals(analysis.get());
        String unknown = unknown(analysis.get());
        if (unknown == null || names.isEmpty()) {
            problem.because(SparkMessage.of(analysis.get(), this::hide));
            emptyMounts(problem);
            at(problem, failure, callSite);
            return problem.fix("correct the query so that Spark can analyse it");
        }
        problem.because("there is no '%s'; there are '%s'", unknown, String.join("', '", names));
        at(problem, failure, callSite);
        return problem.suggest(NearMiss.nearest(unknown, names)).fix("use a column that the dataset has at this place");
    }

    /** What was not there may be missing in an empty folder that the failure does not name. */
    private void emptyMounts(Problem.Builder problem) {
        mounts.mounts()
                .forEach(mount -> problem.because(
                        "volume mount '%s' has no folder here: the code has seen an empty one in its place", mount));
    }

    private void where(Problem.Builder problem, QuerySubject query) {
        problem.because(WHERE + ", %s '%s'", ref, className, query.kind(), query.port());
    }

    /** The user's line: where the failure was thrown, else where the operator was called. */
    private void at(Problem.Builder problem, Throwable thrown, List<StackTraceElement> callSite) {
        line(thrown).or(() -> callSite.stream().findFirst()).ifPresent(frame -> problem.because("at " + frame));
    }

    private Optional<StackTraceElement> line(Throwable thrown) {
        return UserCode.line(thrown, Findings::isBeyond).filter(frame -> !isGenerated(frame));
    }

    private boolean isGenerated(StackTraceElement frame) {
        return frame.getClassName().equals(generated);
    }

    private static boolean isBeyond(StackTraceElement frame) {
        return frame.getClassName().equals(StreamletVerifier.class.getName());
    }

    private static Optional<AnalysisException> analysis(Throwable failure) {
        return Causes.chain(failure).stream()
                .filter(AnalysisException.class::isInstance)
                .map(AnalysisException.class::cast)
                .findFirst();
    }

    private static @Nullable String unknown(AnalysisException analysis) {
        Map<String, String> parameters = analysis.getMessageParameters();
        String name = parameters.getOrDefault("objectName", parameters.get("fieldName"));
        return name == null ? null : name.replace("`", "");
    }

    /** The names that Spark proposes in place of an unknown one, the nearest first. */
    private static List<String> proposals(AnalysisException analysis) {
        Map<String, String> parameters = analysis.getMessageParameters();
        String proposal = parameters.getOrDefault("proposal", parameters.get("fields"));
        return proposal == null
                ? List.of()
                : Stream.of(proposal.split(", "))
                        .map(name -> name.replace("`", ""))
                        .toList();
    }
}
