package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.EnumType;

/** The constant that knows the symbols of an enum. */
public final class EnumConstants {
    private EnumConstants() {}

    /** The expression that makes it. */
    public static CodeBlock initializer(EnumType type) {
        return type.hasOtherConstants()
                ? CodeBlock.of(
                        "$T.of($T.class, $L)",
                        RuntimeNames.AVRO_ENUM,
                        ClassNaming.of(type.javaClass()),
                        Encoders.symbols(type))
                : CodeBlock.of("$T.of($T.class)", RuntimeNames.AVRO_ENUM, ClassNaming.of(type.javaClass()));
    }
}
