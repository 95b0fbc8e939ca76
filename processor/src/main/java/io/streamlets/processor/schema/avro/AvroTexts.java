package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.StringType;
import java.util.Map;
import javax.lang.model.type.TypeMirror;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** The Java types of texts: those of strings, and of the keys of maps. */
final class AvroTexts {
    private static final Map<String, StringType> TYPES = Map.of(
            "java.lang.String", StringType.STRING,
            "java.lang.CharSequence", StringType.CHAR_SEQUENCE,
            "org.apache.avro.util.Utf8", StringType.UTF8);

    private AvroTexts() {}

    /** The text that a class declares; null if its Java type is none of Avro's texts. */
    static @Nullable StringType type(Schema schema, TypeMirror java) {
        StringType text = TYPES.get(CompilerTypes.nameOf(java));
        return text == StringType.CHAR_SEQUENCE && isJavaString(schema) ? StringType.STRING_AS_CHAR_SEQUENCE : text;
    }

    /** Whether Avro's reader makes a {@code String} where a class does not say which text it holds. */
    static boolean isJavaString(Schema schema) {
        return GenericData.StringType.String.name().equals(schema.getProp(GenericData.STRING_PROP));
    }

    /** The class that the schema asks for by {@code java-class} or {@code java-key-class}; null if it asks for none. */
    static @Nullable Object chosenClass(Schema schema) {
        return schema.getObjectProp(
                schema.getType() == Schema.Type.MAP ? SpecificData.KEY_CLASS_PROP : SpecificData.CLASS_PROP);
    }
}
