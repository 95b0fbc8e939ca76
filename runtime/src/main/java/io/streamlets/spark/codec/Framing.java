package io.streamlets.spark.codec;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What has to be asked for before records can be opened; null if nothing ever has. */
    default @Nullable WriterSchemas writerSchemas() {
        return null;
    }

    /**
     * Bytes that begin otherwise.
     *
     * @param headerBytes how many of them to show
     * @param expected what they should begin with
     */
    static InvalidRecordException noHeader(byte[] bytes, int headerBytes, String expected, String fix) {
        String found = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, headerBytes));
        return new InvalidRecordException(
                0,
                "it does not begin with " + expected,
                List.of("its first bytes are " + (found.isEmpty() ? "missing" : found)),
                fix);
    }
}
