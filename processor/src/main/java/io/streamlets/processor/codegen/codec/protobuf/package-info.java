/**
 * {@code ProtobufModel} -> the source of its codec: a class that reads and writes rows, and for each message one that shows
 * its fields to Spark's encoder. Each family of types has one class with all of its code, such as {@code ProtobufEnumCode}: a
 * {@code ProtobufCode}, which {@code ProtobufCodes} finds. Imports {@code codegen.codec}, {@code model} and JavaPoet.
 */
@NullMarked
package io.streamlets.processor.codegen.codec.protobuf;

import org.jspecify.annotations.NullMarked;
