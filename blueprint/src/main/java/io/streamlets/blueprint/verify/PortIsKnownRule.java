package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Objects;

/** Every port path of a topic ends with a port of its streamlet. */
final class PortIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.ports().stream()
                .filter(ResolvedPort::isUnknownPort)
                .map(port -> problem(port, Objects.requireNonNull(port.streamlet())))
                .toList();
    }

    private static Problem problem(ResolvedPort port, StreamletDescriptor streamlet) {
        boolean producer = port.role() == ResolvedPort.Role.PRODUCER;
        String direction = producer ? "outlet" : "inlet";
        List<String> candidates = producer
                ? streamlet.outlets().stream().map(OutletDescriptor::name).toList()
                : streamlet.inlets().stream().map(InletDescriptor::name).toList();
        String nearest = NearMiss.nearest(port.path().port(), candidates);
        return Problem.of(
                        ProblemId.SLT_408,
                        "streamlet '%s' has no %s '%s'",
                        port.path().ref(),
                        direction,
                        port.path().port())
                .at(port.path().place())
                .because(PortText.of(streamlet))
                .suggest(nearest == null ? null : port.path().ref() + "." + nearest)
                .fix("name an %s of the streamlet", direction);
    }
}
