package io.streamlets.processor.model;

/**
 * The place in the innermost level of a recursive message where one level more would begin: nothing can stand here, and there
 * is no column for a field, list or map of it.
 *
 * @param javaClass the message class
 * @param depth how many levels there are
 */
public record ProtobufCut(ClassRef javaClass, int depth) implements ProtobufType {}
