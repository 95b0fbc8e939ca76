package io.streamlets.spark.kafka;

import io.streamlets.spark.catalyst.InvalidRecordSink;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.DeadLetterHeaders;
import io.streamlets.spark.record.KafkaRecord;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Writes invalid records to a topic, as they came and with headers that say where from and why. */
record DeadLetters(LetterOrigin origin, DeadLetterTopic topic) implements InvalidRecordSink {

    @Override
    public void take(KafkaRecord<byte[]> record, InvalidRecordException reason) {
        InvalidRecordLog.record(origin.toString(), "Wrote to '" + topic.name() + "'", record, reason);
        topic.send(letter(record, reason));
    }

    private ProducerRecord<byte[], byte[]> letter(KafkaRecord<byte[]> record, InvalidRecordException reason) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic.name(), null, record.key(), record.value());
        Headers headers = letter.headers();
        record.headers().forEach(header -> headers.add(header.key(), header.value()));
        LetterOrigin.add(headers, DeadLetterHeaders.REASON, Objects.requireNonNull(reason.getMessage()));
        Throwable cause = reason.getCause() == null ? reason : reason.getCause();
        LetterOrigin.add(headers, DeadLetterHeaders.EXCEPTION, cause.getClass().getName());
        LetterOrigin.add(headers, DeadLetterHeaders.TOPIC, record.topic());
        LetterOrigin.add(headers, DeadLetterHeaders.PARTITION, Integer.toString(record.partition()));
        LetterOrigin.add(headers, DeadLetterHeaders.OFFSET, Long.toString(record.offset()));
        LetterOrigin.add(
                headers, DeadLetterHeaders.TIMESTAMP, record.timestamp().toString());
        origin.addTo(headers, DeadLetterHeaders.INLET);
        return letter;
    }

    @Override
    public String toString() {
        return "dead letters of " + origin + " to " + topic;
    }
}
