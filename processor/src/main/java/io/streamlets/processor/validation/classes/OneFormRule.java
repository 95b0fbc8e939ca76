package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;

/** A streamlet is written in one of the two forms, not in both. */
public final class OneFormRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        StreamletModel streamlet = subject.streamlet();
        boolean isLogic = streamlet.form() == Form.IMPERATIVE;
        List<ClassMember> misplaced = isLogic
                ? streamlet.methods().stream().map(PortMethod::member).toList()
                : streamlet.portFields().stream().map(PortField::member).toList();
        if (misplaced.isEmpty()) {
            return List.of();
        }
        Problem.Builder problem = isLogic
                ? Problem.of(
                        ProblemId.SLT_110,
                        "streamlet '%s' extends SparkStreamletLogic and has port methods",
                        subject.name())
                : Problem.of(
                        ProblemId.SLT_110,
                        "streamlet '%s' has port fields and does not extend SparkStreamletLogic",
                        subject.name());
        misplaced.forEach(member -> problem.because(
                isLogic ? "method '%s' would never be called" : "field '%s' would never be used", member.name()));
        Problem fixed = isLogic
                ? problem.fix("declare the ports as fields and call the methods in buildStreamingQueries(), or do not "
                        + "extend SparkStreamletLogic")
                : problem.fix("declare the ports on methods, or extend SparkStreamletLogic");
        return List.of(new Finding(fixed, misplaced.get(0).source()));
    }
}
