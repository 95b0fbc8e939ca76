package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import io.streamlets.processor.codegen.codec.CodecSource;
import io.streamlets.processor.codegen.codec.EnumCode;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.codegen.name.ConstantNaming;
import io.streamlets.processor.model.EnumType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Resolver.EnumAdjust;
import org.apache.avro.Schema;

/** The constants of one reader: the symbols of enums and the defaults of fields. */
final class Constants {
    private static final ClassName RESOLVED_ENUM = ClassName.get("io.streamlets.spark.codec", "ResolvedEnum");

    private final NameAllocator names = new NameAllocator();
    private final Map<Object, String> known = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    Constants() {
        names.newName("serialVersionUID");
    }

    List<FieldSpec> fields() {
        return fields;
    }

    /** The constant that reads symbols of the writer's enum as those of {@code type}. */
    String symbols(EnumAdjust action, EnumType type) {
        return constant(List.of(action.writer, type), type.javaClass().simpleName(), name -> {
            ClassName javaClass = ClassNaming.of(type.javaClass());
            CodeBlock own = new EnumCode(type).constant();
            return action.noAdjustmentsNeeded
                    ? CodecSource.constant(ParameterizedTypeName.get(RuntimeNames.AVRO_ENUM, javaClass), name, own)
                    : CodecSource.constant(
                            ParameterizedTypeName.get(RESOLVED_ENUM, javaClass),
                            name,
                            CodeBlock.of(
                                    "new $T<>($>$>\n$L,\n$S,\n$T.of($L),\n$L$<$<)",
                                    RESOLVED_ENUM,
                                    own,
                                    action.writer.getFullName(),
                                    List.class,
                                    action.writer.getEnumSymbols().stream()
                                            .map(symbol -> CodeBlock.of("$S", symbol))
                                            .collect(CodeBlock.joining(", ")),
                                    Arrays.stream(action.adjustments)
                                            .mapToObj(String::valueOf)
                                            .collect(Collectors.joining(", "))));
        });
    }

    /** The constant with a field's default in Avro binary. */
    String bytes(Schema.Field field, byte[] value) {
        return constant(
                field,
                field.name(),
                name -> CodecSource.constant(
                                ArrayTypeName.of(byte.class),
                                name,
                                CodeBlock.of(
                                        "$T.of().parseHex($S)",
                                        HexFormat.class,
                                        HexFormat.of().formatHex(value)))
                        .toBuilder()
                        .addJavadoc("The default of the reader's field {@code $L}.\n", field.name())
                        .build());
    }

    private String constant(Object key, String wanted, Function<String, FieldSpec> field) {
        return known.computeIfAbsent(key, unknown -> {
            String name = names.newName(ConstantNaming.of(wanted));
            fields.add(field.apply(name));
            return name;
        });
    }
}
