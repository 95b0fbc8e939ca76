package io.streamlets.spark.kafka;

import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.KafkaRecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a sample of the invalid records of each inlet, without anything that is in them. */
final class InvalidRecordLog {
    private static final Logger log = LoggerFactory.getLogger(InvalidRecordLog.class);
    private static final Map<String, LogSample> SAMPLES = new ConcurrentHashMap<>();

    private InvalidRecordLog() {}

    /**
     * Takes note of a record.
     *
     * @param inlet the inlet's path in the blueprint
     * @param done what was done with it, as the beginning of a sentence
     */
    static void invalid(String inlet, String done, KafkaRecord<byte[]> record, InvalidRecordException reason) {
        long counted = SAMPLES.computeIfAbsent(inlet, each -> new LogSample(System::nanoTime))
                .count();
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
}
