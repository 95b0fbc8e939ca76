package io.streamlets.spark.codec;

/**
 * What lies around the record of a codec in the bytes of a topic, and which schema the record has.
 *
 * <p>Immutable and safe for use by several threads.
 */
interface Framing {

    /** Precedes each record that is written. */
    byte[] header();

    /**
     * A cursor at the beginning of a record of the reader's schema.
     *
     * @throws InvalidRecordException if the bytes are not framed so, or their record does not become one of that schema
     */
    AvroReader open(byte[] bytes);
}
