package io.streamlets.spark.source;

import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** A streaming dataset into which no record ever comes. */
public final class EmptyStream {

    private EmptyStream() {}

    /** An empty stream of the records that {@code codec} reads; a query on it runs until it is stopped. */
    public static <T> Dataset<T> of(SparkSession session, Codec<T> codec) {
        return RecordRows.of(
                session.readStream().format(EmptySource.class.getName()).load(), col(EmptySource.VALUE), codec);
    }
}
