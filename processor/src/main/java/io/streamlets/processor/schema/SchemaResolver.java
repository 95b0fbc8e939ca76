package io.streamlets.processor.schema;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema of a data type and how its members are got and set.
 *
 * <p>A data type is an Avro class (its schema is in the class), or a public Java record, a bean, or a sealed interface of
 * records (its schema follows from its members). What was found once is kept: a type on ten ports is looked at once, and a fault within ten types is told
 * once.
 */
public final class SchemaResolver {
    /** The option that names the folder with the files of schemas that classes do not show. */
    public static final String FOLDER_OPTION = "streamlets.schema.folder";

    private static final String AVRO_CLASS = "org.apache.avro.specific.SpecificRecord";

    private final DataTypes types;
    private final DeprecatedParts deprecated;
    private final Docs docs;
    private final List<SchemaText> texts = new ArrayList<>();
    private final Optional<SchemaFolder> folder;
    private final List<DataFormat> others;
    private final Map<String, Resolution> known = new HashMap<>();
    private final Set<Object> faults = new HashSet<>();

    /**
     * Resolves with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param schemaFolder the folder with {@code .avsc} files for Avro classes that do not show their schema
     * @param others kinds of data types besides, which are asked first
     */
    public SchemaResolver(ProcessingEnvironment environment, Optional<Path> schemaFolder, List<DataFormat> others) {
        this.others = List.copyOf(others);
        types = new DataTypes(environment.getElementUtils(), environment.getTypeUtils());
        docs = new Docs(environment.getElementUtils(), types);
        deprecated = new DeprecatedParts(environment.getElementUtils(), types);
        SourceTreeSchema.of(environment).ifPresent(texts::add);
        texts.add(new ClassFileSchema(environment));
        folder = schemaFolder.map(SchemaFolder::new);
        folder.ifPresent(texts::add);
    }

    /** The schema of the data type. */
    public Resolution resolve(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Resolution resolution = known.get(name);
        if (resolution == null) {
            resolution = search(type);
            if (!(resolution instanceof Resolution.Pending)) {
                known.put(name, resolution);
            }
        }
        return resolution;
    }

    private boolean converts(TypeElement type, String conversion) {
        return texts.stream().anyMatch(text -> text.converts(type, conversion));
    }

    private Resolution search(TypeElement type) {
        for (DataFormat format : others) {
            if (format.covers(type)) {
                Resolution resolution = format.resolve(type);
                return resolution instanceof Resolution.Refused refused
                        ? new Resolution.Refused(refused.problems().stream()
                                .filter(each -> faults.add(List.of(
                                        each.problem().id(), each.problem().fact())))
                                .toList())
                        : resolution;
            }
        }
        return new Search().resolve(type);
    }

    /** The look at one data type, with what was found in its way. */
    private final class Search {
        private final Findings findings = new Findings();
        private final Recursion recursion = new Recursion(types, findings);
        private final AvroRecords avroRecords =
                new AvroRecords(types, findings, recursion, SchemaResolver.this::converts);
        private final JavaRecords javaRecords = new JavaRecords(types, findings, recursion, this::nested);
        private final SealedInterfaces sealedInterfaces = new SealedInterfaces(types, findings, recursion, javaRecords);

        Resolution resolve(TypeElement type) {
            FieldPath path = FieldPath.of(type);
            boolean isAvro = types.isA(type, AVRO_CLASS);
            Optional<Schema> schema = isAvro ? schemaOf(type, path) : Optional.empty();
            RecordType root = isAvro
                    ? schema.map(found -> avroRecords.fields(found, type, path, path))
                            .orElse(null)
                    : java(type, path);
            if (root != null) {
                recursion.checkColumns(root, type);
            }
            return root == null || !findings.isClean()
                    ? findings.failure(faults)
                    : new Resolution.Resolved(new AvroModel(
                            describe(schema.orElseGet(() -> DerivedSchema.of(root, docs)), !isAvro),
                            root,
                            deprecated.areIn(root)));
        }

        private @Nullable RecordType java(TypeElement type, FieldPath path) {
            return SealedInterfaces.isOne(type)
                    ? sealedInterfaces.root(type, path)
                    : javaRecords.fields(type, path, path);
        }

        /** A record within a Java record, or a sealed interface; an Avro class may stand there too. */
        private @Nullable DataType nested(TypeElement type, FieldPath path) {
            if (SealedInterfaces.isOne(type)) {
                return sealedInterfaces.read(type, path);
            }
            return types.isA(type, AVRO_CLASS)
                    ? schemaOf(type, path)
                            .map(schema -> avroRecords.read(schema, type, path))
                            .orElse(null)
                    : javaRecords.read(type, path);
        }

        private Optional<Schema> schemaOf(TypeElement type, FieldPath path) {
            Optional<Schema> schema =
                    texts.stream().flatMap(text -> text.find(type).stream()).findFirst();
            if (schema.isEmpty()) {
                findings.add(path, TypeProblems.noSchema(type, folder));
            }
            return schema;
        }
    }

    private static SchemaDescriptor describe(Schema schema, boolean derived) {
        return new SchemaDescriptor(
                schema.getFullName(),
                SchemaDescriptor.AVRO,
                schema.toString(),
                AvroSchemas.fingerprint(schema),
                derived);
    }
}
