package io.streamlets.blueprint.descriptor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.json.PrettyJson;
import io.streamlets.blueprint.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a descriptor.
 *
 * <p>Writing is stable: equal descriptors give equal bytes. Reading is strict: a text of another {@value #VERSION_KEY}
 * than {@value #VERSION}, with a key too many or too few or a value of the wrong type is refused, because a descriptor
 * that is half understood would let a wrong blueprint pass.
 */
public final class DescriptorJson {

    /** The version of the format that is written and read. */
    public static final int VERSION = 1;

    static final String VERSION_KEY = "version";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DescriptorJson() {}

    /** The JSON text of a descriptor. */
    public static String write(StreamletDescriptor descriptor) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(VERSION_KEY, VERSION);
        root.put("class", descriptor.className());
        root.put("runtime", descriptor.runtime());
        root.put("description", descriptor.description());
        ArrayNode labels = root.putArray("labels");
        descriptor.labels().forEach(labels::add);
        ArrayNode inlets = root.putArray("inlets");
        descriptor.inlets().forEach(inlet -> writeInlet(inlets.addObject(), inlet));
        ArrayNode outlets = root.putArray("outlets");
        descriptor.outlets().forEach(outlet -> writeOutlet(outlets.addObject(), outlet));
        ArrayNode parameters = root.putArray("configParameters");
        descriptor.configParameters().forEach(parameter -> writeParameter(parameters.addObject(), parameter));
        ArrayNode mounts = root.putArray("volumeMounts");
        descriptor.volumeMounts().forEach(mount -> writeMount(mounts.addObject(), mount));
        return PrettyJson.write(root);
    }

    /**
     * Reads the text of a descriptor.
     *
     * @param source where the text comes from, for the problem if it cannot be read
     */
    public static Checked<StreamletDescriptor> read(String source, String json) {
        return read(source, null, json);
    }

    /** Reads the text of a descriptor from a folder or jar. */
    static Checked<StreamletDescriptor> read(String source, @Nullable String where, String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return Checked.valid(DescriptorReader.read(root));
        } catch (JsonProcessingException notJson) {
            return invalid(source, where, "it is not JSON: " + notJson.getOriginalMessage());
        } catch (DescriptorReader.IllegalDescriptorException illegal) {
            return invalid(source, where, illegal.reason());
        }
    }

    private static Checked<StreamletDescriptor> invalid(String source, @Nullable String where, String reason) {
        return Checked.invalid(DescriptorProblems.unreadable(source, where, reason));
    }

    private static void writeInlet(ObjectNode node, InletDescriptor inlet) {
        node.put("name", inlet.name());
        writeEnvelope(node, inlet.envelope());
        if (inlet.optional()) {
            node.put("optional", true);
        }
        writeInvalidRecords(node, inlet.invalidRecords());
        writeSchema(node.putObject("schema"), inlet.schema());
    }

    private static void writeOutlet(ObjectNode node, OutletDescriptor outlet) {
        node.put("name", outlet.name());
        writeEnvelope(node, outlet.envelope());
        PrettyJson.putIfPresent(node, "partitionBy", outlet.partitionBy());
        if (outlet.optional()) {
            node.put("optional", true);
        }
        writeInvalidRecords(node, outlet.invalidRecords());
        if (outlet.outputMode() != OutputMode.APPEND) {
            node.put("outputMode", outlet.outputMode().toString());
        }
        writeSchema(node.putObject("schema"), outlet.schema());
    }

    private static void writeEnvelope(ObjectNode node, Envelope envelope) {
        if (envelope != Envelope.NONE) {
            node.put("envelope", envelope.simpleName());
        }
    }

    private static void writeInvalidRecords(ObjectNode node, InvalidRecords invalid) {
        if (invalid.onInvalid() != InvalidRecords.DEFAULT.onInvalid()) {
            node.put("onInvalid", invalid.onInvalid().toString());
        }
        if (!invalid.deadLetters().equals(InvalidRecords.DEAD_LETTERS)) {
            node.put("deadLetters", invalid.deadLetters());
        }
    }

    private static void writeSchema(ObjectNode node, SchemaDescriptor schema) {
        node.put("name", schema.name());
        node.put("format", schema.format());
        node.put("fingerprint", schema.fingerprint());
        if (schema.derived()) {
            node.put("derived", true);
        }
        if (!schema.depths().isEmpty()) {
            ObjectNode depths = node.putObject("depths");
            schema.depths().forEach(depths::put);
        }
        node.put("text", schema.text());
    }

    private static void writeParameter(ObjectNode node, ConfigParameterDescriptor parameter) {
        node.put("key", parameter.key());
        node.put("type", parameter.type().id());
        PrettyJson.putIfPresent(node, "pattern", parameter.limits().pattern());
        PrettyJson.putIfPresent(node, "min", parameter.limits().min());
        PrettyJson.putIfPresent(node, "max", parameter.limits().max());
        if (parameter.secret()) {
            node.put("secret", true);
        }
        PrettyJson.putIfPresent(node, "defaultValue", parameter.defaultValue());
        node.put("description", parameter.description());
    }

    private static void writeMount(ObjectNode node, VolumeMountDescriptor mount) {
        node.put("name", mount.name());
        node.put("path", mount.path());
        node.put("accessMode", mount.accessMode());
    }
}
