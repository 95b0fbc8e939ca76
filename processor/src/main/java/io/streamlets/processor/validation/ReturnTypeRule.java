package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.PortType.Reason;
import java.util.List;
import java.util.stream.Stream;

/** An outlet method returns a {@code Dataset} of one class, an egress method a {@code DataStreamWriter}. */
final class ReturnTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                // Two outputs are a problem of their own; no type fits both.
                .filter(method -> method.outputs().size() == 1)
                .flatMap(method -> method.outputs().stream().flatMap(output -> check(output, method, subject)))
                .toList();
    }

    private static Stream<Finding> check(Output output, PortMethod method, Subject subject) {
        if (output instanceof Output.Outlet outlet
                && outlet.type() instanceof PortType.Unfit unfit
                && !InletTypeRule.followsFrom(subject, method, unfit)) {
            return Stream.of(new Finding(noDataset(method, outlet, unfit), outlet.source()));
        }
        if (output instanceof Output.Egress egress && !egress.isWriter()) {
            return Stream.of(new Finding(noWriter(method, egress), egress.source()));
        }
        return Stream.empty();
    }

    private static Problem noDataset(PortMethod method, Output.Outlet outlet, PortType.Unfit unfit) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_205,
                        "method '%s' of outlet '%s' does not return a Dataset<T>",
                        method.member().name(),
                        outlet.name())
                .because("it returns %s", unfit.explained());
        return unfit.reason() == Reason.ROW
                ? problem.fix("return a Dataset<T>, where T is the class of the records, with '.as(TCodec.encoder())'")
                : problem.fix("return a Dataset<T>, where T is the class of the records");
    }

    /**
     * Whether an egress method starts its query, which is why it must declare {@code TimeoutException}: one mistake.
     */
    static boolean startsItself(PortMethod method) {
        return method.outputs().stream()
                        .anyMatch(output -> output instanceof Output.Egress egress
                                && egress.returnType().equals("StreamingQuery"))
                && method.thrown().equals(List.of("TimeoutException"));
    }

    private static Problem noWriter(PortMethod method, Output.Egress egress) {
        return Problem.of(
                        ProblemId.SLT_205,
                        "method '%s' of egress '%s' does not return a DataStreamWriter<T>",
                        method.member().name(),
                        egress.name())
                .because("it returns %s", egress.returnType())
                .fix("return what 'writeStream()' gives, without starting it");
    }
}
