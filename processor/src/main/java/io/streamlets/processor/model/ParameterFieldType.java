package io.streamlets.processor.model;

import io.streamlets.blueprint.parameter.ParameterType;
import org.jspecify.annotations.Nullable;

/** The type of a field whose value is a configuration parameter. */
public sealed interface ParameterFieldType {

    /** The type as the user would write it with the full name of its class. */
    String text();

    /**
     * A type whose values can be configured.
     *
     * @param text the type as it is written
     * @param type what its values are
     * @param enumeration the class of the value or of each element if it is an enum; null if it is none
     */
    record Supported(
            String text, ParameterType type, @Nullable ClassRef enumeration) implements ParameterFieldType {}

    /**
     * Why values of an enum cannot be configured.
     *
     * @param reason what is wrong
     * @param fix how it is mended
     */
    record EnumFault(String reason, String fix) {}

    /**
     * Any other type.
     *
     * @param text the type as it is written
     * @param enumFault what is wrong with it if it is an enum; null if it is none
     */
    record Unsupported(String text, @Nullable EnumFault enumFault) implements ParameterFieldType {}
}
