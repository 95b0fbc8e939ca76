package io.streamlets.processor.step;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaResolution;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.ResolvedPair;
import io.streamlets.processor.model.StreamletPorts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pairs of Avro schemas of a verified blueprint of which the one is read by the other: those of outlets and inlets of
 * a topic, and those of earlier releases.
 */
final class ResolvedPairs {
    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final StreamletLookup streamlets;
    private final Map<List<String>, ResolvedPair> pairs = new LinkedHashMap<>();

    private ResolvedPairs(Blueprint blueprint, Descriptors descriptors, StreamletLookup streamlets) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
        this.streamlets = streamlets;
    }

    /** The pairs, each once, in the order of the topics. */
    static List<ResolvedPair> of(Blueprint blueprint, Descriptors descriptors, StreamletLookup streamlets) {
        ResolvedPairs found = new ResolvedPairs(blueprint, descriptors, streamlets);
        blueprint.topics().forEach(found::addTopic);
        return List.copyOf(found.pairs.values());
    }

    private void addTopic(Topic topic) {
        Map<String, String> writers = writers(topic);
        for (PortPath path : topic.consumers()) {
            StreamletDescriptor streamlet = descriptors.descriptor(blueprint, path.ref());
            InletDescriptor inlet = descriptors.inlet(blueprint, path);
            if (streamlet != null && inlet != null && inlet.schema().format().equals(SchemaDescriptor.AVRO)) {
                writers.forEach((writer, schema) -> addPair(writer, schema, streamlet.className(), inlet));
            }
        }
    }

    /** Who writes the topic or wrote it, with the schema. */
    private Map<String, String> writers(Topic topic) {
        Map<String, String> writers = new LinkedHashMap<>();
        for (PortPath path : topic.producers()) {
            OutletDescriptor outlet = descriptors.outlet(blueprint, path);
            if (outlet != null && outlet.schema().format().equals(SchemaDescriptor.AVRO)) {
                writers.put(path.toString(), outlet.schema().text());
            }
        }
        for (KeptSchema kept : topic.keptSchemas()) {
            writers.put(kept.file(), kept.text());
        }
        return writers;
    }

    private void addPair(String writer, String schema, String className, InletDescriptor inlet) {
        String readerSchema = inlet.schema().text();
        if (SchemaResolution.of(AvroSchemas.parse(schema), AvroSchemas.parse(readerSchema))
                instanceof SchemaResolution.Resolved) {
            reader(className, inlet)
                    .ifPresent(reader -> pairs.merge(
                            List.of(reader.type().qualifiedName(), readerSchema, schema),
                            new ResolvedPair(reader, readerSchema, schema, List.of(writer)),
                            ResolvedPairs::merged));
        }
    }

    private static ResolvedPair merged(ResolvedPair one, ResolvedPair other) {
        List<String> writers = new ArrayList<>(one.writers());
        other.writers().stream().filter(writer -> !writers.contains(writer)).forEach(writers::add);
        return new ResolvedPair(one.reader(), one.readerSchema(), one.writerSchema(), writers);
    }

    /** The data type of an inlet; none if the class is not what its descriptor says, whose records are resolved by schemas. */
    private Optional<AvroModel> reader(String className, InletDescriptor inlet) {
        return streamlets
                .ports(className)
                .flatMap(ports -> dataType(ports, inlet.name()))
                .filter(data ->
                        data.schema().fingerprint().equals(inlet.schema().fingerprint()))
                .filter(AvroModel.class::isInstance)
                .map(AvroModel.class::cast);
    }

    private static Optional<DataModel> dataType(StreamletPorts ports, String inlet) {
        return ports.streamlet().inlets().stream()
                .filter(each -> each.name().equals(inlet))
                .map(Inlet::type)
                .filter(PortType.Data.class::isInstance)
                .map(type -> ports.data((PortType.Data) type))
                .findFirst();
    }
}
