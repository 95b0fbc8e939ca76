package io.streamlets.spark.codec;

/** Reads a value of one schema and writes it as the value of another. */
@FunctionalInterface
interface Translation {
    void apply(AvroReader in, AvroWriter out);
}
