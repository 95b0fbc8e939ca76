package io.streamlets.blueprint.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every port path of a topic ends with a port of its streamlet; one problem a path, however many topics name it. */
final class PortIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, List<ResolvedPort>> byPath = blueprint.ports().stream()
                .filter(ResolvedPort::isUnknownPort)
                .collect(groupingBy(port -> port.path().toString(), LinkedHashMap::new, toList()));
        return byPath.values().stream()
                .map(uses -> problem(uses, Objects.requireNonNull(uses.get(0).streamlet())))
                .toList();
    }

    private static Problem problem(List<ResolvedPort> uses, StreamletDescriptor streamlet) {
        ResolvedPort port = uses.get(0);
        boolean producer = port.role() == PortRole.PRODUCER;
        String direction = port.role().direction();
        List<String> candidates = producer
                ? streamlet.outlets().stream().map(OutletDescriptor::name).toList()
                : streamlet.inlets().stream().map(InletDescriptor::name).toList();
        String nearest = NearMiss.nearest(port.path().port(), candidates);
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_408,
                        "streamlet '%s' has no %s '%s'",
                        port.path().ref(),
                        direction,
                        port.path().port())
                .at(port.path().place())
                .because(PortText.of(streamlet));
        uses.stream().skip(1).forEach(use -> problem.because("%s", use.described()));
        return problem.suggest(nearest == null ? null : port.path().ref() + "." + nearest)
                .fix("name an %s of the streamlet", direction);
    }
}
