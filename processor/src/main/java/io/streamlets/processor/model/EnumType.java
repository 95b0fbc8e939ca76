package io.streamlets.processor.model;

import java.util.List;

/**
 * An enumeration.
 *
 * @param javaClass the enum
 * @param schemaName the full name in the schema
 * @param symbols the names in the schema, in its order
 * @param constants the names of the enum's constants, each at the place of its symbol
 */
public record EnumType(ClassRef javaClass, String schemaName, List<String> symbols, List<String> constants)
        implements DataType {

    public EnumType {
        symbols = List.copyOf(symbols);
        constants = List.copyOf(constants);
    }

    /** Whether a symbol is a word that Java reserves, so that its constant has another name. */
    public boolean hasOtherConstants() {
        return !symbols.equals(constants);
    }
}
