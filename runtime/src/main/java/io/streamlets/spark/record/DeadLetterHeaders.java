package io.streamlets.spark.record;

/**
 * The names of the headers that a dead letter has beside those of the record itself; all values are texts in UTF-8.
 *
 * <pre>{@code
 * Dataset<Row> reasons = deadLetters.map(
 *     (MapFunction<KafkaRecord<byte[]>, String>) letter -> letter.headerText(DeadLetterHeaders.REASON),
 *     Encoders.STRING()).toDF();
 * }</pre>
 *
 * <p>They are the last of a record's headers. A dead letter that was read as a record, and was invalid again, has them twice;
 * {@link KafkaRecord#header} gives the later ones.
 *
 * @since 0.1.0
 */
public final class DeadLetterHeaders {
    /** What all names begin with. */
    public static final String PREFIX = "streamlets.";

    /** What is wrong with the record or row, the text of the problem; that of a row is cut after some thousand characters. */
    public static final String REASON = PREFIX + "reason";

    /** The class of the exception that says so. */
    public static final String EXCEPTION = PREFIX + "exception";

    /** The Kafka topic of the record, or the one that the row was for. */
    public static final String TOPIC = PREFIX + "topic";

    /** The record's partition, in digits; only of a record. */
    public static final String PARTITION = PREFIX + "partition";

    /** The record's offset, in digits; only of a record. */
    public static final String OFFSET = PREFIX + "offset";

    /** The record's timestamp in UTC, such as {@code 2026-01-31T23:30:00.120Z}; only of a record. */
    public static final String TIMESTAMP = PREFIX + "timestamp";

    /** The ref of the streamlet that could not read or write it. */
    public static final String STREAMLET = PREFIX + "streamlet";

    /** The inlet that could not read it; only of a record. */
    public static final String INLET = PREFIX + "inlet";

    /** The outlet that could not write it; only of a row. */
    public static final String OUTLET = PREFIX + "outlet";

    /** The URI of the file that was being read; only of a row, and where Spark knows it. */
    public static final String FILE = PREFIX + "file";

    /** {@code true} if something of a row was left out because of its size. */
    public static final String CUT = PREFIX + "cut";

    /** The full name of the schema that the inlet reads or the outlet writes. */
    public static final String SCHEMA = PREFIX + "schema";

    /** The fingerprint of that schema, as {@code Codec.fingerprint()} has it. */
    public static final String FINGERPRINT = PREFIX + "schema-fingerprint";

    private DeadLetterHeaders() {}
}
