package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.RecordType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The expression that makes a record of the values of its fields, in their order. */
public final class RecordValues {
    private RecordValues() {}

    /**
     * The statement that sets one field of the object in {@code variable}, which was created before its values are read.
     *
     * @param index the position of the field in the record
     */
    public static CodeBlock set(RecordType type, String variable, int index, CodeBlock value) {
        return type.form() == RecordType.Form.PUT
                ? CodeBlock.of("$N.put($L, $L);\n", variable, index, value)
                : CodeBlock.of(
                        "$N.$N($L);\n", variable, type.fields().get(index).setter(), value);
    }

    /** Whether an object is made before its values are, and then set field by field. */
    public static boolean isSet(RecordType type) {
        return switch (type.form()) {
            case SETTERS, BEAN, PUT -> true;
            case CONSTRUCTOR, VALUE -> false;
        };
    }

    /** As an object that is made of its values. */
    public static CodeBlock object(RecordType type, List<CodeBlock> values) {
        return type.form() == RecordType.Form.VALUE
                ? values.get(0)
                : CodeBlock.of("new $T($L)", ClassNaming.of(type.javaClass()), arguments(values));
    }

    /** As a row of its values. */
    public static CodeBlock row(RecordType type, List<CodeBlock> values) {
        return row(type, arguments(values));
    }

    /** As a row of the values in an array. */
    public static CodeBlock row(RecordType type, CodeBlock array) {
        CodeBlock row = CodeBlock.of("$T.of($L)", RuntimeNames.ROWS, array);
        return type.isCut() ? CodeBlock.of("$T.without($L, $L)", RuntimeNames.ROWS, row, cutFields(type)) : row;
    }

    /** The positions of the fields without a column. */
    private static String cutFields(RecordType type) {
        return IntStream.range(0, type.fields().size())
                .filter(i -> !type.fields().get(i).type().hasColumn())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** Short argument lists in the line, others one a line. */
    private static CodeBlock arguments(List<CodeBlock> values) {
        CodeBlock inLine = CodeBlock.join(values, ", ");
        return values.size() < 3 && inLine.toString().length() < 80
                ? inLine
                : CodeBlock.builder()
                        .add("\n")
                        .add(CodeBlock.join(values, ",\n"))
                        .build();
    }
}
