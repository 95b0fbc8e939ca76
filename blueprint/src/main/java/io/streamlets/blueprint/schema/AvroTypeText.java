package io.streamlets.blueprint.schema;

import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** Names the type of a schema in a few words: {@code string}, {@code long (timestamp-millis)}, {@code array of int}. */
final class AvroTypeText {

    private AvroTypeText() {}

    static String of(Schema schema) {
        String type = switch (schema.getType()) {
            case RECORD, ENUM -> schema.getType().getName() + " " + schema.getFullName();
            case FIXED -> "fixed " + schema.getFullName() + " of " + schema.getFixedSize() + " bytes";
            case ARRAY -> "array of " + part(schema.getElementType());
            case MAP -> "map of " + part(schema.getValueType());
            case UNION -> schema.getTypes().stream().map(AvroTypeText::of).collect(Collectors.joining(" or "));
            default -> schema.getType().getName();
        };
        String meaning = LogicalMeaning.of(schema).text();
        return meaning == null ? type : type + " (" + meaning + ")";
    }

    /** The type of what is in another one: {@code (null or string)} in parentheses, lest the other seems a part of it. */
    private static String part(Schema schema) {
        return schema.isUnion() && schema.getTypes().size() > 1 ? "(" + of(schema) + ")" : of(schema);
    }
}
