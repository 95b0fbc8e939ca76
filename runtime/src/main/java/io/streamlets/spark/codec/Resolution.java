package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.List;
import org.apache.avro.Resolver;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/** What makes a record of a writer's schema one of the reader's. */
sealed interface Resolution {

    /** For a writer with the reader's schema. */
    Resolution NONE = new Same();

    /** A cursor at the beginning of a record of the reader's schema, of the record that begins at {@code offset}. */
    AvroReader open(byte[] bytes, int offset);

    /** The way from a writer's schema to a reader's: as short as may be, and none where values would change their meaning. */
    static Resolution of(Schema writer, Schema reader) {
        List<SchemaDifference> differences = SchemaComparison.differences(writer, reader);
        for (SchemaDifference difference : differences) {
            if (difference.everyRecord()) {
                return new Refused(writer.getFullName(), difference);
            }
        }
        // Avro's canonical form is that of the bytes.
        boolean sameBytes = SchemaNormalization.toParsingForm(writer).equals(SchemaNormalization.toParsingForm(reader));
        return sameBytes
                ? NONE
                : new Translated(new Translations().of(Resolver.resolve(writer, reader, Translations.DATA)));
    }

    /** The record is read where it lies. */
    record Same() implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            return new AvroReader(bytes, offset);
        }
    }

    /** The record is rewritten in the reader's schema. */
    record Translated(Translation translation) implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            AvroReader in = new AvroReader(bytes, offset);
            AvroWriter out = AvroWriter.ofThread();
            try {
                translation.apply(in, out);
                in.end();
                return AvroReader.ofResolved(out.take());
            } finally {
                out.clear();
            }
        }
    }

    /** No record can be read. */
    record Refused(String writer, SchemaDifference difference) implements Resolution {
        @Override
        public AvroReader open(byte[] bytes, int offset) {
            throw new InvalidRecordException(
                    offset, "it was written as '" + writer + "', which does not fit: " + difference.text());
        }
    }
}
