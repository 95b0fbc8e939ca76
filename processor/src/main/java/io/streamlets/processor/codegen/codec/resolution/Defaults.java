package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.blueprint.schema.SchemaResolution;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.codegen.codec.ValueCodes;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.NullableType;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The expression of a field's default: read from its bytes each time, since lists and objects may be changed. */
final class Defaults {

    /** What a method makes, to distinguish it from what others read. */
    private record Key(Schema.Field field, DataType type, Target target) {}

    private final ValueReads values;
    private final Methods methods;
    private final Constants constants;

    Defaults(ValueReads values, Methods methods, Constants constants) {
        this.values = values;
        this.methods = methods;
        this.constants = constants;
    }

    /** The expression. */
    CodeBlock of(Schema.Field field, @Nullable Object value, DataType type, Target target, Spot spot) {
        if (value == null && type instanceof NullableType nullable) {
            return Unions.missing(nullable, target);
        }
        String name = methods.name(
                new Key(field, type, target),
                "default" + spot.stem() + target.suffix(),
                method -> body(method, field, value, type, target, spot));
        return CodeBlock.of("$N()", name);
    }

    private MethodSpec.Builder body(
            MethodSpec.Builder method,
            Schema.Field field,
            @Nullable Object value,
            DataType type,
            Target target,
            Spot spot) {
        String bytes = constants.bytes(field, SchemaResolution.bytes(field, value));
        return method.returns(target == Target.OBJECT ? ValueCodes.of(type).memberType() : ClassName.OBJECT)
                .addStatement("$1T in = $1T.of($2N)", RuntimeNames.AVRO_READER, bytes)
                .addStatement(
                        "return $L",
                        values.of(SchemaResolution.actions(field.schema(), field.schema()), type, target, spot));
    }
}
