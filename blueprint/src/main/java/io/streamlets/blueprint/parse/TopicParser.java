package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one topic of a blueprint. */
final class TopicParser {
    private static final String PRODUCERS = "producers";
    private static final String CONSUMERS = "consumers";

    static final KeyTree KEYS = keys();

    private final BlueprintFindings findings;
    private final BlueprintGaps gaps;

    TopicParser(BlueprintFindings findings, BlueprintGaps gaps) {
        this.findings = findings;
        this.gaps = gaps;
    }

    static String key(PortRole role) {
        return role == PortRole.PRODUCER ? PRODUCERS : CONSUMERS;
    }

    private static KeyTree keys() {
        Map<String, KeyTree> keys = new HashMap<>(TopicSettings.KEYS);
        keys.put(PRODUCERS, KeyTree.value());
        keys.put(CONSUMERS, KeyTree.value());
        return KeyTree.keys(keys);
    }

    Topic parse(String id, HoconObject topic, Place place) {
        // Settled here: the records that are there stay readable when a configuration changes 'managed' alone.
        boolean managed = !Boolean.FALSE.equals(topic.value("managed", ScalarType.BOOLEAN));
        Topic blank = Topic.builder(id, place)
                .producers(ports(id, topic, PortRole.PRODUCER))
                .consumers(ports(id, topic, PortRole.CONSUMER))
                .encoding(Encoding.byDefault(managed))
                .build();
        return TopicSettings.apply(blank, topic);
    }

    private List<PortPath> ports(String id, HoconObject topic, PortRole role) {
        String key = key(role);
        List<? extends ConfigValue> list = topic.list(key);
        ConfigValue value = topic.get(key);
        if (topic.mayHide(key, KEYS)) {
            gaps.ports(id, role, null);
        }
        List<PortPath> ports = new ArrayList<>();
        List<? extends ConfigValue> elements = list == null ? List.of(Objects.requireNonNull(value)) : list;
        List<Place> places = topic.placesOfElements(key, elements);
        // One port without the brackets of the list has been reported, and can be understood.
        for (int i = 0; i < places.size(); i++) {
            ConfigValue element = elements.get(i);
            PortPath path = path(element, places.get(i));
            if (path != null) {
                ports.add(path);
            } else {
                gaps.ports(id, role, HoconValues.text(element));
                if (list != null) {
                    findings.add(notAPortPath(topic.pathOf(key), element, places.get(i)));
                }
            }
        }
        return ports;
    }

    private static @Nullable PortPath path(ConfigValue element, Place place) {
        String text = HoconValues.text(element);
        String[] parts = text == null ? new String[0] : text.strip().split("\\.", -1);
        boolean legal = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
        return legal ? new PortPath(parts[0], parts[1], place) : null;
    }

    /** The path that is meant by two names with other signs between them; null if there are not exactly two. */
    private static @Nullable String withOneDot(@Nullable String text) {
        List<String> names = text == null
                ? List.of()
                : Stream.of(text.split("[./:#\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return names.size() == 2 ? String.join(".", names) : null;
    }

    private static Problem notAPortPath(String path, ConfigValue element, Place place) {
        return Problem.of(ProblemId.SLT_413, "%s in '%s' is not a port path", HoconValues.describe(element), path)
                .at(place)
                .suggest(withOneDot(HoconValues.text(element)))
                .fix("write the streamlet's ref, a dot and the port's name, such as 'generator.out'");
    }
}
