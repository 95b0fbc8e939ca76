package io.streamlets.blueprint.descriptor;

/**
 * The schema of the data on a port.
 *
 * @param name the full name of the data type, such as {@code sensors.Data}
 * @param format the schema language: {@value #AVRO} or {@value #PROTOBUF}
 * @param text the whole schema in that language; for Avro its JSON, for Protobuf the files that define
 *     the message as a serialized {@code FileDescriptorSet} in Base64, without comments, the message's own file last
 * @param fingerprint lower-case hex SHA-256 of the schema's canonical form, for Avro its parsing canonical form, for
 *     Protobuf of the serialized files
 * @param derived whether the schema follows from a Java record or bean, rather than the class from the schema
 */
public record SchemaDescriptor(String name, String format, String text, String fingerprint, boolean derived) {

    /** A schema from which a class was generated. */
    public SchemaDescriptor(String name, String format, String text, String fingerprint) {
        this(name, format, text, fingerprint, false);
    }

    /** The format of Avro schemas. */
    public static final String AVRO = "avro";

    /** The format of Protobuf messages. */
    public static final String PROTOBUF = "protobuf";
}
