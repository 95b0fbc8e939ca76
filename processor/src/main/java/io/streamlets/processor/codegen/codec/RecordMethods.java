package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The bodies of the four methods of a record. */
public final class RecordMethods implements PartMethods {
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
    private final Reads reads;
    private final Writes writes;
    private final RowWrites rowWrites;

    private RecordMethods(RecordType type, String stem, String rowStem, CodecPlan plan, Portions portions) {
        this.type = type;
        this.stem = stem;
        this.rowStem = rowStem;
        this.portions = portions;
        this.javaClass = ClassNaming.of(type.javaClass());
        this.variable = variable(type);
        this.reads = new Reads(plan);
        this.writes = new Writes(plan);
        this.rowWrites = new RowWrites(plan);
    }

    /** The methods of the data type, which its base class names. */
    static RecordMethods ofRoot(CodecPlan plan, Portions portions) {
        return new RecordMethods(plan.root(), "Object", "Row", plan, portions);
    }

    /** The methods of a record within it. */
    static RecordMethods of(RecordType type, CodecPlan plan, Portions portions) {
        return new RecordMethods(type, plan.stem(type), plan.stem(type) + "Row", plan, portions);
    }

    /** The name of the parameter or variable for an object of the type. */
    public static String variable(RecordType type) {
        NameAllocator names = new NameAllocator();
        List.of("in", "out", "row", "bytes").forEach(names::newName);
        String name = type.javaClass().simpleName();
        return names.newName(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    @Override
    public MethodSpec.Builder readObject(MethodSpec.Builder method) {
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
                .map(field -> reads.object(field.type(), Spot.of(type, field.name())))
                .toList();
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        List<CodeBlock> values = type.fields().stream()
                .map(field -> reads.row(field.type(), Spot.of(type, field.name())))
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

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        List<CodeBlock> fields = type.fields().stream()
                .map(field -> writeField(field, Spot.of(type, field.name())))
                .toList();
        return method.addParameter(object())
                .addParameter(OUT)
                .addCode(portions.code(fields, "write" + stem, List.of(object(), OUT)));
    }

    private CodeBlock writeField(DataField field, Spot spot) {
        if (type.form() == RecordType.Form.VALUE) {
            return writes.object(field.type(), CodeBlock.of("$N", variable), true, spot);
        }
        CodeBlock value = CodeBlock.of("$N.$N()", variable, field.getter());
        if (!field.getsOptional()) {
            return writes.object(field.type(), value, field.type() instanceof PrimitiveType, spot);
        }
        return field.type() instanceof NullableType nullable
                ? writes.object(new NullableType(nullable.type(), nullable.nullFirst(), true), value, false, spot)
                : writes.object(field.type(), CodeBlock.of("$L.orElse(null)", value), false, spot);
    }

    @Override
    public MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        List<CodeBlock> fields = new ArrayList<>();
        int column = 0;
        for (DataField field : type.fields()) {
            fields.add(
                    field.type().hasColumn()
                            ? rowWrites.row(field.type(), "row", column++, Spot.of(type, field.name()))
                            : CodeBlock.of("$L;\n", rowWrites.withoutColumn(field.type())));
        }
        return method.addParameter(ROW)
                .addParameter(OUT)
                .addCode(portions.code(fields, "write" + rowStem, List.of(ROW, OUT)));
    }
}
