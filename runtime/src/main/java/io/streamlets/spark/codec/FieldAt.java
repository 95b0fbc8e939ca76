package io.streamlets.spark.codec;

import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The value in which a byte of a record stands.
 *
 * <p>So nobody has to remember, while records are read and written, which field it is: the bytes before a fault say it. A refused
 * value is the one that follows what was written so far; a value that cannot be read is the one with the byte at which reading
 * stopped.
 *
 * @param name as generated code names it in other errors, such as {@code Data.places[]}
 */
record FieldAt(String name, Schema schema) {

    /**
     * Finds it.
     *
     * @param record the schema of the record
     * @param type what errors call the record
     * @param in at the beginning of the record
     * @param offset the index of the byte among those of {@code in}; that of the end for the value that would follow
     * @return null if the record ends before that byte
     */
    static @Nullable FieldAt of(Schema record, String type, AvroReader in, int offset) {
        return new Walk(in, offset).fields(record, type);
    }

    /** Passes over the values before the fault, which are known to be right. */
    private record Walk(AvroReader in, int offset) {

        private @Nullable FieldAt value(Schema schema, String name) {
            FieldAt here = new FieldAt(name, schema);
            try {
                return switch (schema.getType()) {
                    case RECORD -> fields(schema, schema.getName());
                    case UNION -> {
                        int branch = in.readBranch(schema.getTypes().size());
                        yield isPast() ? here : value(schema.getTypes().get(branch), name);
                    }
                    case ARRAY -> items(here, schema.getElementType(), false);
                    case MAP -> items(here, schema.getValueType(), true);
                    default -> {
                        skip(schema);
                        yield isPast() ? here : null;
                    }
                };
            } catch (InvalidRecordException cutOff) {
                return here;
            }
        }

        private @Nullable FieldAt fields(Schema record, String type) {
            for (Schema.Field field : record.getFields()) {
                FieldAt found = value(field.schema(), type + "." + field.name());
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable FieldAt items(FieldAt container, Schema item, boolean haveKeys) {
            String name = container.name() + "[]";
            for (long count = blockCount(); count > 0; count = blockCount()) {
                if (isPast()) {
                    return container;
                }
                for (long i = 0; i < count; i++) {
                    FieldAt found = haveKeys ? value(Schema.create(Schema.Type.STRING), name) : null;
                    found = found == null ? value(item, name) : found;
                    if (found != null) {
                        return found;
                    }
                }
            }
            return isPast() ? container : null;
        }

        private long blockCount() {
            long count = in.readLong();
            if (count < 0) {
                in.readLong();
            }
            return Math.abs(count);
        }

        private boolean isPast() {
            return in.position() > offset;
        }

        private void skip(Schema schema) {
            switch (schema.getType()) {
                case NULL -> {}
                case BOOLEAN -> in.skipFixed(1);
                case FLOAT -> in.skipFixed(Float.BYTES);
                case DOUBLE -> in.skipFixed(Double.BYTES);
                case FIXED -> in.skipFixed(schema.getFixedSize());
                case STRING, BYTES -> in.skipBytes();
                default -> in.readLong();
            }
        }
    }
}
