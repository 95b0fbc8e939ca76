package io.streamlets.spark.kafka;

import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.record.KafkaRecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a sample of the invalid records and rows of each port, without anything that is in them. */
final class InvalidRecordLog {
    private static final Logger log = LoggerFactory.getLogger(InvalidRecordLog.class);
    private static final Map<String, LogSample> SAMPLES = new ConcurrentHashMap<>();

    private InvalidRecordLog() {}

    /**
     * Takes note of a record that an inlet cannot read.
     *
     * @param inlet the inlet's path in the blueprint
     * @param done what was done with it, as the beginning of a sentence
     */
    static void record(String inlet, String done, KafkaRecord<byte[]> record, InvalidRecordException reason) {
        long counted = count(inlet);
        if (counted > 0) {
            log.warn(
                    "{} {} invalid records of inlet '{}' since the last such line; this is record {} of partition {} of '{}':"
                            + " {}",
                    done,
                    counted,
                    inlet,
                    record.offset(),
                    record.partition(),
                    record.topic(),
                    reason.reasonWithoutValues());
        }
    }

    /**
     * Takes note of a row that an outlet cannot write.
     *
     * @param outlet the outlet's path in the blueprint
     * @param done what was done with it, as the beginning of a sentence
     * @param topic the name of the Kafka topic that the outlet writes
     * @param file the file that was being read; null if it is not known
     */
    static void row(String outlet, String done, String topic, InvalidValueException reason, @Nullable String file) {
        long counted = count(outlet);
        if (counted > 0) {
            log.warn(
                    "{} {} invalid rows of outlet '{}' since the last such line; this is one for '{}'{}: {}",
                    done,
                    counted,
                    outlet,
                    topic,
                    file == null ? "" : " read from the file '" + file + "'",
                    reason.reasonWithoutValues());
        }
    }

    private static long count(String port) {
        return SAMPLES.computeIfAbsent(port, each -> new LogSample(System::nanoTime))
                .count();
    }
}
