package io.streamlets.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.blueprint.descriptor.DescriptorJson;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.processor.codegen.codec.CodecGenerator;
import io.streamlets.processor.codegen.codec.protobuf.ProtobufCodecGenerator;
import io.streamlets.processor.codegen.codec.resolution.ReadersGenerator;
import io.streamlets.processor.codegen.main.MainGenerator;
import io.streamlets.processor.codegen.streamlet.DescriptorGenerator;
import io.streamlets.processor.codegen.streamlet.StreamletGenerator;
import io.streamlets.processor.model.ApplicationModel;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.ProtobufModel;
import io.streamlets.processor.model.StreamletPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands generated files to the compiler, each with the one element from which it is made. */
public final class GeneratedFiles {
    private static final String STREAMLETS = "io.streamlets.processor.StreamletProcessor";
    private static final String BLUEPRINTS = "io.streamlets.processor.BlueprintProcessor";

    private final Filer filer;
    private final Elements elements;
    private final Map<String, Boolean> hidingJavaLang = new HashMap<>();

    public GeneratedFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    /** Writes the codec of a data type. */
    public void writeCodec(DataModel data, Element origin) {
        writeSource(
                data instanceof AvroModel avro
                        ? new CodecGenerator().generate(avro)
                        : new ProtobufCodecGenerator().generate((ProtobufModel) data),
                STREAMLETS,
                origin);
    }

    /** Writes the class that runs a streamlet, and its descriptor. */
    public void writeStreamlet(StreamletPorts streamlet, Element origin) {
        writeSource(new StreamletGenerator(streamlet).generate(), STREAMLETS, origin);
        StreamletDescriptor descriptor = DescriptorGenerator.generate(streamlet);
        writeResource(descriptor.resourcePath(), DescriptorJson.write(descriptor), origin);
    }

    /** Writes the main class of an application, and what it needs to read records of other schemas. */
    public void writeMain(ApplicationModel application, Element origin) {
        if (!application.pairs().isEmpty()) {
            writeSource(ReadersGenerator.generate(application), BLUEPRINTS, origin);
        }
        writeSource(MainGenerator.generate(application), BLUEPRINTS, origin);
    }

    private void writeSource(JavaFile file, String processor, Element origin) {
        TypeSpec type = file.typeSpec().toBuilder()
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", processor)
                        .build())
                .build();
        String name = file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
        try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
            JavaFile.builder(file.packageName(), type)
                    .indent("    ")
                    .skipJavaLangImports(!hidingJavaLang.computeIfAbsent(file.packageName(), this::hidesJavaLang))
                    .build()
                    .writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class of the package has the name of one in java.lang, which then means it unless the other is imported. */
    private boolean hidesJavaLang(String packageName) {
        PackageElement found = elements.getPackageElement(packageName);
        return found != null
                && found.getEnclosedElements().stream()
                        .anyMatch(type -> elements.getTypeElement("java.lang." + type.getSimpleName()) != null);
    }

    private void writeResource(String path, String text, Element origin) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
            try (Writer out = file.openWriter()) {
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
