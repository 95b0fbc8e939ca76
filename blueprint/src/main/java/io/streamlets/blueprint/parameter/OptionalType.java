package io.streamlets.blueprint.parameter;

/**
 * A value that may be missing: without a default, it is.
 *
 * @param single the type of the value
 */
public record OptionalType(SingleType single) implements ParameterType {

    @Override
    public String id() {
        return "optional<" + single.id() + ">";
    }

    @Override
    public String withArticle() {
        return single.withArticle();
    }

    @Override
    public String example() {
        return single.example();
    }
}
