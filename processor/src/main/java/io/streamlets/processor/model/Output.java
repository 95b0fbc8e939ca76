package io.streamlets.processor.model;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.processor.diagnostic.SourceRef;
import org.jspecify.annotations.Nullable;

/** Where a query's result goes: to a topic or to a sink of its own. */
public sealed interface Output {

    /** The name of the port or sink. */
    String name();

    /** The name in the annotation. */
    SourceRef nameSource();

    /**
     * A port that writes a topic.
     *
     * @param name the port's name
     * @param type what it writes
     * @param partitionBy the field that is the records' key
     * @param mode Spark's output mode as its factory method is called, such as {@code Append}
     * @param modeGiven whether the annotation says so, rather than its default
     * @param optional whether a blueprint may leave it without a topic
     * @param invalidRecords what becomes of rows that it cannot write
     * @param nameSource the name in the annotation
     * @param partitionSource the field's name in the annotation
     * @param modeSource the output mode in the annotation
     * @param source the method or field
     */
    record Outlet(
            String name,
            PortType type,
            @Nullable String partitionBy,
            String mode,
            boolean modeGiven,
            boolean optional,
            InvalidRecords invalidRecords,
            SourceRef nameSource,
            SourceRef partitionSource,
            SourceRef modeSource,
            SourceRef source)
            implements Output {

        /** Whether the keys of its records are in them. */
        public boolean isKeyed() {
            return type instanceof PortType.Records records && records.envelope() == Envelope.KEYED;
        }
    }

    /**
     * A sink of the method's own.
     *
     * @param name the sink's name
     * @param returnType the method's return type as written
     * @param isWriter whether that is a {@code DataStreamWriter}
     * @param nameSource the name in the annotation
     * @param source the method
     */
    record Egress(String name, String returnType, boolean isWriter, SourceRef nameSource, SourceRef source)
            implements Output {}
}
