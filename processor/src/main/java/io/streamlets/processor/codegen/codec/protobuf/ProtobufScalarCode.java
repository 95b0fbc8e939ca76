package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.ScalarCode;
import io.streamlets.processor.codegen.codec.Slot;
import io.streamlets.processor.codegen.codec.ValueCodes;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.StringType;

/** Numbers, booleans, texts and bytes. */
record ProtobufScalarCode(ProtobufScalar type) implements ColumnCode {

    /** The code for values in the same Java type. */
    private ScalarCode held() {
        return ValueCodes.scalar(
                switch (type) {
                    case DOUBLE -> PrimitiveType.DOUBLE;
                    case FLOAT -> PrimitiveType.FLOAT;
                    case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> PrimitiveType.INT;
                    case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> PrimitiveType.LONG;
                    case BOOL -> PrimitiveType.BOOLEAN;
                    case STRING, UNCHECKED_STRING -> StringType.STRING;
                    case BYTES -> BytesType.BYTE_ARRAY;
                });
    }

    @Override
    public int wireType() {
        return switch (type) {
            case INT32, INT64, UINT32, UINT64, SINT32, SINT64, BOOL -> 0;
            case FIXED64, SFIXED64, DOUBLE -> 1;
            case FIXED32, SFIXED32, FLOAT -> 5;
            case STRING, UNCHECKED_STRING, BYTES -> 2;
        };
    }

    /** What follows {@code read} and {@code write} in the names of the cursors' methods. */
    private String method() {
        return switch (type) {
            case DOUBLE -> "Double";
            case FLOAT -> "Float";
            case INT32 -> "Int32";
            case INT64 -> "Int64";
            case UINT32 -> "UInt32";
            case UINT64 -> "UInt64";
            case SINT32 -> "SInt32";
            case SINT64 -> "SInt64";
            case FIXED32 -> "Fixed32";
            case FIXED64 -> "Fixed64";
            case SFIXED32 -> "SFixed32";
            case SFIXED64 -> "SFixed64";
            case BOOL -> "Bool";
            case STRING -> "Text";
            case UNCHECKED_STRING -> "AnyText";
            case BYTES -> "Bytes";
        };
    }

    @Override
    public CodeBlock read(CodeBlock before, int end) {
        return CodeBlock.of("in.read$L()", method());
    }

    @Override
    public CodeBlock readPacked(CodeBlock list) {
        return CodeBlock.of("in.readPacked($1T.list($2L), $1T::read$3L)", ProtobufNames.READER, list, method());
    }

    @Override
    public CodeBlock otherwise() {
        return switch (type) {
            case DOUBLE -> CodeBlock.of("0.0");
            case FLOAT -> CodeBlock.of("0.0f");
            case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> CodeBlock.of("0");
            case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> CodeBlock.of("0L");
            case BOOL -> CodeBlock.of("false");
            case STRING, UNCHECKED_STRING -> CodeBlock.of("$T.EMPTY_UTF8", ProtobufNames.UTF8_STRING);
            case BYTES -> CodeBlock.of("new byte[0]");
        };
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.get(
                switch (type) {
                    case DOUBLE -> "getDouble";
                    case FLOAT -> "getFloat";
                    case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> "getInt";
                    case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> "getLong";
                    case BOOL -> "getBoolean";
                    case STRING, UNCHECKED_STRING -> "getUTF8String";
                    case BYTES -> "getBinary";
                });
    }

    @Override
    public CodeBlock isSet(CodeBlock value, String name) {
        return switch (type) {
            case DOUBLE -> CodeBlock.of("$T.doubleToRawLongBits($L) != 0", Double.class, value);
            case FLOAT -> CodeBlock.of("$T.floatToRawIntBits($L) != 0", Float.class, value);
            case BOOL -> value;
            case STRING, UNCHECKED_STRING -> CodeBlock.of("$L.numBytes() > 0", value);
            case BYTES -> CodeBlock.of("$L.length > 0", value);
            default -> CodeBlock.of("$L != 0", value);
        };
    }

    @Override
    public CodeBlock writeBare(CodeBlock value, String name) {
        return type == ProtobufScalar.STRING
                ? CodeBlock.of("out.writeText($L, $S)", value, name)
                : CodeBlock.of("out.write$L($L)", method(), value);
    }

    @Override
    public TypeName javaType() {
        return held().memberType();
    }

    @Override
    public CodeBlock encoder(boolean isPrimitive) {
        return isPrimitive ? held().memberEncoder() : held().encoder();
    }

    @Override
    public boolean isShownAsIs() {
        return type != ProtobufScalar.BYTES;
    }

    @Override
    public CodeBlock shown(CodeBlock value, String name) {
        return isShownAsIs() ? value : CodeBlock.of("$L.toByteArray()", value);
    }

    @Override
    public CodeBlock made(CodeBlock value, String name) {
        return isShownAsIs() ? value : CodeBlock.of("$T.copyFrom($L)", ProtobufNames.BYTE_STRING, value);
    }
}
