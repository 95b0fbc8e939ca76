package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletModel.Form;
import io.streamlets.processor.model.StreamletPorts;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that makes an object of the user's class, sets its fields and starts its queries. */
public final class StreamletGenerator {
    private final StreamletModel streamlet;
    private final PortConstants ports;
    private final StreamletPorts data;

    public StreamletGenerator(StreamletPorts data) {
        this.data = data;
        this.streamlet = data.streamlet();
        this.ports = new PortConstants(data);
    }

    /** The source of the class. */
    public JavaFile generate() {
        ClassName name = ClassNaming.of(streamlet.name().generated("Streamlet"));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ClassNaming.SPARK_STREAMLET)
                .addJavadoc(new PortJavadoc(data).text())
                .addFields(ports.fields())
                .addMethod(className())
                .addMethod(start());
        Suppressed.annotation(streamlet).ifPresent(type::addAnnotation);
        return JavaFile.builder(name.packageName(), type.build()).build();
    }

    private MethodSpec className() {
        return MethodSpec.methodBuilder("className")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", streamlet.name().binaryName())
                .build();
    }

    private MethodSpec start() {
        ClassName logic = ClassNaming.of(streamlet.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder("start")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ClassNaming.STREAMING_QUERY))
                .addParameter(ClassNaming.CONTEXT, "context")
                .addStatement("$1T logic = new $1T()", logic);
        new FieldAssignments(streamlet, ports).statements().forEach(method::addStatement);
        return streamlet.form() == Form.IMPERATIVE
                ? method.addStatement("return logic.start(context)").build()
                : method.addCode(new Queries(streamlet, ports).statements()).build();
    }
}
