package io.streamlets.spark.encoder;

/**
 * A value as the only field of a struct; public because Spark's generated code makes it.
 *
 * @param value the value
 */
public record Single<T>(T value) {}
