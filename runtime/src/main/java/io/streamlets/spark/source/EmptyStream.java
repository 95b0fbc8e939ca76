package io.streamlets.spark.source;

import static org.apache.spark.sql.functions.col;

import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.analysis.StreamSources;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordDecoder;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.WireFormat;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** A streaming dataset into which no record ever comes. */
public final class EmptyStream {

    private EmptyStream() {}

    /** An empty stream of what {@code inlet} reads; a query on it runs until it is stopped. */
    public static <T> Dataset<T> of(SparkSession session, InletPort<T> inlet) {
        RecordDecoder<T> decoder = inlet.decoder(WireFormat.of(Encoding.BINARY), inlet.name(), "", null);
        return RecordRows.of(
                session.readStream()
                        .format(EmptySource.class.getName())
                        .option(StreamSources.INLET, inlet.name())
                        .load(),
                KafkaFields.ofValue(col(EmptySource.VALUE)),
                decoder,
                inlet.name());
    }
}
