package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.codec.CodecPlan.Part;
import io.streamlets.processor.codegen.name.ClassNaming;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that reads and writes: four methods for the data type, and four for each part of it. */
final class AvroClass {
    static final String NAME = "Avro";

    private final CodecPlan plan;

    AvroClass(CodecPlan plan) {
        this.plan = plan;
    }

    TypeSpec type() {
        ClassName data = ClassNaming.of(plan.root().javaClass());
        TypeSpec.Builder type = CodecSource.nested(NAME, ParameterizedTypeName.get(RuntimeNames.AVRO_CODEC, data))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class, SCHEMA, $L)", data, plan.constant(plan.root()))
                        .build());
        RecordMethods methods = RecordMethods.ofRoot(plan);
        type.addMethod(methods.readObject(CodecSource.override("readObject")).build())
                .addMethod(methods.readRow(CodecSource.override("readRow")).build())
                .addMethod(
                        methods.writeObject(CodecSource.override("writeObject")).build())
                .addMethod(methods.writeRow(CodecSource.override("writeRow")).build())
                .addMethod(CodecSource.readResolve());
        plan.parts().forEach(part -> type.addMethods(methods(part)));
        return type.addMethods(plan.portions().methods()).build();
    }

    private List<MethodSpec> methods(Part part) {
        PartCode code = part.code();
        PlannedSpot place = new PlannedSpot(plan, part.spot());
        String stem = part.stem();
        List<MethodSpec> all = new ArrayList<>(List.of(
                code.fillReadObject(method("read" + stem), place).build(),
                code.fillReadRow(method("read" + stem + "Row"), place).build(),
                code.fillWriteObject(method("write" + stem), place).build()));
        if (code.type().hasColumn()) {
            all.add(code.fillWriteRow(method("write" + stem + "Row"), place).build());
        }
        return all;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
