package io.streamlets.processor.validation;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.name.ParameterKey;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;

/** The key of a configuration parameter can be part of a configuration path. */
final class ParameterKeyRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .filter(parameter -> !ParameterKey.isLegal(parameter.key()))
                .map(parameter ->
                        new Finding(problem(parameter), parameter.sources().key()))
                .toList();
    }

    private static Problem problem(ParameterField parameter) {
        String near = DnsLabel.legalised(parameter.key());
        return Problem.of(ProblemId.SLT_208, "the key '%s' of a configuration parameter is not legal", parameter.key())
                .suggest(near != null && ParameterKey.isLegal(near) ? near : null)
                .fix("use %s", ParameterKey.RULE);
    }
}
