package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.PortType.Reason;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.stream.Stream;

/** The types of ports: each names one class of records. */
public final class PortTypeRules {

    /** An inlet parameter is a {@code Dataset} of one class. */
    public static final StreamletRule INLET =
            StreamletRule.each(subject -> subject.portMethods().stream(), PortTypeRules::inlets);

    /** An outlet method returns a {@code Dataset} of one class, an egress method a {@code DataStreamWriter}. */
    public static final StreamletRule RESULT = StreamletRule.each(
            // Two outputs are a problem of their own; no type fits both.
            subject -> subject.portMethods().stream()
                    .filter(method -> method.outputs().size() == 1),
            PortTypeRules::result);

    /** A port field is an {@code InletPort} or {@code OutletPort} of one class. */
    public static final StreamletRule FIELD = StreamletRule.each(
            subject -> subject.streamlet().form() == Form.IMPERATIVE
                    ? subject.streamlet().portFields().stream().filter(field -> !subject.isAmbiguous(field.member()))
                    : Stream.empty(),
            PortTypeRules::field);

    private PortTypeRules() {}

    private static Stream<Finding> inlets(Subject subject, PortMethod method) {
        return method.inlets()
                .flatMap(inlet -> inlet.type() instanceof PortType.Unfit unfit && !followsFrom(subject, method, unfit)
                        ? Stream.of(new Finding(noDataset(inlet, unfit), inlet.source()))
                        : Stream.empty());
    }

    /** Whether the type is wrong only because the method or the whole class is generic, which has a problem of its own. */
    private static boolean followsFrom(Subject subject, PortMethod method, PortType.Unfit unfit) {
        return followsFrom(subject, unfit) || (unfit.reason() == Reason.TYPE_VARIABLE && method.isGeneric());
    }

    private static boolean followsFrom(Subject subject, PortType.Unfit unfit) {
        return unfit.reason() == Reason.TYPE_VARIABLE
                && subject.streamlet().shape().isGeneric();
    }

    private static Problem noDataset(Inlet inlet, PortType.Unfit unfit) {
        return Problem.of(ProblemId.SLT_203, "inlet '%s' is not a Dataset<T>", inlet.name())
                .because("its type is %s", unfit.explained())
                .fix("declare the parameter as Dataset<T>, where T is the class of the records");
    }

    private static Stream<Finding> result(Subject subject, PortMethod method) {
        Output output = method.outputs().get(0);
        if (output instanceof Output.Outlet outlet
                && outlet.type() instanceof PortType.Unfit unfit
                && !followsFrom(subject, method, unfit)) {
            return Stream.of(new Finding(noDataset(method, outlet, unfit), outlet.source()));
        }
        return output instanceof Output.Egress egress && !egress.isWriter()
                ? Stream.of(new Finding(noWriter(method, egress), egress.source()))
                : Stream.empty();
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

    private static Problem noWriter(PortMethod method, Output.Egress egress) {
        return Problem.of(
                        ProblemId.SLT_205,
                        "method '%s' of egress '%s' does not return a DataStreamWriter<T>",
                        method.member().name(),
                        egress.name())
                .because("it returns %s", egress.returnType())
                .fix("return what 'writeStream()' gives, without starting it");
    }

    private static Stream<Finding> field(Subject subject, PortField field) {
        boolean isInlet = field instanceof PortField.OfInlet;
        PortType type = field instanceof PortField.OfInlet inlet
                ? inlet.inlet().type()
                : ((PortField.OfOutlet) field).outlet().type();
        if (!(type instanceof PortType.Unfit unfit) || followsFrom(subject, unfit)) {
            return Stream.empty();
        }
        String expected = isInlet ? "InletPort<T>" : "OutletPort<T>";
        Problem problem = Problem.of(
                        ProblemId.SLT_214,
                        "%s field '%s' is not an %s",
                        isInlet ? "inlet" : "outlet",
                        field.member().name(),
                        expected)
                .because("its type is %s", unfit.explained())
                .fix("declare it as %s, where T is the class of the records", expected);
        return Stream.of(new Finding(problem, field.member().source()));
    }
}
