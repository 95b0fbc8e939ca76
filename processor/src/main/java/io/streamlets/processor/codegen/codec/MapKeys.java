package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.UuidType;
import java.util.Optional;

/** The expressions for the keys of maps, which are texts in bytes and rows. */
final class MapKeys {
    private MapKeys() {}

    /** Reads a key from {@code in}. */
    static CodeBlock read(DataType key) {
        if (key instanceof StringType text) {
            return ScalarReads.string(text);
        } else if (key instanceof EnumType enumeration) {
            return CodeBlock.of(
                    "$T.toEnum($T.class, in.readString())",
                    RuntimeNames.MAP_KEYS,
                    ClassNaming.of(enumeration.javaClass()));
        }
        return CodeBlock.of("$T.$L(in.readString())", RuntimeNames.MAP_KEYS, method(key));
    }

    private static String method(DataType key) {
        if (key instanceof UuidType) {
            return "toUuid";
        }
        return key instanceof PrimitiveType primitive
                ? switch (primitive) {
                    case BOOLEAN -> "toBoolean";
                    case BYTE -> "toByte";
                    case SHORT -> "toShort";
                    case INT -> "toInt";
                    case LONG -> "toLong";
                    case FLOAT, DOUBLE -> throw new IllegalArgumentException(key + " is no key of a map");
                }
                : "toDate";
    }

    /** The text of a key. */
    static CodeBlock text(DataType key, CodeBlock value) {
        return key instanceof StringType ? value : CodeBlock.of("$T.text($L)", RuntimeNames.MAP_KEYS, value);
    }

    /** The text of a key in a row. */
    static CodeBlock row(DataType key, CodeBlock text) {
        return key instanceof StringType
                ? text
                : CodeBlock.of("$T.checked($T.class, $L)", RuntimeNames.MAP_KEYS, JavaTypeNames.boxed(key), text);
    }

    /** Spark's encoder of a key, if it is another than that of such a value. */
    static Optional<CodeBlock> encoder(DataType key) {
        return key instanceof StringType
                ? Optional.empty()
                : Optional.of(CodeBlock.of("$T.mapKey($T.class)", RuntimeNames.JAVA_VALUES, JavaTypeNames.boxed(key)));
    }
}
