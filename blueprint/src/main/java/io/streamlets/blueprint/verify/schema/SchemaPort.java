package io.streamlets.blueprint.verify.schema;

import com.google.protobuf.Descriptors.Descriptor;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** A port that exists and stands on the right side of its topic, with what it writes or reads. */
public record SchemaPort(ResolvedPort port, SchemaDescriptor schema) {

    /** The ports of a topic, each once. */
    public static List<SchemaPort> of(ResolvedBlueprint blueprint, Topic topic) {
        return of(blueprint, topic.id());
    }

    /** The ports of the topic with this id, each once. */
    public static List<SchemaPort> of(ResolvedBlueprint blueprint, String topic) {
        Map<String, SchemaPort> ports = new LinkedHashMap<>();
        for (ResolvedPort port : blueprint.ports()) {
            SchemaDescriptor schema = schemaOf(port);
            if (schema != null && port.topic().id().equals(topic)) {
                ports.putIfAbsent(port.role() + " " + port.path(), new SchemaPort(port, schema));
            }
        }
        return List.copyOf(ports.values());
    }

    /** The ports of a topic that have Avro schemas, each once. */
    static List<SchemaPort> avroOf(ResolvedBlueprint blueprint, Topic topic) {
        return of(blueprint, topic).stream().filter(SchemaPort::isAvro).toList();
    }

    private static @Nullable SchemaDescriptor schemaOf(ResolvedPort port) {
        if (port.role() == PortRole.PRODUCER) {
            OutletDescriptor outlet = port.outlet();
            return outlet == null ? null : outlet.schema();
        }
        InletDescriptor inlet = port.inlet();
        return inlet == null ? null : inlet.schema();
    }

    public boolean isOutlet() {
        return port.role() == PortRole.PRODUCER;
    }

    boolean isAvro() {
        return schema.format().equals(SchemaDescriptor.AVRO);
    }

    public boolean hasFormatOf(SchemaPort other) {
        return schema.format().equals(other.schema.format());
    }

    Schema avro() {
        return AvroSchemas.parse(schema.text());
    }

    private Descriptor protobuf() {
        return ProtobufSchemas.parse(schema.text(), schema.name());
    }

    /** What keeps a port of the same format from reading what this one writes. */
    List<SchemaDifference> differences(SchemaPort reader) {
        // Mostly it is one data type on both sides.
        if (schema.equals(reader.schema)) {
            return List.of();
        }
        return switch (schema.format()) {
            case SchemaDescriptor.AVRO -> SchemaComparison.differences(avro(), reader.avro());
            case SchemaDescriptor.PROTOBUF -> SchemaComparison.differences(protobuf(), reader.protobuf());
            // Bytes are bytes.
            default -> List.of();
        };
    }

    /** Where a port of the same format takes a default for what is not set, or the other way round. */
    List<SchemaDifference> changesOfPresence(SchemaPort reader) {
        return schema.format().equals(SchemaDescriptor.PROTOBUF) && !schema.equals(reader.schema)
                ? SchemaComparison.changesOfPresence(protobuf(), reader.protobuf())
                : List.of();
    }

    /** Whether this port and another of the same format have one schema. */
    public boolean isSame(SchemaPort other) {
        if (schema.equals(other.schema)) {
            return true;
        }
        return switch (schema.format()) {
            case SchemaDescriptor.AVRO -> SchemaComparison.areSame(avro(), other.avro());
            case SchemaDescriptor.PROTOBUF -> SchemaComparison.areSame(protobuf(), other.protobuf());
            default -> true;
        };
    }

    /** As evidence: {@code writer  sensors.Data (avro) of sensors.SensorGenerator}. */
    public String evidence(Object label) {
        String className = Objects.requireNonNull(port.streamlet()).className();
        return label + "  " + schema.name() + " (" + schema.format() + ") of " + className;
    }

    /** The port's path and kind: {@code outlet 'generator.out'}. */
    @Override
    public String toString() {
        return port.named();
    }
}
