package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.QueryShape;
import java.util.List;
import java.util.stream.Stream;

/** The output mode of an outlet is one that Spark allows for the query, as far as the method's source shows that query. */
final class OutputModeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                .flatMap(method -> method.outputs().stream().flatMap(output -> check(method, output)))
                .toList();
    }

    private static Stream<Finding> check(PortMethod method, Output output) {
        if (!(output instanceof Output.Outlet outlet)) {
            return Stream.empty();
        }
        if (outlet.mode().equals("Complete") && method.query() == QueryShape.WITHOUT_AGGREGATION) {
            return Stream.of(new Finding(nothingAggregated(method, outlet), outlet.modeSource()));
        }
        return outlet.mode().equals("Append") && method.query() == QueryShape.AGGREGATION_WITHOUT_WATERMARK
                ? Stream.of(new Finding(noWatermark(method, outlet), outlet.modeSource()))
                : Stream.empty();
    }

    private static Problem nothingAggregated(PortMethod method, Output.Outlet outlet) {
        return Problem.of(
                        ProblemId.SLT_226,
                        "outlet '%s' has output mode COMPLETE, and method '%s' aggregates nothing",
                        outlet.name(),
                        method.member().name())
                .because("COMPLETE writes the whole result of an aggregation; Spark starts no other query with it")
                .fix("remove the output mode, or aggregate the records");
    }

    private static Problem noWatermark(PortMethod method, Output.Outlet outlet) {
        return Problem.of(
                        ProblemId.SLT_226,
                        "outlet '%s' has output mode APPEND, and method '%s' aggregates without a watermark",
                        outlet.name(),
                        method.member().name())
                .because("APPEND writes each row once, when it is final; without a watermark none ever is")
                .because("Spark does not start such a query")
                .fix("set a watermark and group by its column or a window of it, or use OutputMode.UPDATE");
    }
}
