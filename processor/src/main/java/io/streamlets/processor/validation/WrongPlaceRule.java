package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.WrongPlace;
import java.util.List;

/** Datasets come in by parameters and go out by results of methods; values that are configured are fields. */
final class WrongPlaceRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(WrongPlace.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(WrongPlace wrong) {
        return Problem.of(ProblemId.SLT_207, "%s is on %s", wrong.text(), wrong.place())
                .because(reason(wrong))
                .fix(fix(wrong));
    }

    private static String reason(WrongPlace wrong) {
        return switch (wrong.kind()) {
            case INLET -> "an inlet is a parameter of a port method, or a field of a SparkStreamletLogic";
            case OUTLET -> "an outlet is what a method returns, or a field of a SparkStreamletLogic";
            case EGRESS -> "an egress is a method, which returns a DataStreamWriter<T>";
            case CONFIG_PARAMETER -> "a configuration parameter is a field, which the framework sets";
            case VOLUME_MOUNT -> "a volume mount is a field, which the framework sets";
        };
    }

    private static String fix(WrongPlace wrong) {
        return switch (wrong.kind()) {
            case INLET ->
                wrong.dataset() == null
                        ? "move it to a parameter of type Dataset<T>"
                        : "move it to parameter '" + wrong.dataset() + "'";
            case OUTLET ->
                wrong.hasOutput()
                        ? "write @Inlet if the method reads the parameter"
                        : "move it to a method that returns a Dataset<T>";
            case EGRESS -> "move it to a method that returns a DataStreamWriter<T>";
            case CONFIG_PARAMETER, VOLUME_MOUNT -> "declare a field with the annotation";
        };
    }
}
