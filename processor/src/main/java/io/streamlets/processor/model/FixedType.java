package io.streamlets.processor.model;

/**
 * Bytes of a fixed number, held in a class of their own.
 *
 * @param javaClass the class that Avro's compiler made for the type
 * @param schemaName the full name in the schema
 * @param size the number of bytes
 */
public record FixedType(ClassRef javaClass, String schemaName, int size) implements DataType {}
