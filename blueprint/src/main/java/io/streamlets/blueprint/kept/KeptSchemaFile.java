package io.streamlets.blueprint.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.json.PrettyJson;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * How the schemas of earlier releases are kept: {@code streamlets-schemas/<topic>/<full name>-<fingerprint>.avsc} among an
 * application's resources.
 */
public final class KeptSchemaFile {
    /** The folder with the schemas of all topics. */
    public static final String FOLDER = "streamlets-schemas";

    private static final Pattern PATH = Pattern.compile(FOLDER + "/([^/]+)/([^/]+)-([0-9a-f]{16})\\.avsc");

    private KeptSchemaFile() {}

    /** A schema as it is kept for a topic: the same on every machine. */
    public static KeptSchema of(String topic, Schema schema) {
        String file = FOLDER + "/" + topic + "/" + schema.getFullName() + "-" + AvroSchemas.fingerprint64Text(schema)
                + ".avsc";
        try {
            return new KeptSchema(topic, file, PrettyJson.write(new ObjectMapper().readTree(schema.toString())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema of Avro is JSON", impossible);
        }
    }

    /**
     * What a file holds, or why it is not a kept schema; {@code path} is the name of a resource. Whatever is not UTF-8 is as good
     * as any other wrong character: it makes the schema another, or stands where it means nothing.
     */
    public static Checked<KeptSchema> read(String path, byte[] bytes) {
        return read(path, new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same of a text. */
    public static Checked<KeptSchema> read(String path, String text) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return unreadable(
                    path,
                    "its path is not " + FOLDER
                            + "/<topic>/<full name>-<fingerprint>.avsc, such as the command writes");
        }
        Schema schema;
        try {
            schema = AvroSchemas.parse(text);
        } catch (AvroRuntimeException e) {
            // Avro's message quotes the file, and at this point nobody knows which values are secrets.
            return unreadable(path, "it is not an Avro schema");
        }
        if (schema.getType() != Schema.Type.RECORD) {
            return unreadable(path, "it is not a record but " + schema.getType().getName());
        }
        if (!schema.getFullName().equals(parts.group(2))
                || !AvroSchemas.fingerprint64Text(schema).equals(parts.group(3))) {
            return unreadable(
                    path,
                    "it holds " + schema.getFullName() + " with the fingerprint "
                            + AvroSchemas.fingerprint64Text(schema));
        }
        return Checked.valid(new KeptSchema(parts.group(1), path, text));
    }

    private static Checked<KeptSchema> unreadable(String path, String reason) {
        return Checked.invalid(Problem.of(ProblemId.SLT_454, "'%s' is not the schema of an earlier release", path)
                .because("%s", reason)
                .fix("restore the file as the command 'schemas --write' wrote it, or delete it"));
    }
}
