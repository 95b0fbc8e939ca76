package io.streamlets.processor.validation.parameters;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.name.ParameterKey;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Unsupported;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a configuration parameter declares, its limits aside. */
public final class ParameterRules {

    /** The key can be part of a configuration path. */
    public static final StreamletRule KEY = each((subject, parameter) -> key(parameter));

    /** A key means one configuration parameter. */
    public static final StreamletRule UNIQUE_KEYS = ParameterRules::uniqueKeys;

    /** The type is one whose values can be written in a configuration file. */
    public static final StreamletRule TYPE = each(ParameterRules::type);

    /** The annotation says what the parameter means (a warning). */
    public static final StreamletRule DESCRIPTION = each((subject, parameter) -> description(parameter));

    /** A secret has no default (a warning). */
    public static final StreamletRule SECRET = each((subject, parameter) -> secret(parameter));

    private ParameterRules() {}

    private static StreamletRule each(BiFunction<Subject, ParameterField, Stream<Finding>> check) {
        return StreamletRule.each(subject -> subject.streamlet().parameters().stream(), check);
    }

    private static Stream<Finding> key(ParameterField parameter) {
        if (ParameterKey.isLegal(parameter.key())) {
            return Stream.empty();
        }
        String near = DnsLabel.legalised(parameter.key());
        Problem problem = Problem.of(
                        ProblemId.SLT_208, "the key '%s' of a configuration parameter is not legal", parameter.key())
                .suggest(near != null && ParameterKey.isLegal(near) ? near : null)
                .fix("use %s", ParameterKey.RULE);
        return Stream.of(new Finding(problem, parameter.sources().key()));
    }

    private static List<Finding> uniqueKeys(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (ParameterField parameter : subject.streamlet().parameters()) {
            String first =
                    fields.putIfAbsent(parameter.key(), parameter.member().name());
            if (first != null) {
                Problem problem = Problem.of(
                                ProblemId.SLT_209,
                                "streamlet '%s' has two configuration parameters '%s'",
                                subject.name(),
                                parameter.key())
                        .because(
                                "they are the fields '%s' and '%s'",
                                first, parameter.member().name())
                        .fix("give one of them another key");
                findings.add(new Finding(problem, parameter.sources().key()));
            }
        }
        return findings;
    }

    private static Stream<Finding> type(Subject subject, ParameterField parameter) {
        return parameter.type() instanceof Unsupported type && !subject.isAmbiguous(parameter.member())
                ? Stream.of(new Finding(
                        unsupported(parameter, type), parameter.member().source()))
                : Stream.empty();
    }

    private static Problem unsupported(ParameterField parameter, Unsupported type) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_211, "configuration parameter '%s' has an unsupported type", parameter.key())
                .because("field '%s' is of type %s", parameter.member().name(), type.text());
        if (type.enumFault() != null) {
            return problem.because(type.enumFault().reason())
                    .fix(type.enumFault().fix());
        }
        return problem.fix("use int, long, double, boolean, String, java.time.Duration,"
                + " com.typesafe.config.ConfigMemorySize, an enum, or Optional or List of one of these");
    }

    private static Stream<Finding> description(ParameterField parameter) {
        if (!parameter.description().isBlank()) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_235, "configuration parameter '%s' has no description", parameter.key())
                .fix("say in 'description' what it means and in which unit it is");
        return Stream.of(new Finding(problem, parameter.sources().annotation()));
    }

    private static Stream<Finding> secret(ParameterField parameter) {
        if (!parameter.secret() || parameter.defaultValue() == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_236,
                        "the secret configuration parameter '%s' has a default value",
                        parameter.key())
                .because("everybody who has the sources or the jar can read it")
                .fix("remove the default; the value comes from a file or the environment");
        return Stream.of(new Finding(problem, parameter.sources().defaultValue()));
    }
}
