package io.streamlets.blueprint.topology;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.json.PrettyJson;
import java.util.List;
import java.util.Map;

/**
 * Writes a topology as JSON; ports name their schema, the schemas stand at the end.
 *
 * <p>Type and fingerprint name a schema together: messages of one {@code .proto} file have the same fingerprint.
 */
final class TopologyJson {
    private static final int VERSION = 1;

    private TopologyJson() {}

    static String render(Topology topology) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        ArrayNode streamlets = root.putArray("streamlets");
        topology.streamlets().forEach(node -> streamlet(streamlets.addObject(), node));
        ArrayNode topics = root.putArray("topics");
        topology.topics().forEach(topic -> topic(topics.addObject(), topic, topology));
        ArrayNode schemas = root.putArray("schemas");
        topology.schemas().forEach(schema -> schema(schemas.addObject(), schema));
        return PrettyJson.write(root);
    }

    private static void streamlet(ObjectNode json, Topology.Node node) {
        json.put("ref", node.ref());
        json.put("class", node.descriptor().className());
        json.put("runtime", node.descriptor().runtime());
        json.put("description", node.descriptor().description());
        ArrayNode labels = json.putArray("labels");
        node.descriptor().labels().forEach(labels::add);
        ArrayNode inlets = json.putArray("inlets");
        node.inlets().forEach(port -> port(inlets.addObject(), port));
        ArrayNode outlets = json.putArray("outlets");
        node.outlets().forEach(port -> port(outlets.addObject(), port));
        ArrayNode parameters = json.putArray("configParameters");
        node.descriptor().configParameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        ArrayNode mounts = json.putArray("volumeMounts");
        node.descriptor().volumeMounts().forEach(mount -> mount(mounts.addObject(), mount));
    }

    private static void port(ObjectNode json, Topology.Port port) {
        json.put("name", port.name());
        json.put("topic", port.topic());
        json.put("type", port.schema().name());
        json.put("schema", port.schema().fingerprint());
        if (port.envelope() != Envelope.NONE) {
            json.put("envelope", port.envelope().simpleName());
        }
        PrettyJson.putIfPresent(json, "partitionBy", port.partitionBy());
        InvalidRecords invalid = port.invalidRecords();
        if (invalid.onInvalid() != OnInvalid.FAIL) {
            json.put("onInvalid", invalid.onInvalid().toString());
            if (invalid.writesDeadLetters()) {
                json.put("deadLetters", invalid.deadLetters());
            }
        }
    }

    private static void parameter(ObjectNode json, ConfigParameterDescriptor parameter) {
        json.put("key", parameter.key());
        json.put("type", parameter.type().id());
        json.put("required", parameter.isRequired());
        PrettyJson.putIfPresent(json, "pattern", parameter.limits().pattern());
        PrettyJson.putIfPresent(json, "min", parameter.limits().min());
        PrettyJson.putIfPresent(json, "max", parameter.limits().max());
        if (parameter.secret()) {
            json.put("secret", true);
        } else {
            PrettyJson.putIfPresent(json, "defaultValue", parameter.defaultValue());
        }
        json.put("description", parameter.description());
    }

    private static void mount(ObjectNode json, VolumeMountDescriptor mount) {
        json.put("name", mount.name());
        json.put("path", mount.path());
        json.put("accessMode", mount.accessMode());
    }

    private static void topic(ObjectNode json, Topic topic, Topology topology) {
        json.put("id", topic.id());
        json.put("name", topic.topicName());
        json.put("cluster", topic.cluster());
        json.put("compatibility", topic.compatibility().toString());
        json.put("encoding", topology.encodingOf(topic).toString());
        json.put("managed", topic.managed());
        json.put("partitions", topic.partitions());
        json.put("replicas", topic.replicas());
        if (topic.isFused()) {
            json.put("fused", true);
        }
        paths(json.putArray("producers"), topic.producers());
        paths(json.putArray("consumers"), topic.consumers());
        List<String> deadLetters = topology.deadLettersOn(topic);
        if (!deadLetters.isEmpty()) {
            paths(json.putArray("deadLettersOf"), deadLetters);
        }
    }

    private static void paths(ArrayNode json, List<?> paths) {
        paths.forEach(path -> json.add(path.toString()));
    }

    private static void schema(ObjectNode json, SchemaDescriptor schema) {
        json.put("name", schema.name());
        json.put("format", schema.format());
        json.put("fingerprint", schema.fingerprint());
        if (!schema.depths().isEmpty()) {
            ObjectNode depths = json.putObject("depths");
            schema.depths().forEach(depths::put);
        }
        SchemaFields fields = SchemaFields.of(schema);
        fields(json.putObject("fields"), fields.fields());
        if (!fields.nested().isEmpty()) {
            ObjectNode nested = json.putObject("nested");
            fields.nested().forEach((type, itsFields) -> fields(nested.putObject(type), itsFields));
        }
        json.put("text", schema.text());
    }

    private static void fields(ObjectNode json, Map<String, String> types) {
        types.forEach(json::put);
    }
}
