package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Gaps.Side;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/** Every port of every streamlet is on a topic. */
final class PortIsConnectedRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (StreamletInstance instance : blueprint.blueprint().streamlets()) {
            StreamletDescriptor streamlet = blueprint.descriptor(instance);
            if (streamlet != null) {
                for (String port : streamlet.portNames()) {
                    if (!isMeant(blueprint, instance, streamlet, port)) {
                        problems.add(problem(instance, streamlet, port));
                    }
                }
            }
        }
        return problems;
    }

    /** Whether a topic names the port, or has something that was refused already and may well stand for it. */
    private static boolean isMeant(
            ResolvedBlueprint blueprint, StreamletInstance instance, StreamletDescriptor streamlet, String port) {
        Side side = streamlet.outlet(port) != null ? Side.PRODUCERS : Side.CONSUMERS;
        if (blueprint.blueprint().gaps().mayHavePort(side, instance.ref(), port)) {
            return true;
        }
        return blueprint.ports().stream().anyMatch(candidate -> {
            PortPath path = candidate.path();
            if (!candidate.knownRef()) {
                return path.port().equals(port) && mayStandFor(path.ref(), instance.ref(), blueprint.refs());
            }
            if (!path.ref().equals(instance.ref())) {
                return false;
            }
            return candidate.isUnknownPort()
                    ? mayStandFor(path.port(), port, streamlet.portNames())
                    : path.port().equals(port);
        });
    }

    /** A name that is near to no other may stand for any of them. */
    private static boolean mayStandFor(String misspelt, String name, List<String> names) {
        String nearest = NearMiss.nearest(misspelt, names);
        return nearest == null || nearest.equals(name);
    }

    private static Problem problem(StreamletInstance instance, StreamletDescriptor streamlet, String port) {
        boolean outlet = streamlet.outlet(port) != null;
        return Problem.of(
                        ProblemId.SLT_409,
                        "%s '%s.%s' is not connected to a topic",
                        outlet ? "outlet" : "inlet",
                        instance.ref(),
                        port)
                .at(instance.place())
                .fix("add '%s.%s' to the %s of a topic", instance.ref(), port, outlet ? "producers" : "consumers");
    }
}
