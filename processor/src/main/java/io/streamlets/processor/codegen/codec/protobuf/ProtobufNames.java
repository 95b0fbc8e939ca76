package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime and of libraries that only codecs of Protobuf messages use. */
final class ProtobufNames {
    static final ClassName CODEC = runtime("ProtobufCodec");
    static final ClassName ENUM = runtime("ProtobufEnum");
    static final ClassName JSON = runtime("ProtobufJson");
    static final ClassName READER = runtime("ProtobufReader");
    static final ClassName TIME = runtime("ProtobufTime");
    static final ClassName WRITER = runtime("ProtobufWriter");

    static final ClassName BYTE_STRING = ClassName.get("com.google.protobuf", "ByteString");
    static final ClassName UTF8_STRING = ClassName.get("org.apache.spark.unsafe.types", "UTF8String");

    private ProtobufNames() {}

    private static ClassName runtime(String name) {
        return ClassName.get("io.streamlets.spark.codec.protobuf", name);
    }
}
