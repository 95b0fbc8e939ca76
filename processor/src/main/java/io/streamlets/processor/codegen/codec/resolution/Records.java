package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.processor.codegen.codec.JavaTypeNames;
import io.streamlets.processor.codegen.codec.RecordMethods;
import io.streamlets.processor.codegen.codec.RecordValues;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;

/** Records: the fields as the writer has them, without those that the reader lacks, with the reader's defaults for the rest. */
final class Records {
    private final Values values;
    private final RecordCosts costs;
    private final Skips skips;
    private final Defaults defaults;

    Records(Values values, RecordCosts costs, Skips skips, Defaults defaults) {
        this.values = values;
        this.costs = costs;
        this.skips = skips;
        this.defaults = defaults;
    }

    /** What takes the value of a field of the reader's. */
    private interface Sink {
        CodeBlock accept(DataField field, CodeBlock value);
    }

    /** What a method does that reads a record. */
    MethodSpec.Builder body(MethodSpec.Builder method, RecordAdjust action, RecordType type, Target target) {
        ClassName javaClass = ClassNaming.of(type.javaClass());
        method.returns(target == Target.OBJECT ? javaClass : RuntimeNames.INTERNAL_ROW)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addCode(Counts.of(costs.extra(action)));
        if (target == Target.OBJECT && RecordValues.isSet(type)) {
            String variable = RecordMethods.variable(type);
            method.addStatement("$1T $2N = new $1T()", javaClass, variable);
            fields(method, action, type, target, (field, value) -> RecordValues.set(type, variable, field, value));
            return method.addStatement("return $N", variable);
        }
        Map<String, String> variables = variables(type);
        fields(
                method,
                action,
                type,
                target,
                (field, value) ->
                        CodeBlock.of("$T $N = $L;\n", variableType(field, target), variables.get(field.name()), value));
        List<CodeBlock> read = type.fields().stream()
                .map(field -> CodeBlock.of("$N", variables.get(field.name())))
                .toList();
        return method.addStatement(
                "return $L", target == Target.OBJECT ? RecordValues.object(type, read) : RecordValues.row(type, read));
    }

    private static TypeName variableType(DataField field, Target target) {
        return target == Target.OBJECT ? JavaTypeNames.of(field.type()) : ClassName.OBJECT;
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

    private void fields(MethodSpec.Builder method, RecordAdjust action, RecordType type, Target target, Sink sink) {
        Map<String, DataField> byName =
                type.fields().stream().collect(Collectors.toMap(DataField::name, Function.identity()));
        List<Schema.Field> written = action.writer.getFields();
        int next = 0;
        for (int i = 0; i < action.fieldActions.length; i++) {
            Action field = action.fieldActions[i];
            if (field.type == Action.Type.SKIP) {
                method.addComment("'$L' is the writer's alone.", written.get(i).name())
                        .addCode(skips.of(field.writer));
            } else {
                DataField read = Objects.requireNonNull(byName.get(action.readerOrder[next++].name()));
                method.addCode(sink.accept(read, values.of(field, read.type(), target, Spot.of(type, read.name()))));
            }
        }
        for (int i = 0; i < action.defaults.length; i++) {
            Schema.Field field = action.readerOrder[action.firstDefault + i];
            DataField read = Objects.requireNonNull(byName.get(field.name()));
            method.addCode(sink.accept(
                    read, defaults.of(field, action.defaults[i], read.type(), target, Spot.of(type, read.name()))));
        }
    }
}
