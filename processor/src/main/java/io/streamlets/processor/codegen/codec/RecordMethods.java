package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import java.util.List;
import java.util.Locale;

/** The bodies of the four methods of a record. */
public final class RecordMethods implements PartMethods {
    private final RecordType type;
    private final ClassName javaClass;
    private final String variable;
    private final Reads reads;
    private final Writes writes;
    private final RowWrites rowWrites;

    RecordMethods(RecordType type, CodecPlan plan) {
        this.type = type;
        this.javaClass = ClassNaming.of(type.javaClass());
        this.variable = variable(type);
        this.reads = new Reads(plan);
        this.writes = new Writes(plan);
        this.rowWrites = new RowWrites(plan);
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
        method.returns(javaClass).addParameter(RuntimeNames.AVRO_READER, "in");
        return switch (type.form()) {
            case SETTERS, BEAN, PUT -> method.addCode(readFieldByField());
            case CONSTRUCTOR, VALUE -> method.addStatement("return $L", RecordValues.object(type, readObjects()));
        };
    }

    private CodeBlock readFieldByField() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T $2N = new $1T()", javaClass, variable);
        for (DataField field : type.fields()) {
            CodeBlock value = reads.object(field.type(), Spot.of(type, field.name()));
            code.add(RecordValues.set(type, variable, field, value));
        }
        return code.addStatement("return $N", variable).build();
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
        return method.returns(RuntimeNames.INTERNAL_ROW)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("return $L", RecordValues.row(type, values));
    }

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        method.addParameter(javaClass, variable).addParameter(RuntimeNames.AVRO_WRITER, "out");
        type.fields().forEach(field -> method.addCode(writeField(field, Spot.of(type, field.name()))));
        return method;
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
        method.addParameter(RuntimeNames.INTERNAL_ROW, "row").addParameter(RuntimeNames.AVRO_WRITER, "out");
        int column = 0;
        for (DataField field : type.fields()) {
            if (field.type().hasColumn()) {
                method.addCode(rowWrites.row(field.type(), "row", column++, Spot.of(type, field.name())));
            } else {
                method.addStatement(rowWrites.withoutColumn(field.type()));
            }
        }
        return method;
    }
}
