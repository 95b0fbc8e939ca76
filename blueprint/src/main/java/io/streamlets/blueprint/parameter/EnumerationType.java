package io.streamlets.blueprint.parameter;

import io.streamlets.blueprint.near.NearMiss;
import java.util.List;

/**
 * One of the constants of an enum, by its name.
 *
 * <p>Its values are names, since descriptors are read where the enum's class may not be.
 *
 * @param className the binary name of the enum, such as {@code sensors.Mode} or {@code sensors.Filter$Mode}
 * @param constants the names of its constants, in their order; at least one
 */
public record EnumerationType(String className, List<String> constants) implements SingleType {

    public EnumerationType {
        constants = List.copyOf(constants);
        if (constants.isEmpty()) {
            throw new IllegalArgumentException(className + " has no constants");
        }
    }

    @Override
    public String id() {
        return "enum " + className + "(" + String.join("|", constants) + ")";
    }

    @Override
    public String withArticle() {
        return "one of " + String.join(", ", constants);
    }

    @Override
    public String plural() {
        return "the constants " + String.join(", ", constants);
    }

    @Override
    public String example() {
        return withArticle();
    }

    @Override
    public String sample() {
        return constants.get(0);
    }

    @Override
    public List<String> nearest(String text) {
        return NearMiss.nearest(text.strip(), constants);
    }

    @Override
    public Object parse(String text) {
        if (!constants.contains(text.strip())) {
            throw new IllegalArgumentException("'" + text + "' is not " + withArticle());
        }
        return text.strip();
    }
}
