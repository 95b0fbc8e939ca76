package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaResolution;
import io.streamlets.processor.codegen.codec.CodecSource;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ApplicationModel;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.ResolvedPair;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;

/** Writes the class with the readers of an application, of which there is one for each pair of different schemas. */
public final class ReadersGenerator {
    private static final ClassName READER = ClassName.get("io.streamlets.spark.codec", "ResolvingReader");

    private ReadersGenerator() {}

    /** The source of the class. */
    public static JavaFile generate(ApplicationModel application) {
        ClassName name = ClassNaming.of(application.readers());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Reads what the topics of {@link $T} hold by other schemas than those of its inlets.\n",
                        ClassNaming.of(application.type()));
        NameAllocator names = new NameAllocator();
        names.newName(name.simpleName());
        List<CodeBlock> all = new ArrayList<>();
        List<TypeSpec> readers = new ArrayList<>();
        for (ResolvedPair pair : application.pairs()) {
            String reader = names.newName(pair.reader().type().simpleName() + "Reader" + (readers.size() + 1));
            all.add(CodeBlock.of("new $L()", reader));
            readers.add(reader(reader, pair));
        }
        type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(
                                        ClassName.get(List.class),
                                        ParameterizedTypeName.get(READER, WildcardTypeName.subtypeOf(Object.class))),
                                "ALL",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.of($>$>\n$L$<$<)", List.class, CodeBlock.join(all, ",\n"))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addTypes(readers);
        if (application.pairs().stream().anyMatch(pair -> pair.reader().isDeprecated())) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return JavaFile.builder(name.packageName(), type.build()).build();
    }

    private static TypeSpec reader(String name, ResolvedPair pair) {
        Schema writer = AvroSchemas.parse(pair.writerSchema());
        Schema reader = AvroSchemas.parse(pair.readerSchema());
        RecordType root = pair.reader().root();
        ClassName data = ClassNaming.of(root.javaClass());
        Methods methods = new Methods();
        Constants constants = new Constants();
        ValueReads values = new ValueReads(root, methods, constants);
        RecordAdjust action = (RecordAdjust) SchemaResolution.actions(writer, reader);
        MethodSpec readObject = values.root(CodecSource.override("readObject"), action, Target.OBJECT)
                .build();
        MethodSpec readRow =
                values.root(CodecSource.override("readRow"), action, Target.ROW).build();
        List<MethodSpec> others = methods.write();
        return CodecSource.nested(name, ParameterizedTypeName.get(READER, data))
                .addJavadoc(
                        "Reads records that $L $L by the schema {@code $L} as {@link $T}.\n",
                        String.join(
                                ", ",
                                pair.writers().stream()
                                        .map(each -> "'" + each + "'")
                                        .toList()),
                        pair.writers().size() == 1 ? "writes" : "write",
                        writer.getFullName(),
                        data)
                .addFields(constants.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super(\n$T.class,\n$S,\n$S)",
                                data,
                                AvroSchemas.digest(writer),
                                AvroSchemas.digest(reader))
                        .build())
                .addMethod(readObject)
                .addMethod(readRow)
                .addMethods(others)
                .build();
    }
}
