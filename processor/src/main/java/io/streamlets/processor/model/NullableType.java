package io.streamlets.processor.model;

/**
 * A value that may be missing: a union of null and one other type.
 *
 * @param type the type of the value if there is one, never itself nullable
 * @param nullFirst whether null is the union's first branch
 * @param optional whether the user's class holds an {@code Optional}, not null
 */
public record NullableType(DataType type, boolean nullFirst, boolean optional) implements DataType {

    /** The index of null in the schema's union. */
    public int nullBranch() {
        if (type instanceof UnionType union) {
            return union.nullBranch();
        }
        return nullFirst ? 0 : 1;
    }

    /** The same type, held in an {@code Optional}. */
    public NullableType asOptional() {
        return new NullableType(type, nullFirst, true);
    }

    @Override
    public boolean hasColumn() {
        return type.hasColumn();
    }
}
