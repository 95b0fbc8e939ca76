package io.streamlets.spark.kafka;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.NetworkException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What an exception of Kafka's clients is about, as far as it changes what a user has to do. */
public final class KafkaFaults {
    private KafkaFaults() {}

    /** A topic does not exist; a producer says so by a timeout that names the topic. */
    public static boolean isMissingTopic(Throwable thrown) {
        return thrown instanceof UnknownTopicOrPartitionException
                || (thrown instanceof TimeoutException
                        && thrown.getCause() instanceof UnknownTopicOrPartitionException);
    }

    /** The cluster does not let the client in, or not do what it wants to do. */
    public static boolean isRefusal(Throwable thrown) {
        return thrown instanceof AuthenticationException || thrown instanceof AuthorizationException;
    }

    /** The cluster does not answer. */
    public static boolean isSilence(Throwable thrown) {
        return thrown instanceof TimeoutException
                || thrown instanceof DisconnectException
                || thrown instanceof NetworkException;
    }

    /** A record has more bytes than the producer sends or the topic takes. */
    public static boolean isTooLargeRecord(Throwable thrown) {
        return thrown instanceof RecordTooLargeException;
    }

    /** A client cannot be made of its settings. */
    public static boolean isWrongSetting(Throwable thrown) {
        String said = thrown.getMessage();
        return thrown instanceof KafkaException
                && said != null
                && (said.startsWith("Failed to create new Kafka") || said.startsWith("Failed to construct kafka "));
    }
}
