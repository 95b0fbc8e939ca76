package io.streamlets.spark.codec;

import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The value that follows the bytes of a record whose writing has stopped: it is the one that was refused.
 *
 * <p>So nobody has to remember, while records are written, which field it is.
 *
 * @param name as generated code names it in other errors, such as {@code Data.places[]}
 */
record UnwrittenField(String name, Schema schema) {

    /**
     * Finds it.
     *
     * @param record the schema of the record
     * @param type what errors call the record
     * @param written the bytes so far
     * @return null if the record is whole
     */
    static @Nullable UnwrittenField of(Schema record, String type, byte[] written) {
        return new Walk(new AvroReader(written)).fields(record, type);
    }

    private record Walk(AvroReader in) {

        private @Nullable UnwrittenField value(Schema schema, String name) {
            return switch (schema.getType()) {
                case NULL -> null;
                case RECORD -> fields(schema, schema.getName());
                case FIXED -> schema.getFixedSize() == 0 && in.left() > 0 ? null : scalar(schema, name);
                case UNION -> in.left() == 0 ? new UnwrittenField(name, schema) : branch(schema.getTypes(), name);
                case ARRAY, MAP -> in.left() == 0 ? new UnwrittenField(name, schema) : items(schema, name + "[]");
                default -> scalar(schema, name);
            };
        }

        private @Nullable UnwrittenField fields(Schema record, String type) {
            for (Schema.Field field : record.getFields()) {
                UnwrittenField found = value(field.schema(), type + "." + field.name());
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable UnwrittenField branch(List<Schema> types, String name) {
            return value(types.get(in.readBranch(types.size())), name);
        }

        private @Nullable UnwrittenField items(Schema container, String name) {
            boolean isMap = container.getType() == Schema.Type.MAP;
            Schema item = isMap ? container.getValueType() : container.getElementType();
            // The bytes are our writer's: one block, and nothing after it if it is not whole.
            long count = in.readLong();
            for (long i = 0; i < count; i++) {
                UnwrittenField found = isMap ? scalar(Schema.create(Schema.Type.STRING), name) : null;
                found = found == null ? value(item, name) : found;
                if (found != null) {
                    return found;
                }
            }
            if (count > 0) {
                in.readLong();
            }
            return null;
        }

        private @Nullable UnwrittenField scalar(Schema schema, String name) {
            if (in.left() == 0) {
                return new UnwrittenField(name, schema);
            }
            switch (schema.getType()) {
                case BOOLEAN -> in.skipFixed(1);
                case FLOAT -> in.skipFixed(Float.BYTES);
                case DOUBLE -> in.skipFixed(Double.BYTES);
                case FIXED -> in.skipFixed(schema.getFixedSize());
                case STRING, BYTES -> in.skipBytes();
                default -> in.readLong();
            }
            return null;
        }
    }
}
