package io.streamlets.spark.kafka;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.record.DeadLetterHeaders;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/**
 * The port that dead letters come from.
 *
 * @param ref the streamlet's ref
 * @param port the port's name
 * @param schemaName the full name of the schema that it reads or writes
 * @param fingerprint the fingerprint of that schema
 */
record LetterOrigin(String ref, String port, String schemaName, String fingerprint) implements Serializable {

    static LetterOrigin of(String ref, String port, Codec<?> codec) {
        return new LetterOrigin(ref, port, codec.schemaName(), codec.fingerprint());
    }

    /** Adds who could not read or write something. */
    void addTo(Headers headers, String portHeader) {
        add(headers, DeadLetterHeaders.STREAMLET, ref);
        add(headers, portHeader, port);
        add(headers, DeadLetterHeaders.SCHEMA, schemaName);
        add(headers, DeadLetterHeaders.FINGERPRINT, fingerprint);
    }

    static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The port's path in the blueprint. */
    @Override
    public String toString() {
        return ref + "." + port;
    }
}
