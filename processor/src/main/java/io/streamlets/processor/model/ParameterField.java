package io.streamlets.processor.model;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.processor.diagnostic.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is a configuration parameter.
 *
 * @param member the field
 * @param key the parameter's key
 * @param type the field's type
 * @param limits what the value must be beyond its type
 * @param secret whether the value is secret
 * @param defaultValue the value when none is configured; null if one must be
 * @param description what the parameter means
 * @param sources where the annotation says so
 */
public record ParameterField(
        ClassMember member,
        String key,
        ParameterFieldType type,
        Limits limits,
        boolean secret,
        @Nullable String defaultValue,
        String description,
        Sources sources) {

    /**
     * Where the values of the annotation stand.
     *
     * @param annotation the annotation itself
     * @param key the key
     * @param defaultValue the default value
     * @param pattern the pattern
     * @param min the least value
     * @param max the greatest value
     */
    public record Sources(
            SourceRef annotation,
            SourceRef key,
            SourceRef defaultValue,
            SourceRef pattern,
            SourceRef min,
            SourceRef max) {}
}
