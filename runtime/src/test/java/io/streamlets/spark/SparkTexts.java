package io.streamlets.spark;

import org.apache.spark.package$;

/** What Spark itself says in other words in other versions. */
public final class SparkTexts {
    private static final String VERSION = package$.MODULE$.SPARK_VERSION();

    private SparkTexts() {}

    private static boolean is40() {
        return VERSION.startsWith("4.0.");
    }

    private static boolean isBefore42() {
        return is40() || VERSION.startsWith("4.1.");
    }

    /** Of a number of bytes that is not one. */
    public static String notASize(String key, String value) {
        return is40()
                ? "Size must be specified as bytes (b), kibibytes (k), mebibytes (m), gibibytes (g), tebibytes (t), or pebibytes(p)."
                        + " E.g. 50b, 100k, or 250m. Failed to parse byte string: " + value
                : notOfType(key, value, "bytes in MiB");
    }

    /** Of a boolean that is not one. */
    public static String notABoolean(String key, String value) {
        return is40() ? key + " should be boolean, but was " + value : notOfType(key, value, "boolean");
    }

    private static String notOfType(String key, String value, String type) {
        return "The value '" + value + "' in the config \"" + key + "\" is invalid. It should be a/an '" + type
                + "' value.";
    }

    /** Of a number that should be above zero. */
    public static String notPositive(String key, String value) {
        String must = "The value of " + key + " must be positive";
        return is40()
                ? "'" + value + "' in " + key + " is invalid. " + must
                : "The value '" + value + "' in the config \"" + key + "\" is invalid. " + must;
    }

    /** The latest version of the log of offsets. */
    public static String versionOfOffsets() {
        return isBefore42() ? "v1" : "v2";
    }

    /** Of a query that keeps state where its checkpoint has none, without the names of operators and files. */
    public static String noState() {
        return isBefore42()
                ? "[CANNOT_LOAD_STATE_STORE.CANNOT_READ_DELTA_FILE_NOT_EXISTS] An error occurred during loading state."
                : "[STREAMING_STATEFUL_OPERATOR_MISSING_STATE_DIRECTORY] Cannot restart streaming query with stateful operators"
                        + " because the state directory is empty or missing.";
    }

    /** Of a commit of a batch whose offsets are lost, with the beginning of our advice. */
    public static String lostOffsets() {
        return isBefore42() ? """
                [CONCURRENT_STREAM_LOG_UPDATE] Concurrent update to the log. Multiple streaming jobs detected for 0.
                    Please make sure only one streaming job runs on a specific checkpoint location at a time. SQLSTATE: 40000
                    Fix: end the other run of the application; if there is none, the checkpoint has lost files: restore them, or\
                """ : """
                java.lang.AssertionError: assertion failed
                    Fix: restore the damaged files, or\
                """;
    }
}
