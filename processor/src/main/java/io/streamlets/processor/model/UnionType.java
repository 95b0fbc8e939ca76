package io.streamlets.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types: a union of Avro, or a sealed interface of Java records. A union with null among its
 * branches stands in a {@link NullableType}, but knows the place of null itself.
 *
 * @param sealed the sealed interface; null if the user's class holds an {@code Object}, as Avro's compiler has it
 * @param branches the types, without null, in the order of the schema
 * @param nullBranch the index of null in the schema's union; -1 if it is not there
 */
public record UnionType(@Nullable ClassRef sealed, List<Branch> branches, int nullBranch) implements DataType {

    public UnionType {
        branches = List.copyOf(branches);
    }

    /**
     * One of the types.
     *
     * @param index the index in the schema's union
     * @param name the name of the type as a user knows it, for errors
     * @param column the member of the struct that holds the value
     * @param type the type of the value, never nullable
     */
    public record Branch(int index, String name, String column, DataType type) {}

    /** The branches that have a member in rows. */
    public List<Branch> columns() {
        return branches.stream().filter(branch -> branch.type().hasColumn()).toList();
    }

    @Override
    public boolean hasColumn() {
        return !columns().isEmpty();
    }

    /** How many branches the schema's union has, null among them. */
    public int size() {
        return branches.size() + (nullBranch < 0 ? 0 : 1);
    }

    /** The same union with null as one branch more. */
    public UnionType withNull(int index) {
        List<Branch> moved = branches.stream()
                .map(branch -> new Branch(
                        branch.index() < index ? branch.index() : branch.index() + 1,
                        branch.name(),
                        branch.column(),
                        branch.type()))
                .toList();
        return new UnionType(sealed, moved, index);
    }
}
