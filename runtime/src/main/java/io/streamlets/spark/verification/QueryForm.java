package io.streamlets.spark.verification;

import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.Trigger;

/**
 * A query of a streamlet as it was analysed.
 *
 * @param port the outlet or egress
 * @param isEgress whether it ends in a sink of its own
 * @param name the query's name
 * @param outputMode its output mode
 * @param trigger when it looks for new records, as the code says
 * @param inlets the inlets that it reads, each as often as it does
 * @param remembers whether it keeps state or defines a watermark
 * @param keepsOwnCheckpoint whether the code says where its checkpoint is
 */
public record QueryForm(
        String port,
        boolean isEgress,
        String name,
        OutputMode outputMode,
        Trigger trigger,
        List<String> inlets,
        boolean remembers,
        boolean keepsOwnCheckpoint) {

    private static final Trigger DEFAULT_TRIGGER = Trigger.ProcessingTime(0);

    public QueryForm {
        inlets = List.copyOf(inlets);
    }

    /** Whether its batches begin as soon as there are records. */
    public boolean hasDefaultTrigger() {
        return trigger.equals(DEFAULT_TRIGGER);
    }

    /** Whether it runs batch by batch until it is stopped. */
    public boolean runsOn() {
        return trigger.getClass() == DEFAULT_TRIGGER.getClass();
    }

    /** Whether it writes each row once. */
    public boolean appends() {
        return outputMode.equals(OutputMode.Append());
    }
}
