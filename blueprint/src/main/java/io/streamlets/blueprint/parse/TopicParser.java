package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one topic of a blueprint. */
final class TopicParser {
    private static final String PRODUCERS = "producers";
    private static final String CONSUMERS = "consumers";

    private final BlueprintFindings findings;

    TopicParser(BlueprintFindings findings) {
        this.findings = findings;
    }

    static KeyTree keys() {
        Map<String, KeyTree> keys = new HashMap<>(TopicSettings.KEYS);
        keys.put(PRODUCERS, KeyTree.value());
        keys.put(CONSUMERS, KeyTree.value());
        return KeyTree.keys(keys);
    }

    Topic parse(String id, HoconObject topic, Place place) {
        return TopicSettings.apply(Topic.of(id, ports(topic, PRODUCERS), ports(topic, CONSUMERS), place), topic);
    }

    private List<PortPath> ports(HoconObject topic, String key) {
        List<PortPath> ports = new ArrayList<>();
        for (ConfigValue element : topic.list(key)) {
            Place place = Places.of(element.origin());
            String text = HoconValues.text(element);
            String[] parts = text == null ? new String[0] : text.strip().split("\\.", -1);
            if (parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
                ports.add(new PortPath(parts[0], parts[1], place));
            } else {
                findings.add(place, notAPortPath(topic.pathOf(key), element, place));
            }
        }
        return ports;
    }

    private static Problem notAPortPath(String path, ConfigValue element, Place place) {
        return Problem.of(ProblemId.SLT_413, "%s in '%s' is not a port path", HoconValues.describe(element), path)
                .at(place)
                .fix("write the streamlet's ref, a dot and the port's name, such as 'generator.out'");
    }
}
