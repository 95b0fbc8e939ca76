/**
 * Protobuf message class -> {@code ProtobufModel}, without loading it.
 *
 * <p>protoc leaves the file that defines a message, serialized, in the texts of the file's outer class; they are read from the
 * source tree, from the class file, or from a descriptor set in the folder that the build names. Imports {@code schema},
 * {@code compiler}, {@code model} and {@code diagnostic}, the compiler's API and protobuf-java's descriptors.
 */
@NullMarked
package io.streamlets.processor.schema.protobuf;

import org.jspecify.annotations.NullMarked;
