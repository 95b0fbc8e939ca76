package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType;
import java.util.Objects;

/** The call that takes the value of a field from the checked parameters, with its type. */
final class ParameterAccess {
    private ParameterAccess() {}

    static CodeBlock of(ParameterField field) {
        ParameterFieldType.Supported type = supported(field);
        if (type.type() instanceof ScalarType scalar) {
            return CodeBlock.of("$N($S)", accessor(scalar), field.key());
        }
        String accessor = "enumeration";
        if (type.type() instanceof ParameterType.OptionalOf) {
            accessor = "optional";
        } else if (type.type() instanceof ParameterType.ListOf) {
            accessor = "list";
        }
        return CodeBlock.of("$N($S, $T.class)", accessor, field.key(), valueClass(type));
    }

    /** The type of a field that has passed the rules. */
    static ParameterFieldType.Supported supported(ParameterField field) {
        if (field.type() instanceof ParameterFieldType.Supported supported) {
            return supported;
        }
        throw new IllegalArgumentException(
                "nothing can be generated for a field of type " + field.type().text());
    }

    private static String accessor(ScalarType type) {
        return switch (type) {
            case INT -> "intValue";
            case LONG -> "longValue";
            case DOUBLE -> "doubleValue";
            case BOOLEAN -> "booleanValue";
            case STRING -> "string";
            case DURATION -> "duration";
            case MEMORY_SIZE -> "memorySize";
        };
    }

    private static ClassName valueClass(ParameterFieldType.Supported type) {
        return type.type().single() instanceof ScalarType scalar
                ? ClassName.get(scalar.valueClass())
                : ClassNaming.of(Objects.requireNonNull(type.enumeration()));
    }
}
