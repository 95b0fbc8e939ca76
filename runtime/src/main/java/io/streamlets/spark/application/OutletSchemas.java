package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** The schemas with which the outlets of an application write its topics, and the files that keep them for later releases. */
final class OutletSchemas {
    private final Blueprint blueprint;
    private final Descriptors descriptors;

    OutletSchemas(Blueprint blueprint, Descriptors descriptors) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
    }

    /** What there is, for a reader: a line for each topic, below it one for each schema. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Topic topic : blueprint.topics()) {
            Map<String, String> written = new LinkedHashMap<>();
            current(topic)
                    .forEach((port, schema) -> written.merge(
                            KeptSchemaFile.of(topic.id(), schema).file(),
                            "'" + port + "'",
                            (one, other) -> one + ", " + other));
            List<String> kept =
                    topic.keptSchemas().stream().map(KeptSchema::file).toList();
            if (!written.isEmpty() || !kept.isEmpty()) {
                lines.add(topic.id());
            }
            written.forEach((file, ports) -> lines.add(
                    "  " + file + "  " + (kept.contains(file) ? "kept" : "not kept") + ", written by " + ports));
            kept.stream()
                    .filter(file -> !written.containsKey(file))
                    .forEach(file -> lines.add("  " + file + "  kept, of an earlier release"));
        }
        return lines;
    }

    /**
     * Writes what is not kept yet below {@code resources} and says so, a line for each file.
     *
     * @throws ProblemsException if a file has something else in it, before any is written, or if one cannot be written
     */
    List<String> keep(Path resources) {
        if (!Files.isDirectory(resources)) {
            throw new ProblemsException(unusable(resources, "it is no folder"));
        }
        List<String> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Path, KeptSchema> missing = new LinkedHashMap<>();
        wanted().forEach((file, kept) -> {
            Path path = resources.resolve(file);
            if (!Files.exists(path)) {
                missing.put(path, kept);
            } else if (holds(path, kept)) {
                lines.add("is kept  " + path);
            } else {
                problems.add(inTheWay(path, kept));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        missing.forEach((path, kept) -> {
            write(path, kept.text(), resources);
            lines.add("wrote    " + path);
        });
        return lines;
    }

    /** The schemas of all outlets by file: outlets of one topic mostly share theirs. */
    private Map<String, KeptSchema> wanted() {
        Map<String, KeptSchema> wanted = new LinkedHashMap<>();
        for (Topic topic : blueprint.topics()) {
            for (Schema schema : current(topic).values()) {
                KeptSchema kept = KeptSchemaFile.of(topic.id(), schema);
                wanted.putIfAbsent(kept.file(), kept);
            }
        }
        return wanted;
    }

    private Map<String, Schema> current(Topic topic) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (PortPath path : topic.producers()) {
            OutletDescriptor outlet = descriptors.outlet(blueprint, path);
            if (outlet != null && outlet.schema().format().equals(SchemaDescriptor.AVRO)) {
                schemas.put(path.toString(), AvroSchemas.parse(outlet.schema().text()));
            }
        }
        return schemas;
    }

    /** Documentation, aliases and defaults of a writer's schema have no influence on how its records are read. */
    private static boolean holds(Path file, KeptSchema wanted) {
        try {
            KeptSchema found =
                    KeptSchemaFile.read(wanted.file(), Files.readAllBytes(file)).orElseThrow();
            return SchemaComparison.areSame(AvroSchemas.parse(found.text()), AvroSchemas.parse(wanted.text()));
        } catch (ProblemsException other) {
            return false;
        } catch (IOException e) {
            throw new ProblemsException(unusable(file, e.toString()));
        }
    }

    private static void write(Path file, String text, Path resources) {
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), ".", ".part");
            Files.writeString(part, text);
            Files.move(part, file);
        } catch (IOException e) {
            throw new ProblemsException(unusable(resources, e.toString()));
        }
    }

    private static Problem inTheWay(Path file, KeptSchema wanted) {
        return Problem.of(
                        ProblemId.SLT_526,
                        "'%s' is in the way: it is not the schema by which topic '%s' is written",
                        file,
                        wanted.topic())
                .because("schemas that differ in logical types alone have the same fingerprint, and so the same file")
                .fix(
                        "restore the file, or give the topic a new 'topic.name' and delete the file if the schema was changed");
    }

    private static Problem unusable(Path folder, String reason) {
        return Problem.of(ProblemId.SLT_527, "schemas cannot be kept in '%s'", folder)
                .because("%s", reason)
                .fix("name the folder with the resources of the project, such as src/main/resources");
    }
}
