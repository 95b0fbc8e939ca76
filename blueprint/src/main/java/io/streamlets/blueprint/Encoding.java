package io.streamlets.blueprint;

import java.util.Locale;

/** How the records of a topic are written as bytes. */
public enum Encoding {
    /**
     * Avro's single-object encoding: a marker, the fingerprint of the writer's schema, then the record in Avro's binary
     * encoding, so that readers know with which schema a record was written.
     */
    SINGLE_OBJECT,
    /** Avro's binary encoding alone, for exchange with programs that expect it; all outlets of a topic have one schema. */
    BINARY,
    /**
     * Confluent's wire format: a zero byte, the id that a schema registry has given the writer's schema, then the record in
     * Avro's binary encoding.
     */
    CONFLUENT;

    /**
     * The encoding of a topic that gives none: {@link #SINGLE_OBJECT} if the application creates the topic, else {@link
     * #BINARY}, since programs of others may write or read it.
     */
    public static Encoding byDefault(boolean managed) {
        return managed ? SINGLE_OBJECT : BINARY;
    }

    /** The word in a blueprint, such as {@code single-object}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
