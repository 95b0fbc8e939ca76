package io.streamlets.processor.validation.parameters;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.SingleType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import io.streamlets.processor.validation.rule.StreamletRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a configuration parameter says its values must be beyond their type. */
public final class LimitRules {

    /** The pattern is a regular expression. */
    public static final StreamletRule PATTERN = each(LimitRules::pattern);

    /** There are only limits that mean something for the type. */
    public static final StreamletRule TYPE = each(LimitRules::type);

    /** The least and the greatest value are values of the type. */
    public static final StreamletRule VALUE = each(LimitRules::value);

    /** The least value is not above the greatest. */
    public static final StreamletRule RANGE = each(LimitRules::range);

    private LimitRules() {}

    private static StreamletRule each(Function<ParameterField, Stream<Finding>> check) {
        return StreamletRule.each(
                subject -> subject.streamlet().parameters().stream(), (subject, parameter) -> check.apply(parameter));
    }

    private static Stream<Finding> pattern(ParameterField parameter) {
        String pattern = parameter.limits().pattern();
        String reason = pattern == null ? null : Limits.whyNoPattern(pattern);
        if (pattern == null || reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_231,
                        "the pattern of configuration parameter '%s' does not compile",
                        parameter.key())
                .because("%s in '%s'", reason, pattern)
                .fix("write a regular expression of java.util.regex.Pattern");
        return Stream.of(new Finding(problem, parameter.sources().pattern()));
    }

    private static Stream<Finding> type(ParameterField parameter) {
        if (!(parameter.type() instanceof Supported type)) {
            return Stream.empty();
        }
        Limits limits = parameter.limits();
        List<Finding> findings = new ArrayList<>();
        if (limits.pattern() != null && !Limits.canMatch(type.type())) {
            findings.add(meaningless(
                    parameter, type, "pattern", "strings", parameter.sources().pattern()));
        }
        if (!Limits.canCompare(type.type())) {
            String ordered = "numbers, durations and memory sizes";
            if (limits.min() != null) {
                findings.add(meaningless(
                        parameter, type, "min", ordered, parameter.sources().min()));
            }
            if (limits.max() != null) {
                findings.add(meaningless(
                        parameter, type, "max", ordered, parameter.sources().max()));
            }
        }
        return findings.stream();
    }

    private static Finding meaningless(
            ParameterField parameter, Supported type, String limit, String meantFor, SourceRef source) {
        Problem problem = Problem.of(
                        ProblemId.SLT_232,
                        "'%s' of configuration parameter '%s' means nothing for its type",
                        limit,
                        parameter.key())
                .because("field '%s' is of type %s", parameter.member().name(), type.text())
                .because("'%s' is for %s, and for Optional and List of them", limit, meantFor)
                .fix("remove '%s'", limit);
        return new Finding(problem, source);
    }

    private static Stream<Finding> value(ParameterField parameter) {
        if (!(parameter.type() instanceof Supported type) || !Limits.canCompare(type.type())) {
            return Stream.empty();
        }
        SingleType single = type.type().single();
        Limits limits = parameter.limits();
        ParameterField.Sources sources = parameter.sources();
        return Stream.concat(
                value(parameter.key(), single, "least", limits.min(), sources.min()),
                value(parameter.key(), single, "greatest", limits.max(), sources.max()));
    }

    private static Stream<Finding> value(
            String key, SingleType type, String which, @Nullable String limit, SourceRef source) {
        String reason = limit == null ? null : type.whyNot(limit);
        if (reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_233,
                        "the %s value of configuration parameter '%s' is not %s",
                        which,
                        key,
                        type.withArticle())
                .because(reason)
                .fix("give %s, or none at all", type.example());
        return Stream.of(new Finding(problem, source));
    }

    private static Stream<Finding> range(ParameterField parameter) {
        Limits limits = parameter.limits();
        String min = limits.min();
        String max = limits.max();
        if (min == null
                || max == null
                || !(parameter.type() instanceof Supported type)
                || !isValue(type, min)
                || !isValue(type, max)
                || !limits.isEmptyRange(type.type())) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_234,
                        "the least value of configuration parameter '%s' is above the greatest",
                        parameter.key())
                .because("the least is %s, the greatest %s", min, max)
                .fix("swap them, or correct one");
        return Stream.of(new Finding(problem, parameter.sources().min()));
    }

    private static boolean isValue(Supported type, String limit) {
        return Limits.canCompare(type.type()) && type.type().single().whyNot(limit) == null;
    }
}
