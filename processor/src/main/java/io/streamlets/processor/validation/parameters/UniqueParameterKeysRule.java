package io.streamlets.processor.validation.parameters;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.validation.rule.Finding;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A key means one configuration parameter. */
public final class UniqueParameterKeysRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
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
}
