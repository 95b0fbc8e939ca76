package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.processor.codegen.codec.Portions;
import io.streamlets.processor.codegen.codec.RecordMethods;
import io.streamlets.processor.codegen.codec.RecordValues;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.codegen.codec.ValueCodes;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;

/** Records: the fields as the writer has them, without those that the reader lacks, with the reader's defaults for the rest. */
final class Records {
    private static final String VALUES = "values";
    private static final ParameterSpec IN =
            ParameterSpec.builder(RuntimeNames.AVRO_READER, "in").build();

    private final ValueReads values;
    private final Methods methods;
    private final RecordCosts costs;
    private final Skips skips;
    private final Defaults defaults;

    Records(ValueReads values, Methods methods, RecordCosts costs, Skips skips, Defaults defaults) {
        this.values = values;
        this.methods = methods;
        this.costs = costs;
        this.skips = skips;
        this.defaults = defaults;
    }

    /** What takes the value of a field of the reader's. */
    private interface Sink {
        CodeBlock accept(int index, CodeBlock value);
    }

    /** What a method does that reads a record. */
    MethodSpec.Builder body(MethodSpec.Builder method, RecordAdjust action, RecordType type, Target target) {
        ClassName javaClass = ClassNaming.of(type.javaClass());
        method.returns(target == Target.OBJECT ? javaClass : RuntimeNames.INTERNAL_ROW)
                .addParameter(IN)
                .addCode(Counts.of(costs.extra(action)));
        if (target == Target.OBJECT && RecordValues.isSet(type)) {
            return method.addCode(objectThatIsSet(action, type, javaClass));
        } else if (target == Target.ROW && Portions.areNeeded(action.fieldActions.length + action.defaults.length)) {
            return method.addCode(wideRow(action, type));
        }
        Map<String, String> variables = variables(type);
        List<CodeBlock> statements = fields(action, type, target, (index, value) -> {
            DataField field = type.fields().get(index);
            return CodeBlock.of("$T $N = $L;\n", variableType(field, target), variables.get(field.name()), value);
        });
        List<CodeBlock> read = type.fields().stream()
                .map(field -> CodeBlock.of("$N", variables.get(field.name())))
                .toList();
        return method.addCode(CodeBlock.join(statements, ""))
                .addStatement(
                        "return $L",
                        target == Target.OBJECT ? RecordValues.object(type, read) : RecordValues.row(type, read));
    }

    private CodeBlock objectThatIsSet(RecordAdjust action, RecordType type, ClassName javaClass) {
        String variable = RecordMethods.variable(type);
        List<CodeBlock> statements =
                fields(action, type, Target.OBJECT, (index, value) -> RecordValues.set(type, variable, index, value));
        ParameterSpec object = ParameterSpec.builder(javaClass, variable).build();
        return CodeBlock.builder()
                .addStatement("$1T $2N = new $1T()", javaClass, variable)
                .add(methods.portions(statements, "set" + type.javaClass().simpleName(), List.of(object, IN)))
                .addStatement("return $N", variable)
                .build();
    }

    private CodeBlock wideRow(RecordAdjust action, RecordType type) {
        List<CodeBlock> statements = fields(
                action, type, Target.ROW, (index, value) -> CodeBlock.of("$L[$L] = $L;\n", VALUES, index, value));
        ParameterSpec array = ParameterSpec.builder(Object[].class, VALUES).build();
        return CodeBlock.builder()
                .addStatement(
                        "$1T[] $2L = new $1T[$3L]",
                        Object.class,
                        VALUES,
                        type.fields().size())
                .add(methods.portions(statements, "fill" + type.javaClass().simpleName(), List.of(array, IN)))
                .addStatement("return $L", RecordValues.row(type, CodeBlock.of(VALUES)))
                .build();
    }

    private static TypeName variableType(DataField field, Target target) {
        return target == Target.OBJECT ? ValueCodes.of(field.type()).memberType() : ClassName.OBJECT;
    }

    private static Map<String, String> variables(RecordType type) {
        NameAllocator names = new NameAllocator();
        names.newName("in");
        Map<String, String> variables = new HashMap<>();
        for (DataField field : type.fields()) {
            String name = field.name();
            // Constants and classes begin with a capital letter.
            variables.put(name, names.newName(Character.isUpperCase(name.charAt(0)) ? "value" + name : name));
        }
        return variables;
    }

    /** The statements for the fields of the writer and the reader. */
    private List<CodeBlock> fields(RecordAdjust action, RecordType type, Target target, Sink sink) {
        Map<String, Integer> indexes = new HashMap<>();
        for (DataField field : type.fields()) {
            indexes.put(field.name(), indexes.size());
        }
        List<CodeBlock> statements = new ArrayList<>();
        List<Schema.Field> written = action.writer.getFields();
        int next = 0;
        for (int i = 0; i < action.fieldActions.length; i++) {
            Action field = action.fieldActions[i];
            if (field.type == Action.Type.SKIP) {
                statements.add(CodeBlock.of(
                        "// '$L' is the writer's alone.\n$L", written.get(i).name(), skips.of(field.writer)));
            } else {
                int index = Objects.requireNonNull(indexes.get(action.readerOrder[next++].name()));
                DataField read = type.fields().get(index);
                statements.add(sink.accept(index, values.of(field, read.type(), target, Spot.of(type, read.name()))));
            }
        }
        for (int i = 0; i < action.defaults.length; i++) {
            Schema.Field field = action.readerOrder[action.firstDefault + i];
            int index = Objects.requireNonNull(indexes.get(field.name()));
            DataField read = type.fields().get(index);
            statements.add(sink.accept(
                    index, defaults.of(field, action.defaults[i], read.type(), target, Spot.of(type, read.name()))));
        }
        return statements;
    }
}
