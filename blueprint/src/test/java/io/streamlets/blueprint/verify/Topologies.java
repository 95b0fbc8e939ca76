package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random topologies that keep every rule: the same ones for the same seed. */
final class Topologies {

    static final List<SchemaDescriptor> SCHEMAS = List.of(
            schema("Reading", "\"double\""),
            schema("Alert", "\"string\""),
            schema("Total", "{\"type\":\"array\",\"items\":\"long\"}"));

    /** What no inlet of a topology can read. */
    static final SchemaDescriptor FOREIGN = schema("Foreign", "\"boolean\"");

    /** A streamlet with one inlet and one outlet of one type. */
    static final Descriptors PASS = Descriptors.of(List.of(Samples.streamlet(
            "p.Pass",
            "",
            List.of(new InletDescriptor("in", SCHEMAS.get(0))),
            List.of(new OutletDescriptor("out", SCHEMAS.get(0), null)))));

    private static final List<String> REFS = List.of(
            "generator",
            "average",
            "printer",
            "joiner",
            "splitter",
            "archive",
            "alarm-bell",
            "dashboard",
            "cleaner",
            "ranking",
            "window5",
            "gateway");
    private static final List<String> INLETS = List.of("in", "readings", "orders", "clicks");
    private static final List<String> OUTLETS = List.of("out", "totals", "rejected", "audit");
    private static final List<String> TOPICS =
            List.of("data", "alerts", "sums", "raw-events", "late", "checked", "daily", "hourly", "rejects", "views");
    private static final List<String> SETTINGS = List.of(
            "partitions = 3",
            "topic-config.retention.ms = 60000",
            "topic-config { cleanup.policy = [compact, delete], min.insync.replicas = 1 }",
            "connection-config { security.protocol = SSL }",
            "producer-config { linger.ms = 5, acks = all, compression.type = zstd }",
            "consumer-config { max.poll.records = 7, maxOffsetsPerTrigger = 1000, startingOffsets = latest }");

    private final Random random;
    private final TopologyDraft draft = new TopologyDraft();

    private Topologies(long seed) {
        this.random = new Random(seed);
    }

    /** A valid topology. */
    static TopologyDraft draft(long seed) {
        return new Topologies(seed).draft();
    }

    private TopologyDraft draft() {
        int streamlets = 1 + random.nextInt(REFS.size());
        for (int i = 0; i < streamlets; i++) {
            String ref = REFS.get(i);
            draft.streamlets.put(
                    ref,
                    streamlet("p." + Character.toUpperCase(ref.charAt(0))
                            + ref.substring(1).replace("-", "")));
        }
        for (int i = 0; i < TOPICS.size(); i++) {
            TopologyDraft.TopicDraft topic =
                    new TopologyDraft.TopicDraft(TOPICS.get(i), SCHEMAS.get(i % SCHEMAS.size()));
            topic.cluster = random.nextInt(3) == 0 ? "main" : "default";
            topic.name = random.nextInt(3) == 0 ? "Kafka_" + topic.id : topic.id;
            SETTINGS.stream().filter(setting -> random.nextInt(4) == 0).forEach(topic.settings::add);
            draft.topics.add(topic);
        }
        draft.streamlets.forEach((ref, descriptor) -> {
            descriptor.outlets().stream()
                    .filter(outlet -> !outlet.optional() || random.nextBoolean())
                    .forEach(outlet -> any(outlet.schema()).producers.add(ref + "." + outlet.name()));
            descriptor.inlets().stream()
                    .filter(inlet -> !inlet.optional() || random.nextBoolean())
                    .forEach(inlet -> any(inlet.schema()).consumers.add(ref + "." + inlet.name()));
        });
        draft.topics.removeIf(topic -> topic.producers.isEmpty() && topic.consumers.isEmpty());
        draft.topics.forEach(topic -> topic.managed = !topic.producers.isEmpty() && random.nextInt(4) > 0);
        draft.topics.forEach(topic -> topic.settings.removeIf(setting -> !topic.uses(setting)));
        return draft;
    }

    private StreamletDescriptor streamlet(String className) {
        List<InletDescriptor> inlets = new ArrayList<>();
        List<OutletDescriptor> outlets = new ArrayList<>();
        INLETS.stream()
                .filter(name -> random.nextInt(3) == 0)
                .forEach(name -> inlets.add(new InletDescriptor(name, anySchema(), random.nextInt(5) == 0)));
        OUTLETS.stream()
                .filter(name -> random.nextInt(3) == 0 || (inlets.isEmpty() && name.equals("out")))
                .forEach(name -> outlets.add(new OutletDescriptor(name, anySchema(), null, random.nextInt(5) == 0)));
        return Samples.streamlet(className, "", inlets, outlets);
    }

    private SchemaDescriptor anySchema() {
        return SCHEMAS.get(random.nextInt(SCHEMAS.size()));
    }

    private TopologyDraft.TopicDraft any(SchemaDescriptor schema) {
        List<TopologyDraft.TopicDraft> fitting = draft.topics.stream()
                .filter(topic -> topic.schema.equals(schema))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static SchemaDescriptor schema(String name, String type) {
        return Samples.schema(Samples.record(name, Samples.field("value", type)));
    }
}
