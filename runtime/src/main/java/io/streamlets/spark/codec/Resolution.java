package io.streamlets.spark.codec;

import org.apache.avro.Schema;

/** What makes a record of a writer's schema one of the reader's. */
sealed interface Resolution {

    /** For a writer with the reader's schema. */
    Resolution NONE = new Same();

    /** Fingerprints do not see logical types: where one of two schemas is refused, its records must not pass as the other's. */
    static Resolution stricter(Resolution one, Resolution other) {
        return other instanceof Refused ? other : one;
    }

    /** A cursor at the beginning of the record that begins at {@code offset}, or of what it was rewritten to. */
    AvroReader open(byte[] bytes, int offset);

    /** The record is read where it lies. */
    record Same() implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            return new AvroReader(bytes, offset);
        }
    }

    /** The record is read where it lies, by code for its schema. */
    record Generated(ResolvingReader<?> reader, Schema writer) implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            return AvroReader.resolvedBy(this, bytes, offset);
        }
    }

    /** The record is rewritten in the reader's schema. */
    record Translated(Translation translation, Schema writer) implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            AvroReader in = new AvroReader(bytes, offset);
            AvroWriter out = AvroWriter.ofThread();
            try {
                translation.apply(in, out);
                in.end();
                return AvroReader.ofResolved(out.take());
            } catch (InvalidRecordException e) {
                throw e.inWriters(FieldAt.of(writer, writer.getName(), in.again(), e.offset()));
            } catch (StackOverflowError e) {
                // The cursor counts records; each may be within several lists, maps and unions.
                throw in.tooDeep();
            } finally {
                out.release();
            }
        }
    }

    /**
     * No record can be read.
     *
     * @param reason what is wrong with the writer's schema, half a sentence
     */
    record Refused(String reason) implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            throw new InvalidRecordException(offset, reason);
        }
    }
}
