package io.streamlets.spark.execution;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.source.EmptyStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** A context whose inlets read what there is: a topic of Kafka or, where it is fused, the dataset of its outlet. */
abstract class ReadingContext extends ConfiguredContext {
    private final PortTopics topics;
    private final FusedTopics fused;
    private final Map<String, Integer> reads = new HashMap<>();

    ReadingContext(SparkSession session, StreamletSettings settings, PortTopics topics, FusedTopics fused) {
        super(session, settings, topics);
        this.topics = topics;
        this.fused = fused;
    }

    final FusedTopics fused() {
        return fused;
    }

    @Override
    public final <T> Dataset<T> readStream(InletPort<T> inlet) {
        KafkaTopic topic = topic(inlet);
        if (topic == null) {
            return EmptyStream.of(session(), inlet);
        }
        FusedTopics.Producer producer = fused.producer(streamletRef(), inlet.name());
        return producer == null
                ? KafkaPorts.read(session(), streamletRef(), inlet, topic, invalidRecords(inlet), metrics(inlet))
                : KafkaPorts.readFused(
                        FusedOutletContext.records(session(), producer, topics, fused),
                        streamletRef(),
                        inlet,
                        topic,
                        invalidRecords(inlet),
                        metrics(inlet));
    }

    /** Where an inlet is read more than once, each has a name of its own: Spark wants that within a query. */
    private String metrics(InletPort<?> inlet) {
        int read = reads.merge(inlet.name(), 1, Integer::sum);
        return InvalidRecordCount.metrics(inQuery(inlet.name()), read);
    }

    /** The name of a port among all ports of the query. */
    abstract String inQuery(String port);
}
