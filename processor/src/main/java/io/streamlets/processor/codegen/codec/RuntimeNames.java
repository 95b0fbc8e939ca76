package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The classes of Spark and of the runtime that a codec uses. */
final class RuntimeNames {
    static final ClassName CODEC = codec("Codec");
    static final ClassName AVRO_CODEC = codec("AvroCodec");
    static final ClassName AVRO_ENUM = codec("AvroEnum");
    static final ClassName AVRO_READER = codec("AvroReader");
    static final ClassName AVRO_WRITER = codec("AvroWriter");
    static final ClassName LOGICAL = codec("Logical");
    static final ClassName NARROW = codec("Narrow");
    static final ClassName RECODING = codec("Recoding");
    static final ClassName INVALID_VALUE = codec("InvalidValueException");

    static final ClassName MEMBER = catalyst("Member");
    static final ClassName ROWS = catalyst("Rows");
    static final ClassName STRUCT_ENCODERS = catalyst("StructEncoders");
    static final ClassName VALUES = catalyst("Values");
    static final ClassName JAVA_VALUES = catalyst("JavaValues");

    static final ClassName COLUMN = ClassName.get("org.apache.spark.sql", "Column");
    static final ClassName ENCODER = ClassName.get("org.apache.spark.sql", "Encoder");
    static final ClassName INTERNAL_ROW = ClassName.get("org.apache.spark.sql.catalyst", "InternalRow");
    static final ClassName ARRAY_DATA = ClassName.get("org.apache.spark.sql.catalyst.util", "ArrayData");
    static final ClassName MAP_DATA = ClassName.get("org.apache.spark.sql.catalyst.util", "MapData");
    static final ClassName UTF8 = ClassName.get("org.apache.avro.util", "Utf8");

    private RuntimeNames() {}

    /** The annotation of a method whose casts are checked by what it does with the values. */
    static AnnotationSpec unchecked() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build();
    }

    private static ClassName codec(String name) {
        return ClassName.get("io.streamlets.spark.codec", name);
    }

    private static ClassName catalyst(String name) {
        return ClassName.get("io.streamlets.spark.catalyst", name);
    }
}
