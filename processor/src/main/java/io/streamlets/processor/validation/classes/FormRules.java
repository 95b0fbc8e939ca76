package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ClassMember;
import io.streamlets.processor.model.Misplaced;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;

/** The two forms of streamlets: port methods, or port fields of a {@code SparkStreamletLogic}. */
public final class FormRules {

    /** A streamlet has a port or a sink of its own. */
    public static final StreamletRule PORT_REQUIRED = FormRules::portRequired;

    /** A streamlet is written in one of the two forms, not in both. */
    public static final StreamletRule ONE_FORM = FormRules::oneForm;

    private FormRules() {}

    private static List<Finding> portRequired(Subject subject) {
        StreamletModel streamlet = subject.streamlet();
        // A port that is written in the wrong way is a problem of its own.
        if (!streamlet.methods().isEmpty()
                || !streamlet.portFields().isEmpty()
                || streamlet.misplaced().stream().anyMatch(Misplaced::isPort)) {
            return List.of();
        }
        Problem.Builder problem = Problem.of(ProblemId.SLT_105, "streamlet '%s' has no port", subject.name());
        Problem fixed = streamlet.form() == Form.IMPERATIVE
                ? problem.because("it extends SparkStreamletLogic and has neither an @Inlet nor an @Outlet field")
                        .fix("add a field such as '@Inlet(\"in\") InletPort<Data> in;'")
                : problem.because("it has no method with an @Outlet or an @Egress")
                        .fix("annotate a method that returns a Dataset<T> with @Outlet, or one that returns a "
                                + "DataStreamWriter<T> with @Egress");
        return List.of(new Finding(fixed, streamlet.source()));
    }

    private static List<Finding> oneForm(Subject subject) {
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
