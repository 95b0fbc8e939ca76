package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Output.Outlet;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.QueryShape;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import java.util.Locale;
import java.util.stream.Stream;

/** The output modes of outlets. */
public final class OutputModeRules {

    /** The mode is one that Spark allows for the query, as far as the method's source shows that query. */
    public static final StreamletRule OF_METHOD = StreamletRule.each(
            subject -> subject.portMethods().stream(),
            (subject, method) -> method.outputs().stream()
                    .flatMap(output -> output instanceof Outlet outlet ? check(method, outlet) : Stream.empty()));

    /** The mode of a port field is said where the field is used. */
    public static final StreamletRule OF_FIELD = StreamletRule.each(
            subject -> subject.streamlet().form() == Form.IMPERATIVE
                    ? subject.streamlet().portFields().stream()
                    : Stream.empty(),
            (subject, field) ->
                    field instanceof PortField.OfOutlet port && port.outlet().modeGiven()
                            ? Stream.of(new Finding(
                                    withoutEffect(port.outlet()), port.outlet().modeSource()))
                            : Stream.empty());

    private OutputModeRules() {}

    private static Stream<Finding> check(PortMethod method, Outlet outlet) {
        if (outlet.mode().equals("Complete") && method.query() == QueryShape.WITHOUT_AGGREGATION) {
            return Stream.of(new Finding(nothingAggregated(method, outlet), outlet.modeSource()));
        }
        return outlet.mode().equals("Append") && method.query() == QueryShape.AGGREGATION_WITHOUT_WATERMARK
                ? Stream.of(new Finding(noWatermark(method, outlet), outlet.modeSource()))
                : Stream.empty();
    }

    private static Problem nothingAggregated(PortMethod method, Outlet outlet) {
        return Problem.of(
                        ProblemId.SLT_226,
                        "outlet '%s' has output mode COMPLETE, and method '%s' aggregates nothing",
                        outlet.name(),
                        method.member().name())
                .because("COMPLETE writes the whole result of an aggregation; Spark starts no other query with it")
                .fix("remove the output mode, or aggregate the records");
    }

    private static Problem noWatermark(PortMethod method, Outlet outlet) {
        return Problem.of(
                        ProblemId.SLT_226,
                        "outlet '%s' has output mode APPEND, and method '%s' aggregates without a watermark",
                        outlet.name(),
                        method.member().name())
                .because("APPEND writes each row once, when it is final; without a watermark none ever is")
                .because("Spark does not start such a query")
                .fix("set a watermark and group by its column or a window of it, or use OutputMode.UPDATE");
    }

    private static Problem withoutEffect(Outlet outlet) {
        return Problem.of(ProblemId.SLT_217, "the output mode of outlet field '%s' has no effect", outlet.name())
                .because("a SparkStreamletLogic names the mode in each call of writeStream")
                .fix(
                        "remove 'outputMode = %s' and write 'writeStream(dataset, outlet, OutputMode.%s())'",
                        outlet.mode().toUpperCase(Locale.ROOT), outlet.mode());
    }
}
