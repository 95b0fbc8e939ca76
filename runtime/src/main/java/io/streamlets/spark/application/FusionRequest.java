package io.streamlets.spark.application;

import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.AsyncProgress;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.verify.topic.FusionObstacles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which topics a run is to fuse, as far as blueprint and configuration decide it.
 *
 * @param topics those that can be fused if their queries can; first those that must be
 * @param refused the reasons why others that were asked for cannot
 */
record FusionRequest(List<FusedTopic> topics, Map<Topic, List<String>> refused) {

    static FusionRequest of(CheckedApplication checked) {
        ApplicationConfiguration configuration = checked.configuration();
        Map<String, List<String>> obstacles =
                FusionObstacles.of(checked.blueprint(), checked.descriptors(), configuration.ports());
        List<FusedTopic> must = new ArrayList<>();
        List<FusedTopic> may = new ArrayList<>();
        Map<Topic, List<String>> refused = new LinkedHashMap<>();
        for (Topic topic : checked.blueprint().topics()) {
            if (isAsked(topic, configuration)
                    && !ConfiguredTopics.ports(topic, checked.refs()).isEmpty()) {
                List<String> reasons = new ArrayList<>(obstacles.getOrDefault(topic.id(), List.of()));
                if (reasons.isEmpty()) {
                    FusedTopic fused = new FusedTopic(
                            topic, topic.producers().get(0), topic.consumers().get(0));
                    reasons.addAll(obstacles(fused, configuration));
                    (topic.isFused() ? must : may).add(fused);
                }
                if (!reasons.isEmpty()) {
                    refused.put(topic, reasons);
                }
            }
        }
        must.addAll(may);
        must.removeIf(fused -> refused.containsKey(fused.topic()));
        return new FusionRequest(List.copyOf(must), refused);
    }

    /** The ids of the topics that are fused or not as their queries let it. */
    List<String> undecided() {
        return topics.stream()
                .map(FusedTopic::topic)
                .filter(topic -> !topic.isFused())
                .map(Topic::id)
                .toList();
    }

    /** The streamlets whose queries decide. */
    List<String> refs() {
        TreeSet<String> refs = new TreeSet<>();
        topics.forEach(fused -> {
            refs.add(fused.outlet().ref());
            refs.add(fused.inlet().ref());
        });
        return List.copyOf(refs);
    }

    private static boolean isAsked(Topic topic, ApplicationConfiguration configuration) {
        boolean isInternal = !topic.producers().isEmpty() && !topic.consumers().isEmpty();
        return topic.isFused() || (topic.fused() == null && configuration.fuseAll() && isInternal);
    }

    private static List<String> obstacles(FusedTopic fused, ApplicationConfiguration configuration) {
        List<String> reasons = new ArrayList<>();
        for (PortPath port : List.of(fused.outlet(), fused.inlet())) {
            if (!configuration.streamletRefs().contains(port.ref())) {
                reasons.add("streamlet '" + port.ref() + "' does not run here");
            }
        }
        if (!reasons.isEmpty()) {
            return reasons;
        }
        String writer = fused.outlet().ref();
        String reader = fused.inlet().ref();
        if (!Objects.equals(configuration.trigger(writer), configuration.trigger(reader))) {
            reasons.add("'app.streamlets." + writer + ".trigger' and 'app.streamlets." + reader
                    + ".trigger' differ: one query has one trigger");
        }
        if (!Objects.equals(interval(writer, configuration), interval(reader, configuration))) {
            reasons.add("'app.streamlets." + writer + ".async-progress' and 'app.streamlets." + reader
                    + ".async-progress' differ: one query has one progress");
        }
        TreeSet<String> settings =
                new TreeSet<>(configuration.sparkConfig(writer).keySet());
        settings.addAll(configuration.sparkConfig(reader).keySet());
        settings.removeIf(key -> Objects.equals(
                configuration.sparkConfig(writer).get(key),
                configuration.sparkConfig(reader).get(key)));
        if (!settings.isEmpty()) {
            reasons.add("streamlets '" + writer + "' and '" + reader + "' have different settings of Spark, '"
                    + String.join("', '", settings) + "': one query runs with one");
        }
        Map<String, String> consumer =
                new HashMap<>(configuration.cluster(fused.topic().cluster()).of(SettingSection.CONSUMER));
        consumer.putAll(fused.topic().consumerConfig());
        reasons.addAll(FusionObstacles.ofReading(consumer));
        return reasons;
    }

    private static @Nullable Duration interval(String ref, ApplicationConfiguration configuration) {
        AsyncProgress asked = configuration.asyncProgress(ref);
        return asked == null ? null : asked.interval();
    }
}
