package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ExecutorFunction;
import io.streamlets.processor.model.ExecutorFunction.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;

/** A function that Spark sends to the executors does not hold on to a streamlet that cannot be sent there. */
public final class ExecutorFunctionRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().functions().stream()
                .map(function -> new Finding(problem(subject, function), function.source()))
                .toList();
    }

    private static Problem problem(Subject subject, ExecutorFunction function) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_120,
                        "the %s in '%s' cannot be sent to Spark's executors",
                        name(function.form()),
                        function.within())
                .because("it %s the whole object of '%s'", use(function), subject.name());
        function.hindrances().forEach(problem::because);
        return problem.because("the query would fail with 'Task not serializable'")
                .fix(fix(function));
    }

    private static String name(Form form) {
        return switch (form) {
            case LAMBDA -> "lambda";
            case METHOD_REFERENCE -> "method reference";
            case ANONYMOUS_CLASS -> "anonymous class";
        };
    }

    private static String use(ExecutorFunction function) {
        return switch (function.use()) {
            case FIELD -> "uses field '" + function.used() + "', and with it";
            case METHOD -> "calls method '" + function.used() + "', and so takes";
            case OBJECT -> "uses 'this',";
            case NOTHING -> "has a hidden reference to";
        };
    }

    private static String fix(ExecutorFunction function) {
        return switch (function.use()) {
            case FIELD ->
                function.isCopyable()
                        ? "copy '" + function.used() + "' into a local variable before, and use that"
                        : "copy what is needed of '" + function.used()
                                + "' into a local variable of a serializable type before, and use that";
            case METHOD -> "make '" + function.used() + "' static, and hand it what it needs";
            case OBJECT -> "copy what is needed into local variables before, and use those";
            case NOTHING -> "write a lambda or a static class instead";
        };
    }
}
