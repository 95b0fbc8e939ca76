package io.streamlets.processor.model;

/**
 * The place in the innermost level of a recursive message where one level more would begin: nothing can stand here. There is
 * no column for a field of it; a list or map of it is a column without items.
 *
 * @param javaClass the message class
 * @param depth how many levels there are
 */
public record ProtobufCut(ClassRef javaClass, int depth) implements ProtobufType {}
