package io.streamlets.blueprint.parameter;

/**
 * Any number of values: a HOCON list, in a file or as text, such as {@code [1, 2]}.
 *
 * @param single the type of each element
 */
public record ListType(SingleType single) implements ParameterType {

    @Override
    public String id() {
        return "list<" + single.id() + ">";
    }

    @Override
    public String withArticle() {
        return "a list of " + single.plural();
    }

    @Override
    public String example() {
        return "a list such as '[" + single.sample() + "]'";
    }
}
