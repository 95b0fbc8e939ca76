package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The classes of Spark and of the runtime that a codec uses. */
public final class RuntimeNames {
    public static final ClassName CODEC = codec("Codec");
    public static final ClassName AVRO_CODEC = codec("AvroCodec");
    public static final ClassName AVRO_ENUM = codec("AvroEnum");
    public static final ClassName AVRO_READER = codec("AvroReader");
    public static final ClassName AVRO_WRITER = codec("AvroWriter");
    public static final ClassName LOGICAL = codec("Logical");
    public static final ClassName NARROW = codec("Narrow");
    public static final ClassName MAP_KEYS = codec("MapKeys");
    public static final ClassName CONVERTED = codec("Converted");
    public static final ClassName RECODING = codec("Recoding");
    public static final ClassName INVALID_VALUE = codec("InvalidValueException");

    public static final ClassName MEMBER = encoder("Member");
    public static final ClassName ROWS = codec("Rows");
    public static final ClassName SQL_TIMES = encoder("SqlTimes");
    public static final ClassName STRUCT_ENCODERS = encoder("StructEncoders");
    public static final ClassName VALUES = encoder("Values");
    public static final ClassName JAVA_VALUES = encoder("JavaValues");

    public static final ClassName CODEC_COLUMNS = ClassName.get("io.streamlets.spark.catalyst", "CodecColumns");

    public static final ClassName COLUMN = ClassName.get("org.apache.spark.sql", "Column");
    public static final ClassName ENCODER = ClassName.get("org.apache.spark.sql", "Encoder");
    public static final ClassName INTERNAL_ROW = ClassName.get("org.apache.spark.sql.catalyst", "InternalRow");
    public static final ClassName ARRAY_DATA = ClassName.get("org.apache.spark.sql.catalyst.util", "ArrayData");
    public static final ClassName MAP_DATA = ClassName.get("org.apache.spark.sql.catalyst.util", "MapData");
    public static final ClassName UTF8 = ClassName.get("org.apache.avro.util", "Utf8");

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

    private static ClassName encoder(String name) {
        return ClassName.get("io.streamlets.spark.encoder", name);
    }
}
