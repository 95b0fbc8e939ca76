package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Which topics feed which: a topic that a streamlet reads feeds every topic that the streamlet writes. */
final class TopicGraph {

    /** The records of a topic come to another one through a streamlet. */
    record Hop(String from, String ref, String to) {}

    private final Map<String, List<Hop>> hops;

    private TopicGraph(Map<String, List<Hop>> hops) {
        this.hops = hops;
    }

    static TopicGraph of(ResolvedBlueprint blueprint) {
        Map<String, List<String>> written = new HashMap<>();
        for (ResolvedPort port : blueprint.ports()) {
            if (port.role() == PortRole.PRODUCER && port.isRight()) {
                written.computeIfAbsent(port.path().ref(), ref -> new ArrayList<>())
                        .add(port.topic().id());
            }
        }
        Map<String, List<Hop>> hops = new LinkedHashMap<>();
        for (ResolvedPort port : blueprint.ports()) {
            if (port.role() == PortRole.CONSUMER && port.isRight()) {
                String ref = port.path().ref();
                String from = port.topic().id();
                for (String to : written.getOrDefault(ref, List.of())) {
                    hops.computeIfAbsent(from, topic -> new ArrayList<>()).add(new Hop(from, ref, to));
                }
            }
        }
        return new TopicGraph(hops);
    }

    /** The shortest way from a topic back to it; empty if there is none. */
    List<Hop> shortestCycle(String topic) {
        Map<String, Hop> arrivedBy = new HashMap<>();
        Queue<String> next = new ArrayDeque<>(List.of(topic));
        for (String from = next.poll(); from != null; from = next.poll()) {
            for (Hop hop : hops.getOrDefault(from, List.of())) {
                if (arrivedBy.putIfAbsent(hop.to(), hop) == null) {
                    if (hop.to().equals(topic)) {
                        return path(topic, arrivedBy);
                    }
                    next.add(hop.to());
                }
            }
        }
        return List.of();
    }

    private static List<Hop> path(String topic, Map<String, Hop> arrivedBy) {
        List<Hop> path = new ArrayList<>();
        @Nullable Hop hop = arrivedBy.get(topic);
        while (hop != null) {
            path.add(0, hop);
            hop = hop.from().equals(topic) ? null : arrivedBy.get(hop.from());
        }
        return path;
    }
}
