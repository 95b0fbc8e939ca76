package io.streamlets.processor.step;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.processor.codegen.streamlet.DescriptorGenerator;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.compiler.UserAnnotation;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.extract.StreamletExtractor;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.StreamletPorts;
import io.streamlets.processor.schema.Asker;
import io.streamlets.processor.schema.SchemaOutcome;
import io.streamlets.processor.schema.SchemaResolver;
import io.streamlets.processor.step.NamedStreamlets.Named;
import io.streamlets.processor.step.NamedStreamlets.State;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Finds the streamlets that a blueprint names: one that is compiled in this run by its source, any other by the descriptor
 * beside its class file.
 */
public final class StreamletLookup {
    private final StreamletReader reader;
    private final SourceFacts source;
    private final SchemaResolver schemas;
    private final ClassPath classPath;
    private final StreamletPlaces places;
    private final Diagnostics diagnostics;
    private final Set<String> absent = new HashSet<>();

    public StreamletLookup(
            StreamletExtractor extractor,
            SourceFacts source,
            SchemaResolver schemas,
            ClassPath classPath,
            Diagnostics diagnostics) {
        this.reader = new StreamletReader(extractor, classPath);
        this.source = source;
        this.schemas = schemas;
        this.classPath = classPath;
        this.places = new StreamletPlaces(classPath);
        this.diagnostics = diagnostics;
    }

    /** What is known in this round about the classes of the blueprint that {@code asker} asks for. */
    NamedStreamlets find(Blueprint blueprint, TypeElement asker) {
        Map<String, Named> byName = new LinkedHashMap<>();
        for (StreamletInstance instance : blueprint.streamlets()) {
            byName.computeIfAbsent(instance.className(), this::find);
        }
        return new NamedStreamlets(
                places.checked(byName, this::isCompiled), () -> candidates(byName.values().stream(), asker));
    }

    /** The ports of a streamlet with the data types of each; empty if the class cannot be read. */
    Optional<StreamletPorts> ports(String className) {
        return classPath
                .find(className)
                .map(type -> reader.read(type, this::schema))
                .filter(Reading.Right.class::isInstance)
                .map(reading -> ((Reading.Right) reading).streamlet());
    }

    // Why a data type has no codec is reported in the last round, where its streamlet is looked at by itself.
    private SchemaOutcome schema(TypeElement type, Asker asker) {
        return schemas.resolve(type, asker, false);
    }

    private Named find(String className) {
        Optional<TypeElement> type = classPath.find(className);
        if (type.isPresent() && diagnostics.isCompiled(type.get())) {
            return fromSource(type.get());
        }
        if (type.isEmpty()) {
            absent.add(className);
            return new Named(ClassNames.parse(className), State.ABSENT, new Descriptors.UnknownClass());
        }
        // A class that was generated in a round with errors is there, but no round compiles it.
        return absent.contains(className)
                ? new Named(ClassNames.of(type.get()), State.WRONG, new Descriptors.Mistaken())
                : fromDescriptor(type.get());
    }

    private Named fromDescriptor(TypeElement type) {
        ClassRef name = ClassNames.of(type);
        return new Named(name, State.SETTLED, places.describe(name, UserAnnotation.STREAMLET.isOn(type)));
    }

    private Named fromSource(TypeElement type) {
        ClassRef name = ClassNames.of(type);
        if (!UserAnnotation.STREAMLET.isOn(type)) {
            // An annotation whose import is missing is the compiler's to report.
            return source.hasAnnotation(type, UserAnnotation.STREAMLET.simpleName())
                    ? new Named(name, State.WRONG, new Descriptors.Mistaken())
                    : new Named(name, State.SETTLED, new Descriptors.NotAStreamlet());
        }
        Reading reading = reader.read(type, this::schema);
        if (reading instanceof Reading.Right right) {
            return new Named(
                    name, State.SETTLED, new Descriptors.Found(DescriptorGenerator.generate(right.streamlet())));
        }
        return new Named(
                name, reading instanceof Reading.Waiting ? State.WAITING : State.WRONG, new Descriptors.Mistaken());
    }

    private boolean isCompiled(ClassRef name) {
        return classPath
                .find(name.qualifiedName())
                .filter(diagnostics::isCompiled)
                .isPresent();
    }

    /** The streamlets in the packages that the blueprint names and in the package of the type that asks for it. */
    private List<String> candidates(Stream<Named> named, TypeElement asker) {
        return Stream.concat(
                        Stream.of(ClassNames.of(asker).packageName()),
                        named.map(each -> each.name().packageName()))
                .distinct()
                .flatMap(packageName -> classPath.classesIn(packageName).stream())
                .filter(UserAnnotation.STREAMLET::isOn)
                .map(type -> ClassNames.of(type).binaryName())
                .distinct()
                .sorted()
                .toList();
    }
}
