package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.processor.codegen.codec.Blocks;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import java.util.List;
import org.apache.avro.Schema;

/** The statement that passes over a value which the reader does not want, with the checks of one that it wants. */
final class Skips {

    /** What a method passes over, to distinguish it from what others read. */
    private record Key(Schema schema) {}

    private static final ParameterSpec IN =
            ParameterSpec.builder(RuntimeNames.AVRO_READER, "in").build();

    private final Methods methods;
    private final RecordCosts costs;

    Skips(Methods methods, RecordCosts costs) {
        this.methods = methods;
        this.costs = costs;
    }

    /** The statement; empty if the value has no bytes. */
    CodeBlock of(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> CodeBlock.of("");
            case BOOLEAN -> CodeBlock.of("in.readBoolean();\n");
            case INT -> CodeBlock.of("in.readInt();\n");
            case LONG -> CodeBlock.of("in.readLong();\n");
            case FLOAT -> CodeBlock.of("in.readFloat();\n");
            case DOUBLE -> CodeBlock.of("in.readDouble();\n");
            case STRING -> CodeBlock.of("in.readUtf8();\n");
            case BYTES -> CodeBlock.of("in.skipBytes();\n");
            case FIXED -> CodeBlock.of("in.skipFixed($L);\n", schema.getFixedSize());
            case ENUM ->
                CodeBlock.of(
                        "in.readIndex($L, $S);\n",
                        schema.getEnumSymbols().size(),
                        "enum '" + schema.getFullName() + "'");
            case UNION ->
                schema.isNullable() && schema.getTypes().size() == 2 ? nullable(schema.getTypes()) : call(schema);
            case RECORD, ARRAY, MAP -> call(schema);
        };
    }

    private CodeBlock nullable(List<Schema> branches) {
        int nullBranch = branches.get(0).getType() == Schema.Type.NULL ? 0 : 1;
        return CodeBlock.builder()
                .beginControlFlow("if (!in.readNull($L))", nullBranch)
                .add(of(branches.get(1 - nullBranch)))
                .endControlFlow()
                .build();
    }

    private CodeBlock call(Schema schema) {
        return CodeBlock.of(
                "$L;\n", methods.call(new Key(schema), "skip" + name(schema), method -> body(method, schema)));
    }

    private static String name(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> schema.getName();
            case ARRAY -> name(schema.getElementType()) + "List";
            case MAP -> name(schema.getValueType()) + "Map";
            case UNION -> "Union";
            default -> "";
        };
    }

    private MethodSpec.Builder body(MethodSpec.Builder method, Schema schema) {
        method.addParameter(IN);
        return switch (schema.getType()) {
            case RECORD -> record(method, schema);
            case ARRAY -> method.addCode(Blocks.read(costs.leastItemBytes(schema), of(schema.getElementType())));
            case MAP ->
                method.addCode(Blocks.read(
                        costs.leastItemBytes(schema), CodeBlock.of("in.readUtf8();\n$L", of(schema.getValueType()))));
            default -> union(method, schema.getTypes());
        };
    }

    /** A record may be within itself, as often as a hostile one likes. */
    private MethodSpec.Builder record(MethodSpec.Builder method, Schema schema) {
        List<CodeBlock> fields =
                schema.getFields().stream().map(field -> of(field.schema())).toList();
        return method.addStatement("in.enter()")
                .addCode(Counts.of(costs.extra(schema)))
                .addCode(methods.portions(fields, "skip" + schema.getName(), List.of(IN)))
                .addStatement("in.leave()");
    }

    private MethodSpec.Builder union(MethodSpec.Builder method, List<Schema> branches) {
        method.beginControlFlow("switch (in.readBranch($L))", branches.size());
        for (int i = 0; i < branches.size(); i++) {
            method.addCode("$L -> {\n$>", i == branches.size() - 1 ? "default" : "case " + i)
                    .addCode(of(branches.get(i)))
                    .addCode("$<}\n");
        }
        return method.endControlFlow();
    }
}
