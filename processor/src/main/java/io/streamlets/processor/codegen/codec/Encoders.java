package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import java.util.ArrayList;
import java.util.List;

/** The expressions of Spark's encoders. */
final class Encoders {
    private final CodecPlan plan;
    private final MemberLists lists;

    Encoders(CodecPlan plan) {
        this.plan = plan;
        this.lists = new MemberLists(plan.recordsInnermostFirst().stream()
                .mapToInt(record -> record.columns().size())
                .sum());
    }

    /** The methods that the expressions call. */
    List<MethodSpec> methods() {
        return lists.methods();
    }

    /** The encoder of a record, member by member. */
    CodeBlock record(RecordType type) {
        List<CodeBlock> members = lists.arguments(
                type.javaClass().simpleName(),
                type.columns().stream()
                        .map(field -> member(field, Spot.of(type, field.name())))
                        .toList());
        if (type.isCut()) {
            List<CodeBlock> recoded = new ArrayList<>(members);
            recoded.add(0, recoding(plan.stem(type)));
            return struct("recoded", type, recoded);
        }
        if (RecordColumns.isFor(type)) {
            return new RecordColumns(type, plan).encoder(members);
        }
        return switch (type.form()) {
            case SETTERS, BEAN, PUT -> struct("bean", type, members);
            case CONSTRUCTOR -> struct("record", type, members);
            case VALUE -> struct("value", type, members);
        };
    }

    private static CodeBlock struct(String form, RecordType type, List<CodeBlock> members) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($>$>\n", RuntimeNames.STRUCT_ENCODERS, form)
                .add("$T.class", ClassNaming.of(type.javaClass()));
        members.forEach(member -> code.add(",\n$L", member));
        return code.add("$<$<)").build();
    }

    private CodeBlock member(DataField field, Spot spot) {
        boolean isNullable = field.type() instanceof NullableType;
        CodeBlock value = isNullable ? value(field.type(), spot) : required(field.type(), spot);
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($S, $L", RuntimeNames.MEMBER, isNullable ? "nullable" : "required", field.name(), value);
        if (field.setter() != null) {
            code.add(", $S, $S", field.getter(), field.setter());
        }
        return code.add(")").build();
    }

    /** A value in a member or an array, where it can be primitive. */
    private CodeBlock required(DataType type, Spot spot) {
        return type instanceof PrimitiveType primitive ? primitive(primitive, "primitive") : value(type, spot);
    }

    private CodeBlock value(DataType type, Spot spot) {
        if (type instanceof NullableType nullable) {
            CodeBlock present = value(nullable.type(), spot);
            return nullable.optional() ? values("optional($L)", present) : present;
        } else if (type instanceof PrimitiveType primitive) {
            return primitive(primitive, "boxed");
        } else if (type instanceof StringType text) {
            return switch (text) {
                case STRING -> values("string()");
                case CHAR_SEQUENCE -> javaValues("charSequence()");
                case STRING_AS_CHAR_SEQUENCE -> values("charSequence()");
                case UTF8 -> values("utf8()");
            };
        } else if (type instanceof BytesType bytes) {
            return values(bytes == BytesType.BYTE_ARRAY ? "bytes()" : "byteBuffer()");
        } else if (type instanceof TimeType time) {
            return time(time);
        } else if (type instanceof DecimalType decimal) {
            return decimal(decimal);
        } else if (type instanceof UuidType uuid) {
            return uuid.fixed() == null ? values("uuid()") : javaValues("uuidBytes()");
        } else if (type instanceof FixedType fixed) {
            TypeName name = ClassNaming.of(fixed.javaClass());
            return values("fixed($1T.class, $1T::new)", name);
        } else if (type instanceof EnumType enumeration) {
            return enumeration(enumeration);
        } else if (type instanceof RecordType) {
            return CodeBlock.of("$L", plan.constant(type));
        } else if (type instanceof ListType list) {
            return list(list, spot.item());
        }
        if (type instanceof UnionType union) {
            return union(union, spot);
        } else if (type instanceof CutType) {
            return javaValues("nothing()");
        } else if (type instanceof ConvertedType converted) {
            return javaValues(
                    switch (converted) {
                        case BIG_INTEGER -> "bigInteger()";
                        case SQL_DATE -> "sqlDate()";
                        case SQL_TIMESTAMP -> "sqlTimestamp()";
                        case DURATION -> "duration()";
                    });
        }
        MapType map = (MapType) type;
        return values(
                map.value() instanceof NullableType ? "mapOfNullable($L, $L)" : "map($L, $L)",
                MapKeys.encoder(map.key()).orElseGet(() -> value(map.key(), spot)),
                value(map.value(), spot.item()));
    }

    private CodeBlock list(ListType type, Spot item) {
        boolean isNullable = type.element() instanceof NullableType;
        return switch (type.form()) {
            case LIST -> values(isNullable ? "listOfNullable($L)" : "list($L)", value(type.element(), item));
            case SET -> javaValues(isNullable ? "setOfNullable($L)" : "set($L)", value(type.element(), item));
            case ARRAY ->
                isNullable
                        ? javaValues(
                                "arrayOfNullable($T.class, $L)", JavaTypeNames.of(type), value(type.element(), item))
                        : javaValues("array($T.class, $L)", JavaTypeNames.of(type), required(type.element(), item));
        };
    }

    private CodeBlock union(UnionType type, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.recoded($>$>\n", RuntimeNames.STRUCT_ENCODERS)
                .add("$T.class,\n", JavaTypeNames.of(type))
                .add(recoding(plan.stem(spot)));
        for (UnionType.Branch branch : type.columns()) {
            code.add(
                    ",\n$T.nullable($S, $L)",
                    RuntimeNames.MEMBER,
                    branch.column(),
                    value(branch.type(), spot.branch(branch.column())));
        }
        return code.add("$<$<)").build();
    }

    /** The four methods of a part, by which its objects become rows. */
    private static CodeBlock recoding(String stem) {
        return CodeBlock.of(
                "$1T.of($2L::write$3L, $2L::read$3LRow, $2L::write$3LRow, $2L::read$3L)",
                RuntimeNames.RECODING,
                AvroClass.NAME,
                stem);
    }

    private static CodeBlock enumeration(EnumType type) {
        TypeName name = ClassNaming.of(type.javaClass());
        return type.hasOtherConstants()
                ? javaValues("enumeration($T.class, $L)", name, symbols(type))
                : values("enumeration($T.class)", name);
    }

    /** The symbols of an enum as arguments. */
    static CodeBlock symbols(EnumType type) {
        return type.symbols().stream().map(symbol -> CodeBlock.of("$S", symbol)).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock primitive(PrimitiveType type, String form) {
        return switch (type) {
            case BOOLEAN -> values(form + "Boolean()");
            case BYTE -> javaValues(form + "Byte()");
            case SHORT -> javaValues(form + "Short()");
            case INT -> values(form + "Int()");
            case LONG -> values(form + "Long()");
            case FLOAT -> values(form + "Float()");
            case DOUBLE -> values(form + "Double()");
        };
    }

    private static CodeBlock time(TimeType type) {
        return values(
                switch (type) {
                    case DATE -> "date()";
                    case TIME_MILLIS -> "timeMillis()";
                    case TIME_MICROS -> "timeMicros()";
                    case TIMESTAMP_MILLIS, TIMESTAMP_MICROS -> "instant()";
                    case LOCAL_TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MICROS -> "localDateTime()";
                });
    }

    private static CodeBlock decimal(DecimalType type) {
        if (!type.raw()) {
            return values("decimal($L, $L)", type.precision(), type.scale());
        }
        return type.fixed() == null
                ? values("decimalByteBuffer($L, $L)", type.precision(), type.scale())
                : values(
                        "decimalFixed($1T.class, $2L, $3L, $4L, $1T::new)",
                        ClassNaming.of(type.fixed().javaClass()),
                        type.fixed().size(),
                        type.precision(),
                        type.scale());
    }

    private static CodeBlock values(String call, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeNames.VALUES)
                .add(call, arguments)
                .build();
    }

    private static CodeBlock javaValues(String call, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeNames.JAVA_VALUES)
                .add(call, arguments)
                .build();
    }
}
