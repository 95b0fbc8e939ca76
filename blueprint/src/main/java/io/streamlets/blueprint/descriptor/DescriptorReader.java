package io.streamlets.blueprint.descriptor;

import com.fasterxml.jackson.databind.JsonNode;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ParameterReader;
import io.streamlets.blueprint.parameter.ParameterReading;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object of a descriptor, key by key, and refuses what it does not know. */
final class DescriptorReader {

    /** Says why a tree of JSON is not a descriptor. */
    static final class IllegalDescriptorException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        IllegalDescriptorException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private final JsonNode node;
    private final String path;

    private DescriptorReader(JsonNode node, String path, String... keys) {
        this.node = node;
        this.path = path;
        if (!node.isObject()) {
            throw new IllegalDescriptorException(name("") + " is not an object");
        }
        Set<String> known = new HashSet<>(Arrays.asList(keys));
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String key = names.next();
            if (!known.contains(key)) {
                throw new IllegalDescriptorException(name(key) + " is an unknown key");
            }
        }
    }

    static StreamletDescriptor read(JsonNode root) {
        checkVersion(root);
        DescriptorReader reader = new DescriptorReader(
                root,
                "",
                DescriptorJson.VERSION_KEY,
                "class",
                "runtime",
                "description",
                "labels",
                "inlets",
                "outlets",
                "configParameters",
                "volumeMounts");
        return StreamletDescriptor.builder(reader.text("class"))
                .runtime(reader.text("runtime"))
                .description(reader.text("description"))
                .labels(reader.texts("labels"))
                .inlets(reader.objects(
                        "inlets",
                        DescriptorReader::inlet,
                        "name",
                        "envelope",
                        "optional",
                        "onInvalid",
                        "deadLetters",
                        "schema"))
                .outlets(reader.objects(
                        "outlets",
                        DescriptorReader::outlet,
                        "name",
                        "envelope",
                        "partitionBy",
                        "optional",
                        "onInvalid",
                        "deadLetters",
                        "outputMode",
                        "schema"))
                .configParameters(reader.objects(
                        "configParameters",
                        DescriptorReader::parameter,
                        "key",
                        "type",
                        "pattern",
                        "min",
                        "max",
                        "secret",
                        "defaultValue",
                        "description"))
                .volumeMounts(reader.objects("volumeMounts", DescriptorReader::mount, "name", "path", "accessMode"))
                .build();
    }

    private static void checkVersion(JsonNode root) {
        JsonNode version = root.path(DescriptorJson.VERSION_KEY);
        if (!version.isInt()) {
            throw new IllegalDescriptorException("'" + DescriptorJson.VERSION_KEY + "' is not a whole number");
        }
        if (version.intValue() != DescriptorJson.VERSION) {
            throw new IllegalDescriptorException(
                    "it has version " + version.intValue() + ", this is version " + DescriptorJson.VERSION);
        }
    }

    private InletDescriptor inlet() {
        return new InletDescriptor(
                text("name"), schema(), envelope(Envelope.KAFKA_RECORD), flag("optional"), invalidRecords());
    }

    /** What wraps the values of the port, if anything. */
    private Envelope envelope(Envelope allowed) {
        String word = optionalText("envelope");
        if (word != null && !word.equals(allowed.simpleName())) {
            throw new IllegalDescriptorException(
                    name("envelope") + " is '" + word + "', not '" + allowed.simpleName() + "'");
        }
        return word == null ? Envelope.NONE : allowed;
    }

    private InvalidRecords invalidRecords() {
        String word = optionalText("onInvalid");
        OnInvalid onInvalid = word == null ? InvalidRecords.DEFAULT.onInvalid() : OnInvalid.ofWord(word);
        if (onInvalid == null) {
            throw new IllegalDescriptorException(
                    name("onInvalid") + " is '" + word + "', none of " + String.join(", ", OnInvalid.words()));
        }
        String deadLetters = optionalText("deadLetters");
        return new InvalidRecords(onInvalid, deadLetters == null ? InvalidRecords.DEAD_LETTERS : deadLetters);
    }

    private OutletDescriptor outlet() {
        return new OutletDescriptor(
                text("name"),
                schema(),
                envelope(Envelope.KEYED),
                optionalText("partitionBy"),
                flag("optional"),
                invalidRecords(),
                outputMode());
    }

    private OutputMode outputMode() {
        String word = optionalText("outputMode");
        OutputMode mode = word == null ? OutputMode.APPEND : OutputMode.ofWord(word);
        if (mode == null) {
            throw new IllegalDescriptorException(
                    name("outputMode") + " is '" + word + "', none of " + String.join(", ", OutputMode.words()));
        }
        return mode;
    }

    private SchemaDescriptor schema() {
        DescriptorReader schema = new DescriptorReader(
                node.path("schema"), path + "schema.", "name", "format", "fingerprint", "derived", "depths", "text");
        SchemaDescriptor read = new SchemaDescriptor(
                schema.text("name"),
                schema.text("format"),
                schema.text("text"),
                schema.text("fingerprint"),
                schema.flag("derived"),
                schema.numbers("depths"));
        try {
            switch (read.format()) {
                case SchemaDescriptor.AVRO -> AvroSchemas.parse(read.text());
                case SchemaDescriptor.PROTOBUF -> ProtobufSchemas.parse(read.text(), read.name());
                default -> {
                    // Bytes have no schema, and of other formats nothing is known.
                }
            }
        } catch (AvroRuntimeException notASchema) {
            throw new IllegalDescriptorException(schema.name("text") + " is not an Avro schema");
        } catch (IllegalArgumentException notDescriptors) {
            throw new IllegalDescriptorException(
                    schema.name("text") + " is not the descriptor set of message '" + read.name() + "'");
        }
        return read;
    }

    private ConfigParameterDescriptor parameter() {
        ParameterType type = ParameterType.ofId(text("type"));
        if (type == null) {
            throw new IllegalDescriptorException(name("type") + " is '" + text("type") + "', an unknown type");
        }
        ConfigParameterDescriptor parameter = new ConfigParameterDescriptor(
                text("key"),
                type,
                new Limits(optionalText("pattern"), optionalText("min"), optionalText("max")),
                flag("secret"),
                optionalText("defaultValue"),
                text("description"));
        checkValues(parameter);
        return parameter;
    }

    private void checkValues(ConfigParameterDescriptor parameter) {
        ParameterReader reader;
        try {
            reader = parameter.reader();
        } catch (IllegalArgumentException illegal) {
            throw new IllegalDescriptorException(name("") + " has limits that mean nothing");
        }
        if (parameter.defaultValue() != null
                && reader.read(parameter.defaultValue()) instanceof ParameterReading.Refused) {
            throw new IllegalDescriptorException(name("defaultValue") + " is not a legal value");
        }
    }

    private VolumeMountDescriptor mount() {
        String accessMode = text("accessMode");
        if (!VolumeMountDescriptor.ACCESS_MODES.contains(accessMode)) {
            throw new IllegalDescriptorException(name("accessMode") + " is '" + accessMode + "', an unknown mode");
        }
        return new VolumeMountDescriptor(text("name"), text("path"), accessMode);
    }

    private String text(String key) {
        String text = node.path(key).textValue();
        if (text == null) {
            throw new IllegalDescriptorException(name(key) + " is not a string");
        }
        return text;
    }

    /** A key that is there, as true, or is not there. */
    private boolean flag(String key) {
        if (node.has(key) && !node.path(key).isBoolean()) {
            throw new IllegalDescriptorException(name(key) + " is neither true nor false");
        }
        return node.path(key).booleanValue();
    }

    private @Nullable String optionalText(String key) {
        return node.has(key) ? text(key) : null;
    }

    /** An object of whole numbers; one that is not there has none. */
    private Map<String, Integer> numbers(String key) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            if (!entry.getValue().isInt()) {
                throw new IllegalDescriptorException(name(key) + " has a value that is not a whole number");
            }
            numbers.put(entry.getKey(), entry.getValue().intValue());
        }
        return numbers;
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array(key)) {
            if (!element.isTextual()) {
                throw new IllegalDescriptorException(name(key) + " is not a list of strings");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    private <T> List<T> objects(String key, Function<DescriptorReader, T> read, String... keys) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : array(key)) {
            String elementPath = path + key + "[" + objects.size() + "].";
            objects.add(read.apply(new DescriptorReader(element, elementPath, keys)));
        }
        return objects;
    }

    private JsonNode array(String key) {
        JsonNode array = node.path(key);
        if (!array.isArray()) {
            throw new IllegalDescriptorException(name(key) + " is not a list");
        }
        return array;
    }

    private String name(String key) {
        String full = path + key;
        return full.isEmpty() ? "the whole" : "'" + (key.isEmpty() ? full.substring(0, full.length() - 1) : full) + "'";
    }
}
