package io.streamlets.blueprint.descriptor;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema of the data on a port.
 *
 * @param name the full name of the data type, such as {@code sensors.Data}
 * @param format the schema language: {@value #AVRO} or {@value #PROTOBUF}, or {@value #BYTES} for bytes that are not a record
 *     of a schema
 * @param text the whole schema in that language; for Avro its JSON, for Protobuf the files that define
 *     the message as a serialized {@code FileDescriptorSet} in Base64, without comments, the message's own file last; for
 *     bytes nothing
 * @param fingerprint lower-case hex SHA-256 of the schema's canonical form, for Avro its parsing canonical form, for
 *     Protobuf of the serialized files
 * @param derived whether the schema follows from a Java record or bean, rather than the class from the schema
 * @param depths how many levels there are of each class within that contains itself, by the names of their class files
 */
public record SchemaDescriptor(
        String name, String format, String text, String fingerprint, boolean derived, Map<String, Integer> depths) {

    public SchemaDescriptor {
        depths = Collections.unmodifiableSortedMap(new TreeMap<>(depths));
    }

    /** A schema from which a class was generated, and which is not recursive. */
    public SchemaDescriptor(String name, String format, String text, String fingerprint) {
        this(name, format, text, fingerprint, false, Map.of());
    }

    /** The format of Avro schemas. */
    public static final String AVRO = "avro";

    /** The format of Protobuf messages. */
    public static final String PROTOBUF = "protobuf";

    /** The format of bytes that are taken as they are. */
    public static final String BYTES = "bytes";

    /** Bytes that are taken as they are; the fingerprint is that of the empty text. */
    public static final SchemaDescriptor OF_BYTES =
            new SchemaDescriptor(BYTES, BYTES, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /** Whether this is {@link #OF_BYTES}. */
    public boolean isBytes() {
        return format.equals(BYTES);
    }
}
