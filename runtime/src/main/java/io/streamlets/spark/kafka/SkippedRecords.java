package io.streamlets.spark.kafka;

import io.streamlets.spark.catalyst.InvalidRecordSink;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.KafkaRecord;

/** Drops invalid records; a sample of them is logged. */
record SkippedRecords(String inlet) implements InvalidRecordSink {

    @Override
    public void take(KafkaRecord<byte[]> record, InvalidRecordException reason) {
        InvalidRecordLog.record(inlet, "Skipped", record, reason);
    }
}
