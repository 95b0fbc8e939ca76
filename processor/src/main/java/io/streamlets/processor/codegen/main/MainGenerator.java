package io.streamlets.processor.codegen.main;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ApplicationModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class with which an application is started. */
public final class MainGenerator {
    private MainGenerator() {}

    /** The source of the class. */
    public static JavaFile generate(ApplicationModel application) {
        ClassName name = ClassNaming.of(application.main());
        TypeSpec type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        application.text().isPresent()
                                ? "Runs the application of {@link $T}, which has its blueprint.\n"
                                : "Runs the application of {@link $T}, whose blueprint is {@code $L}.\n",
                        javadocArguments(application))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(main())
                .addMethod(application(application))
                .build();
        return JavaFile.builder(name.packageName(), type).build();
    }

    private static Object[] javadocArguments(ApplicationModel application) {
        ClassName type = ClassNaming.of(application.type());
        return application.text().isPresent() ? new Object[] {type} : new Object[] {type, application.blueprint()};
    }

    private static MethodSpec main() {
        return MethodSpec.methodBuilder("main")
                .addJavadoc("Runs, verifies or describes the application; {@code --help} tells how.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement("$T.exit(application().execute(args))", System.class)
                .build();
    }

    private static MethodSpec application(ApplicationModel application) {
        CodeBlock streamlets = CodeBlock.join(
                application.streamlets().stream()
                        .map(streamlet -> CodeBlock.of("new $T()", ClassNaming.of(streamlet.generated("Streamlet"))))
                        .toList(),
                ",\n");
        CodeBlock blueprint = application
                .text()
                .map(text -> CodeBlock.of("$S,\n$S", application.blueprint(), text))
                .orElseGet(() -> CodeBlock.of("$S", application.blueprint()));
        return MethodSpec.methodBuilder("application")
                .addJavadoc("The application: its blueprint as it was compiled, and the streamlets that it names.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ClassNaming.APPLICATION)
                .addStatement(
                        "return $T.$L(\n$S,\n$L,\n$S,\n$T.of($>$>\n$L$<$<))$L$L",
                        ClassNaming.APPLICATION,
                        application.text().isPresent() ? "ofText" : "of",
                        application.id(),
                        blueprint,
                        application.sha256(),
                        List.class,
                        streamlets,
                        keptSchemas(application),
                        readers(application))
                .build();
    }

    private static CodeBlock keptSchemas(ApplicationModel application) {
        CodeBlock files = CodeBlock.join(
                application.keptSchemas().stream()
                        .map(file -> CodeBlock.of("$S", file))
                        .toList(),
                ",\n");
        return files.isEmpty() ? files : CodeBlock.of("\n.withKeptSchemas($T.of($>$>\n$L$<$<))", List.class, files);
    }

    private static CodeBlock readers(ApplicationModel application) {
        return application.pairs().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("\n.withReaders($T.ALL)", ClassNaming.of(application.readers()));
    }
}
