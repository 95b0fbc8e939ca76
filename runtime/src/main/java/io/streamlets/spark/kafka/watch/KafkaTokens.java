package io.streamlets.spark.kafka.watch;

import java.util.Map;
import org.apache.spark.kafka010.KafkaConfigUpdater;
import scala.jdk.javaapi.CollectionConverters;

/** Spark's delegation tokens for Kafka. */
final class KafkaTokens {
    private KafkaTokens() {}

    /** The settings of a client, with Spark's token for the cluster if it has one. */
    static Map<String, Object> added(Map<String, Object> settings) {
        return new KafkaConfigUpdater(
                        "watch", scala.collection.immutable.Map.from(CollectionConverters.asScala(settings)))
                .setAuthenticationConfigIfNeeded()
                .build();
    }
}
