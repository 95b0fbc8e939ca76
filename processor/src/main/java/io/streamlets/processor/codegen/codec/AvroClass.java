package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.codec.CodecPlan.Part;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that reads and writes: four methods for the data type, and four for each part of it. */
final class AvroClass {
    static final String NAME = "Avro";

    private final CodecPlan plan;
    private final Portions portions = new Portions();

    AvroClass(CodecPlan plan) {
        this.plan = plan;
    }

    TypeSpec type() {
        ClassName data = ClassNaming.of(plan.root().javaClass());
        TypeSpec.Builder type = CodecSource.nested(NAME, ParameterizedTypeName.get(RuntimeNames.AVRO_CODEC, data))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class, SCHEMA, $L)", data, plan.constant(plan.root()))
                        .build());
        RecordMethods methods = RecordMethods.ofRoot(plan, portions);
        type.addMethod(methods.readObject(CodecSource.override("readObject")).build())
                .addMethod(methods.readRow(CodecSource.override("readRow")).build())
                .addMethod(
                        methods.writeObject(CodecSource.override("writeObject")).build())
                .addMethod(methods.writeRow(CodecSource.override("writeRow")).build())
                .addMethod(CodecSource.readResolve());
        plan.parts().forEach(part -> type.addMethods(methods(part)));
        return type.addMethods(portions.methods()).build();
    }

    private List<MethodSpec> methods(Part part) {
        PartMethods methods = methodsOf(part);
        List<MethodSpec> all = new ArrayList<>(List.of(
                methods.readObject(method("read" + part.stem())).build(),
                methods.readRow(method("read" + part.stem() + "Row")).build(),
                methods.writeObject(method("write" + part.stem())).build()));
        if (part.type().hasColumn()) {
            all.add(methods.writeRow(method("write" + part.stem() + "Row")).build());
        }
        return all;
    }

    private PartMethods methodsOf(Part part) {
        if (part.type() instanceof RecordType record) {
            return RecordMethods.of(record, plan, portions);
        } else if (part.type() instanceof ListType list) {
            return new ListMethods(list, part.spot(), plan);
        } else if (part.type() instanceof UnionType union) {
            return new UnionMethods(union, part.spot(), plan);
        }
        return new MapMethods((MapType) part.type(), part.spot(), plan);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
