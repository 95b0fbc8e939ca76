package io.streamlets.spark.codec;

import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The value in which a byte of a record stands.
 *
 * <p>So nothing has to keep track, while records are read and written, which field it is: the bytes before a fault say it. A refused
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
     * @return null if the record ends before that byte, or if it has so many values that finding the field takes too long
     */
    static @Nullable FieldAt of(Schema record, String type, AvroReader in, int offset) {
        Walk walk = new Walk(in, offset);
        try {
            return walk.isInFields(record, type) ? new FieldAt(walk.name, walk.schema) : null;
        } catch (StackOverflowError | TooLongException e) {
            // Another's schema may have anything within itself.
            return null;
        }
    }

    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Passes over the values before the byte, which are known to be right, and names nothing before it is there. */
    private static final class Walk {
        private static final Schema KEY = Schema.create(Schema.Type.STRING);

        private final AvroReader in;
        private final int offset;
        private String name = "";
        private String items = "";
        private Schema schema = KEY;
        private int steps;

        Walk(AvroReader in, int offset) {
            this.in = in;
            this.offset = offset;
        }

        private boolean isInFields(Schema record, String type) {
            for (Schema.Field field : record.getFields()) {
                if (isIn(field.schema())) {
                    name = name.isEmpty() ? type + "." + field.name() + items : name;
                    return true;
                }
            }
            return false;
        }

        private boolean isIn(Schema value) {
            // Values need not have bytes.
            if (++steps > AvroReader.MAX_EXTRAS + in.length()) {
                throw new TooLongException();
            }
            try {
                return switch (value.getType()) {
                    case RECORD -> isInFields(value, value.getName());
                    case UNION -> {
                        int branch = in.readBranch(value.getTypes().size());
                        yield isPast() ? found(value) : isIn(value.getTypes().get(branch));
                    }
                    case ARRAY -> isInItems(value, value.getElementType(), false);
                    case MAP -> isInItems(value, value.getValueType(), true);
                    default -> {
                        skip(value);
                        yield isPast() && found(value);
                    }
                };
            } catch (InvalidRecordException cutOff) {
                return found(value);
            }
        }

        private boolean isInItems(Schema container, Schema item, boolean haveKeys) {
            for (long count = blockCount(); count > 0; count = blockCount()) {
                if (isPast()) {
                    return found(container);
                }
                for (long i = 0; i < count; i++) {
                    if ((haveKeys && isIn(KEY)) || isIn(item)) {
                        items += "[]";
                        return true;
                    }
                }
            }
            return isPast() && found(container);
        }

        private long blockCount() {
            long count = in.readLong();
            if (count < 0) {
                in.readLong();
            }
            return Math.abs(count);
        }

        private boolean found(Schema value) {
            schema = value;
            return true;
        }

        private boolean isPast() {
            return in.position() > offset;
        }

        private void skip(Schema value) {
            switch (value.getType()) {
                case NULL -> {}
                case BOOLEAN -> in.skipFixed(1);
                case FLOAT -> in.skipFixed(Float.BYTES);
                case DOUBLE -> in.skipFixed(Double.BYTES);
                case FIXED -> in.skipFixed(value.getFixedSize());
                case STRING, BYTES -> in.skipBytes();
                default -> in.readLong();
            }
        }
    }
}
