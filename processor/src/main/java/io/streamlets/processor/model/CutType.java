package io.streamlets.processor.model;

import java.util.List;

/**
 * The place in the innermost level of a recursive type where one level more would begin: nothing can stand here. There is no
 * column for a field of it; a list or map of it is a column without items.
 *
 * @param javaClass the record, bean, Avro class or sealed interface
 * @param schemaNames the full names in the schema: one, or those of all records of a sealed interface
 * @param depth how many levels there are
 */
public record CutType(ClassRef javaClass, List<String> schemaNames, int depth) implements DataType {

    public CutType {
        schemaNames = List.copyOf(schemaNames);
    }

    @Override
    public boolean hasColumn() {
        return false;
    }
}
