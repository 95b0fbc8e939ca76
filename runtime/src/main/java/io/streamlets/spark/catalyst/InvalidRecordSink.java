package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.KafkaRecord;
import java.io.Serializable;

/**
 * Takes the records that an inlet cannot read, so that its query goes on without them.
 *
 * <p>Each task has a copy of its own. Called once for each such record and attempt to run its task.
 */
public interface InvalidRecordSink extends Serializable {

    /** Takes a record; whatever it throws fails the task. */
    void take(KafkaRecord<byte[]> record, InvalidRecordException reason);
}
