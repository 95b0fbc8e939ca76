package io.streamlets.blueprint.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Resolver;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to read the records of a writer's Avro schema as those of a reader's: known at compile time for the schemas of
 * a blueprint, at run time for all others.
 */
public sealed interface SchemaResolution {

    /** The bytes are those of a record of the reader's. */
    record Same() implements SchemaResolution {}

    /**
     * No record can be read.
     *
     * @param difference why
     */
    record Refused(SchemaDifference difference) implements SchemaResolution {}

    /**
     * The records are read by both schemas.
     *
     * @param action the first of the actions with which Avro turns a value of the writer's into one of the reader's
     */
    record Resolved(Resolver.Action action) implements SchemaResolution {}

    /** The shortest way from a writer's schema to a reader's, and none where values would change their meaning. */
    static SchemaResolution of(Schema writer, Schema reader) {
        for (SchemaDifference difference : SchemaComparison.differences(writer, reader)) {
            if (difference.everyRecord()) {
                return new Refused(difference);
            }
        }
        // Avro's canonical form is that of the bytes.
        boolean sameBytes = SchemaNormalization.toParsingForm(writer).equals(SchemaNormalization.toParsingForm(reader));
        return sameBytes ? new Same() : new Resolved(actions(writer, reader));
    }

    /** The actions of two schemas that fit. */
    static Resolver.Action actions(Schema writer, Schema reader) {
        return Resolver.resolve(writer, reader, PlainLists.DATA);
    }

    /**
     * The default of a field in Avro binary.
     *
     * @param value the default as the actions have it; null for null
     */
    static byte[] bytes(Schema.Field field, @Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<>(field.schema(), PlainLists.DATA).write(value, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What to say of a value of a type of the writer's that the reader does not have. */
    static String misfit(Resolver.Action action) {
        Schema reader = action.reader;
        return "it has " + action.writer.getFullName() + " where the reader expects "
                + (reader.isUnion()
                        ? reader.getTypes().stream().map(Schema::getFullName).toList()
                        : reader.getFullName());
    }

    /** Lists without the types of their own for numbers, of which that for doubles keeps only floats in Avro 1.12.0. */
    final class PlainLists extends GenericData {
        /** The one instance. */
        public static final GenericData DATA = new PlainLists();

        private PlainLists() {
            setFastReaderEnabled(false);
        }

        @Override
        public Object newArray(Object old, int size, Schema schema) {
            return new Array<>(size, schema);
        }
    }
}
