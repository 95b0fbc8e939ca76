package io.streamlets.spark.application;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of secret parameters, to be kept out of what a user reads: the user's own exceptions may show them. */
final class Secrets {
    private static final String HIDDEN = "***";

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /** The secrets of all streamlets that are checked. */
    static Secrets of(CheckedApplication checked) {
        List<String> values = new ArrayList<>();
        for (String ref : checked.refs()) {
            StreamletDescriptor descriptor =
                    checked.descriptors().descriptor(checked.instance(ref).className());
            if (descriptor != null) {
                descriptor.configParameters().stream()
                        .filter(ConfigParameterDescriptor::secret)
                        .map(parameter ->
                                checked.configuration().parameters(ref).asMap().get(parameter.key()))
                        .forEach(value -> collect(value, values));
            }
        }
        // The longest first: one may be a part of another.
        values.sort(Comparator.comparing(String::length).reversed());
        return new Secrets(List.copyOf(values));
    }

    private static void collect(@Nullable Object value, List<String> values) {
        if (value instanceof Optional<?> optional) {
            collect(optional.orElse(null), values);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, values));
        } else if (value != null && !value.toString().isBlank()) {
            values.add(value.toString());
        }
    }

    /** The same problem without the values. */
    Problem hide(Problem problem) {
        return values.isEmpty()
                ? problem
                : new Problem(
                        problem.id(),
                        Objects.requireNonNull(hide(problem.fact())),
                        problem.place(),
                        problem.evidence().stream().map(this::hide).toList(),
                        hide(problem.suggestion()),
                        Objects.requireNonNull(hide(problem.fix())));
    }

    private @Nullable String hide(@Nullable String text) {
        String hidden = text;
        for (String value : values) {
            hidden = hidden == null ? null : hidden.replace(value, HIDDEN);
        }
        return hidden;
    }
}
