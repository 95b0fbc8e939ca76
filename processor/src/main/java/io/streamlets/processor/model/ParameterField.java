package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is a configuration parameter.
 *
 * @param member the field
 * @param key the parameter's key
 * @param type the field's type as its canonical name, such as {@code int} or {@code java.time.Duration}
 * @param defaultValue the value when none is configured; null if one must be
 * @param description what the parameter means
 * @param keySource the key in the annotation
 * @param defaultSource the default value in the annotation
 */
public record ParameterField(
        Member member,
        String key,
        String type,
        @Nullable String defaultValue,
        String description,
        SourceRef keySource,
        SourceRef defaultSource) {}
