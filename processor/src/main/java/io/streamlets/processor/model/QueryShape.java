package io.streamlets.processor.model;

/** What the source of a port method shows of its query. */
public enum QueryShape {
    /** Nothing for certain. */
    UNKNOWN,
    /** No operation on the way from an inlet to the result aggregates. */
    WITHOUT_AGGREGATION,
    /** An inlet's records are aggregated, and nothing in the method sets a watermark. */
    AGGREGATION_WITHOUT_WATERMARK
}
