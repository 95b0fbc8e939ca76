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
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema of a data type and how its members are got and set.
 *
 * <p>A data type is an Avro class (its schema is in the class), or a public Java record, a bean, an enum, or a
 * sealed interface of records (its schema follows from its members). What was found once is kept: a type on ten ports is
 * looked at once, and a fault within ten types is told once.
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
    private final Depths depths;
    private final Predicate<Element> isCompiled;
    private final Map<List<Object>, Resolution> known = new HashMap<>();
    private final Set<Object> faults = new HashSet<>();

    /**
     * Resolves with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param schemaFolder the folder with {@code .avsc} files for Avro classes that do not show their schema
     * @param others kinds of data types besides, which are asked first
     * @param isCompiled whether an element stands in a source that is compiled in this run
     */
    public SchemaResolver(
            ProcessingEnvironment environment,
            Optional<Path> schemaFolder,
            List<DataFormat> others,
            Predicate<Element> isCompiled) {
        this.others = List.copyOf(others);
        this.isCompiled = isCompiled;
        types = new DataTypes(environment.getElementUtils(), environment.getTypeUtils());
        depths = new Depths(types, new ClassFiles(environment), isCompiled);
        docs = new Docs(environment, types);
        deprecated = new DeprecatedParts(environment.getElementUtils(), types);
        SourceTreeSchema.of(environment).ifPresent(texts::add);
        texts.add(new ClassFileSchema(environment));
        folder = schemaFolder.map(SchemaFolder::new);
        folder.ifPresent(texts::add);
    }

    /**
     * The schema of the data type that the asker needs.
     *
     * @param last whether no further round follows. Before that a type of this run is never refused: another processor may add
     *     what it lacks, as Lombok adds getters and setters, which other processors see in the next round.
     */
    public Resolution resolve(TypeElement type, Asker asker, boolean last) {
        List<Object> said = List.of(type.getQualifiedName().toString(), depths.saidBy(asker));
        // What is wrong may be the asker's to mend.
        List<Object> saidByAsker = List.of(said, asker.toString());
        Resolution resolution = known.getOrDefault(said, known.get(saidByAsker));
        if (resolution == null) {
            resolution = search(type, asker, !last && isCompiled.test(type));
            if (!(resolution instanceof Resolution.Pending)) {
                known.put(resolution instanceof Resolution.Refused ? saidByAsker : said, resolution);
            }
        }
        return resolution;
    }

    private Resolution search(TypeElement type, Asker asker, boolean mayChange) {
        Levels levels = new Levels(types, depths, asker, type);
        for (DataFormat format : others) {
            if (format.covers(type)) {
                Resolution resolution = format.resolve(type, levels);
                return resolution instanceof Resolution.Refused refused
                        ? mayChange ? Resolution.Pending.change(type) : unknownFaults(refused)
                        : resolution;
            }
        }
        return new Search(levels, mayChange).resolve(type);
    }

    private Resolution unknownFaults(Resolution.Refused refused) {
        return new Resolution.Refused(refused.problems().stream()
                .filter(each -> faults.add(List.of(
                        each.problem().id(),
                        each.problem().fact(),
                        each.problem().fix())))
                .toList());
    }

    /** The look at one data type, with what was found in its way. */
    private final class Search {
        private final Findings findings = new Findings();
        private final Levels levels;
        private final boolean mayChange;
        private final AvroRecords avroRecords;
        private final JavaRecords javaRecords;
        private final SealedInterfaces sealedInterfaces;
        private final Enums enums;
        private final Map<List<Object>, Boolean> conversions = new HashMap<>();

        Search(Levels levels, boolean mayChange) {
            this.levels = levels;
            this.mayChange = mayChange;
            Recursion recursion = new Recursion(types, findings, levels);
            avroRecords = new AvroRecords(types, findings, recursion, this::converts);
            ClassesInSchema classNames = new ClassesInSchema(findings);
            javaRecords = new JavaRecords(types, findings, recursion, classNames, this::nested);
            sealedInterfaces = new SealedInterfaces(types, findings, recursion, classNames, javaRecords);
            enums = new Enums(types, findings, classNames);
        }

        // Searches the whole class, so it is done once for all its fields.
        private boolean converts(TypeElement type, String conversion) {
            return conversions.computeIfAbsent(
                    List.of(type, conversion), key -> texts.stream().anyMatch(text -> text.converts(type, conversion)));
        }

        Resolution resolve(TypeElement type) {
            FieldPath path = FieldPath.of(type);
            boolean isAvro = types.isA(type, AVRO_CLASS);
            Optional<Schema> schema = isAvro ? schemaOf(type, path) : Optional.empty();
            RecordType root = isAvro
                    ? schema.map(found -> avroRecords.fields(found, type, path, path))
                            .orElse(null)
                    : java(type, path);
            levels.problems(root == null ? 0 : new Columns().of(root)).forEach(findings::add);
            if (root == null || !findings.isClean()) {
                return mayChange ? Resolution.Pending.change(type) : findings.failure(faults);
            }
            return new Resolution.Resolved(new AvroModel(
                    describe(schema.orElseGet(() -> DerivedSchema.of(root, docs)), !isAvro, levels.recursive()),
                    root,
                    deprecated.areIn(root),
                    levels.saidElsewhere()));
        }

        private @Nullable RecordType java(TypeElement type, FieldPath path) {
            if (Enums.isOne(type)) {
                return enums.root(type, path);
            }
            return SealedInterfaces.isOne(type)
                    ? sealedInterfaces.root(type, path)
                    : javaRecords.fields(type, path, path);
        }

        /** A record within a Java record, a sealed interface or an enum; an Avro class may stand there too. */
        private @Nullable DataType nested(TypeElement type, FieldPath path) {
            if (Enums.isOne(type)) {
                return enums.read(type, path);
            }
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

    private static SchemaDescriptor describe(Schema schema, boolean derived, Map<String, Integer> depths) {
        return new SchemaDescriptor(
                schema.getFullName(),
                SchemaDescriptor.AVRO,
                schema.toString(),
                AvroSchemas.fingerprint(schema),
                derived,
                depths);
    }
}
