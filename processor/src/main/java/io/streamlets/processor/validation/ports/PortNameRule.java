package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Ports and sinks are named by DNS labels. */
public final class PortNameRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        Stream<Finding> inlets =
                subject.streamlet().inletUses().flatMap(inlet -> finding("inlet", inlet.name(), inlet.nameSource()));
        Stream<Finding> outputs = subject.streamlet()
                .outputs()
                .flatMap(output -> finding(
                        output instanceof Output.Egress ? "sink" : "outlet", output.name(), output.nameSource()));
        return Stream.concat(inlets, outputs).toList();
    }

    private static Stream<Finding> finding(String kind, String name, SourceRef source) {
        String reason = DnsLabel.whyNot(name);
        if (reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(ProblemId.SLT_201, "the %s name '%s' is not a DNS label", kind, name)
                .because("%s", reason)
                .suggest(DnsLabel.legalised(name))
                .fix("use %s", DnsLabel.RULE);
        return Stream.of(new Finding(problem, source));
    }
}
