package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufType;
import io.streamlets.processor.model.ProtobufWellKnown;

/** Expressions of single values: how bytes, rows and the methods of a message have them. */
final class Values {
    private final ProtobufPlan plan;

    Values(ProtobufPlan plan) {
        this.plan = plan;
    }

    /** The tag of a field with a value of the type; it ends with how the value is written. */
    static int tag(int number, ProtobufType type, boolean isDelimited) {
        int wireType = 2;
        if (isDelimited) {
            wireType = 3;
        } else if (type instanceof ProtobufEnumType) {
            wireType = 0;
        } else if (type instanceof ProtobufScalar scalar) {
            wireType = switch (scalar) {
                case INT32, INT64, UINT32, UINT64, SINT32, SINT64, BOOL -> 0;
                case FIXED64, SFIXED64, DOUBLE -> 1;
                case FIXED32, SFIXED32, FLOAT -> 5;
                case STRING, UNCHECKED_STRING, BYTES -> 2;
            };
        }
        return number << 3 | wireType;
    }

    static int tag(ProtobufField field) {
        return tag(field.number(), field.type(), field.isDelimited());
    }

    /** The tag of values of the field that follow each other. */
    static int packedTag(ProtobufField field) {
        return field.number() << 3 | 2;
    }

    /** The tag that ends a group; 0 if the field is none. */
    static int endTag(ProtobufField field) {
        return field.isDelimited() ? field.number() << 3 | 4 : 0;
    }

    /** Whether values of the type may follow each other without tags. */
    static boolean isPackable(ProtobufType type) {
        return type instanceof ProtobufEnumType || (type instanceof ProtobufScalar && tag(0, type, false) != 2);
    }

    /** What follows {@code read} and {@code write} in the names of the cursors' methods. */
    static String method(ProtobufScalar scalar) {
        return switch (scalar) {
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

    static String writeMethod(ProtobufScalar scalar) {
        return "write" + method(scalar);
    }

    /** Reads a value that may be there in part already, as {@code before}; a message stays an array. */
    CodeBlock read(ProtobufType type, CodeBlock before, int end) {
        if (type instanceof ProtobufScalar scalar) {
            return CodeBlock.of("in.read$L()", method(scalar));
        } else if (type instanceof ProtobufEnumType enumeration) {
            return CodeBlock.of("$L.text(in.readEnum())", plan.constant(enumeration));
        } else if (type instanceof ProtobufWellKnown known) {
            return CodeBlock.of("in.read$L($L, $L)", known.javaClass().simpleName(), before, end);
        } else if (type instanceof ProtobufCut) {
            return CodeBlock.of("in.readBeyond($L, $L, $L)", before, otherwise(type), end);
        }
        ProtobufMessage message = (ProtobufMessage) type;
        int size = message.fields().size();
        String stem = plan.stem(message);
        return end == 0
                ? CodeBlock.of("in.readMessage($L, $L, $L::merge$L)", before, size, ProtobufClass.NAME, stem)
                : CodeBlock.of("in.readGroup($L, $L, $L::merge$L, $L)", before, size, ProtobufClass.NAME, stem, end);
    }

    /**
     * What a row holds of what {@link #read} gives; {@code value} may be an {@code Object}, but is not null.
     *
     * @param name what errors call the field
     */
    CodeBlock ofRead(ProtobufType type, CodeBlock value, boolean isObject, String name) {
        if (type instanceof ProtobufMessage message) {
            return CodeBlock.of(isObject ? "$L((Object[]) $L, in)" : "$L($L, in)", plan.rowMethod(message), value);
        } else if (type instanceof ProtobufWellKnown known) {
            ClassName javaClass = ClassNaming.of(known.javaClass());
            CodeBlock message = CodeBlock.of("$T.built($T.class, $L)", ProtobufNames.READER, javaClass, value);
            return isTime(known)
                    ? CodeBlock.of("$T.micros($L, $S)", ProtobufNames.TIME, message, name)
                    : CodeBlock.of("$T.utf8($L, $S)", ProtobufNames.JSON, message, name);
        }
        return value;
    }

    /** What a row holds of a value that is not set. */
    CodeBlock otherwise(ProtobufType type) {
        if (type instanceof ProtobufScalar scalar) {
            return switch (scalar) {
                case DOUBLE -> CodeBlock.of("0.0");
                case FLOAT -> CodeBlock.of("0.0f");
                case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> CodeBlock.of("0");
                case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> CodeBlock.of("0L");
                case BOOL -> CodeBlock.of("false");
                case STRING, UNCHECKED_STRING -> CodeBlock.of("$T.EMPTY_UTF8", ProtobufNames.UTF8_STRING);
                case BYTES -> CodeBlock.of("new byte[0]");
            };
        } else if (type instanceof ProtobufEnumType enumeration) {
            return CodeBlock.of("$L.text($L)", plan.constant(enumeration), enumeration.defaultNumber());
        } else if (type instanceof ProtobufWellKnown known) {
            return CodeBlock.of("$T.getDefaultInstance()", ClassNaming.of(known.javaClass()));
        } else if (type instanceof ProtobufCut cut) {
            return CodeBlock.of("$T.getDefaultInstance()", ClassNaming.of(cut.javaClass()));
        }
        return CodeBlock.of("new Object[$L]", ((ProtobufMessage) type).fields().size());
    }

    /** The value at an index of a row or array. */
    static CodeBlock get(ProtobufType type, String container, Object index) {
        String method;
        if (type instanceof ProtobufScalar scalar) {
            method = switch (scalar) {
                case DOUBLE -> "getDouble";
                case FLOAT -> "getFloat";
                case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> "getInt";
                case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> "getLong";
                case BOOL -> "getBoolean";
                case STRING, UNCHECKED_STRING -> "getUTF8String";
                case BYTES -> "getBinary";
            };
        } else if (type instanceof ProtobufMessage message) {
            return CodeBlock.of(
                    "$L.getStruct($L, $L)", container, index, message.columns().size());
        } else {
            method = type instanceof ProtobufWellKnown known && isTime(known) ? "getLong" : "getUTF8String";
        }
        return CodeBlock.of("$L.$L($L)", container, method, index);
    }

    /** The rest of a call that refuses a message of one level too many: its class and how many levels there are. */
    static CodeBlock limit(ProtobufField field) {
        ProtobufCut cut = (ProtobufCut) field.type();
        return CodeBlock.of("$S, $L", cut.javaClass().qualifiedName(), cut.depth());
    }

    /** Whether a value of a row is another than that of a field that is not set. */
    CodeBlock isSet(ProtobufType type, CodeBlock value, String name) {
        if (type instanceof ProtobufScalar scalar) {
            return switch (scalar) {
                case DOUBLE -> CodeBlock.of("$T.doubleToRawLongBits($L) != 0", Double.class, value);
                case FLOAT -> CodeBlock.of("$T.floatToRawIntBits($L) != 0", Float.class, value);
                case BOOL -> value;
                case STRING, UNCHECKED_STRING -> CodeBlock.of("$L.numBytes() > 0", value);
                case BYTES -> CodeBlock.of("$L.length > 0", value);
                default -> CodeBlock.of("$L != 0", value);
            };
        }
        return CodeBlock.of("$L.number($L, $S) != 0", plan.constant(type), value, name);
    }

    /** One or two statements that write a tag and a value; {@code name} is the name of the field in errors. */
    CodeBlock write(ProtobufType type, int tag, CodeBlock value, int end, String name) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof ProtobufMessage message) {
            return code.addStatement(
                            "out.writeMessage($L, $L, $L, $L::write$L)",
                            tag,
                            value,
                            end,
                            ProtobufClass.NAME,
                            plan.stem(message))
                    .build();
        } else if (type instanceof ProtobufWellKnown known) {
            return code.addStatement(
                            isTime(known) ? "$T.write$L($L, $L, $L, out)" : "$T.write($L$L, $L, $L, out)",
                            isTime(known) ? ProtobufNames.TIME : ProtobufNames.JSON,
                            isTime(known) ? known.javaClass().simpleName() : "",
                            tag,
                            isTime(known)
                                    ? value
                                    : CodeBlock.of(
                                            "$T.$L($L.toString(), $S)", ProtobufNames.JSON, json(known), value, name),
                            end)
                    .build();
        }
        return code.addStatement("out.writeTag($L)", tag)
                .addStatement("$L", writeBare(type, value, name))
                .build();
    }

    /** Writes a value without tag. */
    CodeBlock writeBare(ProtobufType type, CodeBlock value, String name) {
        if (type == ProtobufScalar.STRING) {
            return CodeBlock.of("out.writeText($L, $S)", value, name);
        }
        return type instanceof ProtobufScalar scalar
                ? CodeBlock.of("out.$L($L)", writeMethod(scalar), value)
                : CodeBlock.of("out.writeEnum($L.number($L, $S))", plan.constant(type), value, name);
    }

    static boolean isTime(ProtobufWellKnown known) {
        return known == ProtobufWellKnown.TIMESTAMP || known == ProtobufWellKnown.DURATION;
    }

    /** The method that makes a message of JSON text. */
    static String json(ProtobufWellKnown known) {
        return switch (known) {
            case STRUCT -> "struct";
            case LIST_VALUE -> "listValue";
            default -> "value";
        };
    }

    /** The Java type of a value, as the bean of a message has it. */
    static TypeName javaType(ProtobufType type) {
        if (type instanceof ProtobufScalar scalar) {
            return switch (scalar) {
                case DOUBLE -> TypeName.DOUBLE;
                case FLOAT -> TypeName.FLOAT;
                case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> TypeName.INT;
                case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> TypeName.LONG;
                case BOOL -> TypeName.BOOLEAN;
                case STRING, UNCHECKED_STRING -> ClassName.get(String.class);
                case BYTES -> TypeName.get(byte[].class);
            };
        } else if (type instanceof ProtobufMessage message) {
            return ClassNaming.of(message.javaClass());
        } else if (type == ProtobufWellKnown.TIMESTAMP) {
            return ClassName.get(java.time.Instant.class);
        }
        return type == ProtobufWellKnown.DURATION
                ? ClassName.get(java.time.Duration.class)
                : ClassName.get(String.class);
    }

    /** Spark's encoder of a value in the bean of a message. */
    CodeBlock encoder(ProtobufType type, boolean isPrimitive) {
        if (type instanceof ProtobufScalar scalar) {
            String form = isPrimitive ? "primitive" : "boxed";
            return switch (scalar) {
                case DOUBLE -> values(form + "Double");
                case FLOAT -> values(form + "Float");
                case INT32, UINT32, SINT32, FIXED32, SFIXED32 -> values(form + "Int");
                case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> values(form + "Long");
                case BOOL -> values(form + "Boolean");
                case STRING, UNCHECKED_STRING -> values("string");
                case BYTES -> values("bytes");
            };
        } else if (type instanceof ProtobufMessage message) {
            return CodeBlock.of("$L", plan.constant(message));
        } else if (type == ProtobufWellKnown.TIMESTAMP) {
            return values("instant");
        }
        return type == ProtobufWellKnown.DURATION
                ? CodeBlock.of("$T.duration()", RuntimeNames.JAVA_VALUES)
                : values("string");
    }

    private static CodeBlock values(String method) {
        return CodeBlock.of("$T.$L()", RuntimeNames.VALUES, method);
    }
}
