package io.streamlets.annotations;

/**
 * Which rows of a streaming result an outlet writes, in Spark's terms.
 *
 * <pre>{@code
 * @Outlet(value = "out", outputMode = OutputMode.UPDATE)
 * Dataset<Count> counts(@Inlet("in") Dataset<Word> words) { ... }
 * }</pre>
 *
 * @see <a href="https://spark.apache.org/docs/4.2.0/streaming/apis-on-dataframes-and-datasets.html#output-modes">Spark's
 *     output modes</a>
 * @since 0.1.0
 */
public enum OutputMode {
    /** Each row once, when it can change no more; with aggregations this needs a watermark. */
    APPEND,
    /** The rows that changed since the last batch. */
    UPDATE,
    /** The whole result after every batch; only for aggregations. */
    COMPLETE
}
