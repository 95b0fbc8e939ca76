package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name means one port; several methods may read one inlet. */
public final class UniquePortNamesRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        inletsOfMethods(subject, findings);
        inletsOfFields(subject, findings);
        outputs(subject, findings);
        return findings;
    }

    private static void inletsOfMethods(Subject subject, List<Finding> findings) {
        Map<String, Inlet> all = new HashMap<>();
        for (PortMethod method : subject.streamlet().methods()) {
            Map<String, Inlet> own = new HashMap<>();
            method.inlets().forEach(inlet -> {
                Inlet first = all.putIfAbsent(inlet.name(), inlet);
                boolean isSecond = own.put(inlet.name(), inlet) != null;
                if (first != null && isOfAnotherType(first, inlet)) {
                    findings.add(new Finding(
                            twoInlets(subject, inlet)
                                    .because("one is a Dataset of %s", dataOf(first))
                                    .because("the other is a Dataset of %s", dataOf(inlet))
                                    .fix(
                                            isSecond
                                                    ? "give one of them another name"
                                                    : "give one of them another name, or both the same type"),
                            inlet.nameSource()));
                } else if (isSecond) {
                    findings.add(new Finding(
                            twoInlets(subject, inlet)
                                    .because(
                                            "both are parameters of method '%s'",
                                            method.member().name())
                                    .fix("give one of them another name, or use one parameter twice"),
                            inlet.nameSource()));
                }
            });
        }
    }

    private static boolean isOfAnotherType(Inlet one, Inlet other) {
        return one.type() instanceof PortType.Records
                && other.type() instanceof PortType.Records
                && !dataOf(one).equals(dataOf(other));
    }

    private static String dataOf(Inlet inlet) {
        return inlet.type() instanceof PortType.Records records
                ? records.recordName()
                : inlet.type().written();
    }

    private static void inletsOfFields(Subject subject, List<Finding> findings) {
        Map<String, String> fields = new HashMap<>();
        for (PortField field : subject.streamlet().portFields()) {
            if (field instanceof PortField.OfInlet inlet) {
                String first =
                        fields.putIfAbsent(inlet.inlet().name(), inlet.member().name());
                if (first != null) {
                    findings.add(new Finding(
                            twoInlets(subject, inlet.inlet())
                                    .because(
                                            "they are the fields '%s' and '%s'",
                                            first, inlet.member().name())
                                    .fix("give one of them another name, or use one field twice"),
                            inlet.inlet().nameSource()));
                }
            }
        }
    }

    private static Problem.Builder twoInlets(Subject subject, Inlet inlet) {
        return Problem.of(ProblemId.SLT_202, "streamlet '%s' has two inlets named '%s'", subject.name(), inlet.name());
    }

    private static void outputs(Subject subject, List<Finding> findings) {
        Set<String> inlets = subject.streamlet().inletUses().map(Inlet::name).collect(Collectors.toSet());
        Map<String, String> seen = new HashMap<>();
        subject.streamlet().outputs().forEach(output -> {
            String kind = output instanceof Output.Egress ? "a sink" : "an outlet";
            String first = seen.putIfAbsent(output.name(), kind);
            if (first == null && output instanceof Output.Outlet && inlets.contains(output.name())) {
                first = "an inlet";
            }
            if (first != null) {
                boolean twoSinks = first.equals(kind) && output instanceof Output.Egress;
                Problem problem = Problem.of(
                                ProblemId.SLT_202,
                                "streamlet '%s' has two %s named '%s'",
                                subject.name(),
                                twoSinks ? "sinks" : "ports",
                                output.name())
                        .because(evidence(first, kind, twoSinks))
                        .fix("give one of them another name");
                findings.add(new Finding(problem, output.nameSource()));
            }
        });
    }

    private static String evidence(String first, String second, boolean twoSinks) {
        if (twoSinks) {
            return "a query and its checkpoint are named after the sink";
        }
        return first.equals(second) ? "each is " + second : "one is " + first + ", the other " + second;
    }
}
