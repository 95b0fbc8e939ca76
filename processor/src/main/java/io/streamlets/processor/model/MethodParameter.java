package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;

/** A parameter of a port method: what the generated code passes for it. */
public sealed interface MethodParameter {

    /** A dataset read through an inlet. */
    record Read(Inlet inlet) implements MethodParameter {}

    /** The {@code SparkSession}. */
    record Session() implements MethodParameter {}

    /** The {@code SparkStreamletContext}. */
    record Context() implements MethodParameter {}

    /**
     * Something for which there is no value.
     *
     * @param name the parameter's name
     * @param type its type as written
     * @param isDataset whether it would be an inlet if it had the annotation
     * @param source the parameter
     */
    record Unknown(String name, String type, boolean isDataset, SourceRef source) implements MethodParameter {}
}
