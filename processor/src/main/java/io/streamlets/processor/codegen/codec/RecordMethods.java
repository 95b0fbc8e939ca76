package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The bodies of the four methods of a record. */
public final class RecordMethods {
    private static final String VALUES = "values";
    private static final ParameterSpec IN =
            ParameterSpec.builder(RuntimeNames.AVRO_READER, "in").build();
    private static final ParameterSpec OUT =
            ParameterSpec.builder(RuntimeNames.AVRO_WRITER, "out").build();
    private static final ParameterSpec ROW =
            ParameterSpec.builder(RuntimeNames.INTERNAL_ROW, "row").build();
    private static final ParameterSpec VALUES_OF_ROW =
            ParameterSpec.builder(Object[].class, VALUES).build();

    private final RecordType type;
    private final ClassName javaClass;
    private final String variable;
    private final String stem;
    private final String rowStem;
    private final Portions portions;
    private final CodecPlan plan;

    private RecordMethods(RecordType type, String stem, String rowStem, CodecPlan plan) {
        this.type = type;
        this.stem = stem;
        this.rowStem = rowStem;
        this.portions = plan.portions();
        this.javaClass = ClassNaming.of(type.javaClass());
        this.variable = variable(type);
        this.plan = plan;
    }

    /** The methods of the data type, which its base class names. */
    static RecordMethods ofRoot(CodecPlan plan) {
        return new RecordMethods(plan.root(), "Object", "Row", plan);
    }

    /** The methods of a record within it. */
    static RecordMethods of(RecordType type, CodecPlan plan) {
        return new RecordMethods(type, plan.stem(type), plan.stem(type) + "Row", plan);
    }

    /** The name of the parameter or variable for an object of the type. */
    public static String variable(RecordType type) {
        NameAllocator names = new NameAllocator();
        List.of("in", "out", "row", "bytes").forEach(names::newName);
        String name = type.javaClass().simpleName();
        return names.newName(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    MethodSpec.Builder readObject(MethodSpec.Builder method) {
        method.returns(javaClass).addParameter(IN);
        return switch (type.form()) {
            case SETTERS, BEAN, PUT -> method.addCode(readFieldByField());
            case CONSTRUCTOR, VALUE -> method.addStatement("return $L", RecordValues.object(type, readObjects()));
        };
    }

    private CodeBlock readFieldByField() {
        List<CodeBlock> values = readObjects();
        List<CodeBlock> fields = IntStream.range(0, values.size())
                .mapToObj(i -> RecordValues.set(type, variable, i, values.get(i)))
                .toList();
        return CodeBlock.builder()
                .addStatement("$1T $2N = new $1T()", javaClass, variable)
                .add(portions.code(fields, "read" + stem, List.of(object(), IN)))
                .addStatement("return $N", variable)
                .build();
    }

    private ParameterSpec object() {
        return ParameterSpec.builder(javaClass, variable).build();
    }

    private List<CodeBlock> readObjects() {
        return type.fields().stream()
                .map(field -> ValueCodes.of(field.type()).readObject(place(field)))
                .toList();
    }

    MethodSpec.Builder readRow(MethodSpec.Builder method) {
        List<CodeBlock> values = type.fields().stream()
                .map(field -> ValueCodes.of(field.type()).readRow(place(field)))
                .toList();
        method.returns(RuntimeNames.INTERNAL_ROW).addParameter(IN);
        if (!Portions.areNeeded(values.size())) {
            return method.addStatement("return $L", RecordValues.row(type, values));
        }
        List<CodeBlock> fields = IntStream.range(0, values.size())
                .mapToObj(i -> CodeBlock.of("$L[$L] = $L;\n", VALUES, i, values.get(i)))
                .toList();
        return method.addStatement("$1T[] $2L = new $1T[$3L]", Object.class, VALUES, values.size())
                .addCode(portions.code(fields, "read" + rowStem, List.of(VALUES_OF_ROW, IN)))
                .addStatement("return $L", RecordValues.row(type, CodeBlock.of(VALUES)));
    }

    MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        List<CodeBlock> fields = type.fields().stream().map(this::writeField).toList();
        return method.addParameter(object())
                .addParameter(OUT)
                .addCode(portions.code(fields, "write" + stem, List.of(object(), OUT)));
    }

    private CodeBlock writeField(DataField field) {
        ValueCode code = ValueCodes.of(field.type());
        if (type.form() == RecordType.Form.VALUE) {
            return code.writeObject(CodeBlock.of("$N", variable), true, place(field));
        }
        CodeBlock value = CodeBlock.of("$N.$N()", variable, field.getter());
        if (!field.getsOptional()) {
            return code.writeObject(value, code.memberType().isPrimitive(), place(field));
        }
        return field.type() instanceof NullableType nullable
                ? ValueCodes.of(nullable.asOptional()).writeObject(value, false, place(field))
                : code.writeObject(CodeBlock.of("$L.orElse(null)", value), false, place(field));
    }

    private PlannedSpot place(DataField field) {
        return new PlannedSpot(plan, Spot.of(type, field.name()));
    }

    MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        List<CodeBlock> fields = new ArrayList<>();
        int column = 0;
        for (DataField field : type.fields()) {
            ValueCode code = ValueCodes.of(field.type());
            fields.add(
                    field.type().hasColumn()
                            ? code.writeRow(new Slot("row", column++), place(field))
                            : CodeBlock.of("$L;\n", code.writeWithoutColumn()));
        }
        return method.addParameter(ROW)
                .addParameter(OUT)
                .addCode(portions.code(fields, "write" + rowStem, List.of(ROW, OUT)));
    }
}
