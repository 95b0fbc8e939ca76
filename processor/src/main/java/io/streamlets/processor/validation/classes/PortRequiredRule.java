package io.streamlets.processor.validation.classes;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Misplaced;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;

/** A streamlet has a port or a sink of its own. */
public final class PortRequiredRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
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
}
