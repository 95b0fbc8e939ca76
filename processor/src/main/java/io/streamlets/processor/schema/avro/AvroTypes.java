package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UuidType;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field of an Avro class: what the schema says, held in what the class declares.
 *
 * <p>A method returns null when there is no codec, and adds why to the obstacles.
 */
final class AvroTypes {
    private static final Map<String, List<TimeType>> TIMES = Map.of(
            "java.time.LocalDate", List.of(TimeType.DATE),
            "java.time.LocalTime", List.of(TimeType.TIME_MILLIS, TimeType.TIME_MICROS),
            "java.time.Instant", List.of(TimeType.TIMESTAMP_MILLIS, TimeType.TIMESTAMP_MICROS),
            "java.time.LocalDateTime", List.of(TimeType.LOCAL_TIMESTAMP_MILLIS, TimeType.LOCAL_TIMESTAMP_MICROS));

    /** Logical types besides times for which Avro's compiler has a conversion without being asked for it. */
    private static final Set<String> BUILT_IN = Set.of("decimal", "uuid", "timestamp-nanos", "local-timestamp-nanos");

    private final CompilerTypes types;
    private final AvroRecords records;
    private final Obstacles obstacles;
    private final AvroUnions unions;

    AvroTypes(CompilerTypes types, AvroRecords records, Obstacles obstacles, SchemaSources sources) {
        this.types = types;
        this.records = records;
        this.obstacles = obstacles;
        this.unions = new AvroUnions(types, this, obstacles, sources);
    }

    /** The class in which Avro's compiler holds a date or a time. */
    static Optional<String> javaTime(String logicalType) {
        return TIMES.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(time -> time.logicalName().equals(logicalType)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Nullable
    DataType type(Schema schema, TypeMirror java, FieldPath path) {
        if (obstacles.isMissing(java)) {
            return null;
        }
        return switch (schema.getType()) {
            case UNION -> union(schema, java, path);
            case ARRAY -> list(schema, java, path);
            case MAP -> map(schema, java, path);
            case RECORD ->
                classOf(schema, java, path)
                        .map(type -> records.read(schema, type, path))
                        .orElse(null);
            case ENUM -> enumeration(schema, java, path);
            case FIXED, BYTES -> bytes(schema, java, path);
            case STRING -> string(schema, java, path);
            case INT, LONG -> number(schema, java, path);
            case BOOLEAN -> primitive(PrimitiveType.BOOLEAN, TypeKind.BOOLEAN, schema, java, path);
            case FLOAT -> primitive(PrimitiveType.FLOAT, TypeKind.FLOAT, schema, java, path);
            case DOUBLE -> primitive(PrimitiveType.DOUBLE, TypeKind.DOUBLE, schema, java, path);
            case NULL -> refuse(schema, java, path, "it has no value but null");
        };
    }

    private @Nullable DataType union(Schema schema, TypeMirror java, FieldPath path) {
        List<Schema> branches = schema.getTypes();
        if (branches.size() != 2 || !schema.isNullable()) {
            return CompilerTypes.is(java, "java.lang.Object")
                    ? unions.read(schema, path)
                    : mismatch(schema, java, path);
        }
        boolean nullFirst = branches.get(0).getType() == Schema.Type.NULL;
        DataType type = type(branches.get(nullFirst ? 1 : 0), java, path);
        return type == null ? null : new NullableType(type, nullFirst, false);
    }

    private @Nullable DataType list(Schema schema, TypeMirror java, FieldPath path) {
        List<? extends TypeMirror> arguments = CompilerTypes.arguments(java);
        if (!CompilerTypes.is(java, "java.util.List") || arguments.isEmpty()) {
            return mismatch(schema, java, path);
        }
        DataType element = type(schema.getElementType(), arguments.get(0), path.elements());
        return element == null ? null : new CollectionType(element, CollectionType.Form.LIST);
    }

    private @Nullable DataType map(Schema schema, TypeMirror java, FieldPath path) {
        List<? extends TypeMirror> arguments = CompilerTypes.arguments(java);
        StringType key = arguments.isEmpty() ? null : AvroTexts.type(schema, arguments.get(0));
        if (!CompilerTypes.is(java, "java.util.Map") || key == null) {
            return mismatch(schema, java, path);
        }
        DataType value = type(schema.getValueType(), arguments.get(1), path.values());
        return value == null ? null : new MapType(key, value);
    }

    private @Nullable DataType enumeration(Schema schema, TypeMirror java, FieldPath path) {
        return classOf(schema, java, path)
                .map(type -> new EnumType(
                        ClassNames.of(type),
                        schema.getFullName(),
                        schema.getEnumSymbols(),
                        schema.getEnumSymbols().stream()
                                .map(AvroNames::constant)
                                .toList()))
                .orElse(null);
    }

    private @Nullable DataType bytes(Schema schema, TypeMirror java, FieldPath path) {
        boolean isFixed = schema.getType() == Schema.Type.FIXED;
        boolean isRaw = isFixed
                ? CompilerTypes.is(java, AvroNames.className(schema.getFullName()))
                : CompilerTypes.is(java, "java.nio.ByteBuffer");
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.Decimal decimal
                && (isRaw || CompilerTypes.is(java, "java.math.BigDecimal"))) {
            return decimal(schema, decimal, java, isRaw, path);
        }
        if (isFixed && logical instanceof LogicalTypes.Uuid && CompilerTypes.is(java, "java.util.UUID")) {
            return new UuidType(fixed(schema));
        }
        if (logical instanceof LogicalTypes.BigDecimal && !isRaw) {
            return refuse(schema, java, path, "each value has a scale of its own, which Spark's decimals have not");
        }
        if (!isRaw) {
            return mismatch(schema, java, path);
        }
        return isFixed ? fixed(schema) : BytesType.BYTE_BUFFER;
    }

    private @Nullable DataType decimal(
            Schema schema, LogicalTypes.Decimal decimal, TypeMirror java, boolean isRaw, FieldPath path) {
        if (decimal.getPrecision() > DecimalType.MAX_PRECISION) {
            return refuse(
                    schema,
                    java,
                    path,
                    "it has " + decimal.getPrecision() + " digits, Spark's decimals at most "
                            + DecimalType.MAX_PRECISION);
        }
        FixedType fixed = schema.getType() == Schema.Type.FIXED ? fixed(schema) : null;
        return new DecimalType(decimal.getPrecision(), decimal.getScale(), fixed, isRaw);
    }

    private FixedType fixed(Schema schema) {
        String name = AvroNames.className(schema.getFullName());
        ClassRef reference = types.find(name)
                .map(ClassNames::of)
                .orElseGet(() -> new ClassRef("", List.of(name))); // the class of a converted value is never used
        return new FixedType(reference, schema.getFullName(), schema.getFixedSize());
    }

    private @Nullable DataType string(Schema schema, TypeMirror java, FieldPath path) {
        if (schema.getLogicalType() instanceof LogicalTypes.Uuid && CompilerTypes.is(java, "java.util.UUID")) {
            return new UuidType(null);
        }
        StringType text = AvroTexts.type(schema, java);
        return text == null ? mismatch(schema, java, path) : text;
    }

    private @Nullable DataType number(Schema schema, TypeMirror java, FieldPath path) {
        boolean isInt = schema.getType() == Schema.Type.INT;
        LogicalType logical = schema.getLogicalType();
        for (TimeType time : TIMES.getOrDefault(CompilerTypes.nameOf(java), List.of())) {
            if (logical != null && logical.getName().equals(time.logicalName())) {
                return time;
            }
        }
        if (TIMES.containsKey(CompilerTypes.nameOf(java))
                && (logical instanceof LogicalTypes.TimestampNanos
                        || logical instanceof LogicalTypes.LocalTimestampNanos)) {
            return refuse(schema, java, path, "Spark's timestamps count microseconds, so nanoseconds would be lost");
        }
        return primitive(
                isInt ? PrimitiveType.INT : PrimitiveType.LONG,
                isInt ? TypeKind.INT : TypeKind.LONG,
                schema,
                java,
                path);
    }

    private @Nullable DataType primitive(
            PrimitiveType type, TypeKind kind, Schema schema, TypeMirror java, FieldPath path) {
        boolean isOfKind = types.primitive(java).filter(kind::equals).isPresent();
        // A plain number under a logical type would need a column of another type than the number's.
        boolean isPlain = schema.getLogicalType() == null
                || TIMES.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(time -> time.logicalName()
                                .equals(schema.getLogicalType().getName()));
        return isPlain && isOfKind ? type : mismatch(schema, java, path);
    }

    /** The class that Avro's compiler made for the schema, if the member has that type. */
    private Optional<TypeElement> classOf(Schema schema, TypeMirror java, FieldPath path) {
        Optional<TypeElement> type = CompilerTypes.classOf(java)
                .filter(found -> found.getQualifiedName().contentEquals(AvroNames.className(schema.getFullName())));
        if (type.isEmpty()) {
            mismatch(schema, java, path);
        }
        return type;
    }

    private @Nullable DataType mismatch(Schema schema, TypeMirror java, FieldPath path) {
        return refuse(schema, java, path, reason(schema));
    }

    private static String reason(Schema schema) {
        if (AvroTexts.chosenClass(schema) != null) {
            return "the schema itself asks for that Java type";
        }
        String logical = schema.getProp(LogicalType.LOGICAL_TYPE_PROP);
        return logical == null
                        || BUILT_IN.contains(logical)
                        || javaTime(logical).isPresent()
                ? "Avro's compiler makes another Java type of it"
                : "a custom conversion makes that Java type of it";
    }

    private @Nullable DataType refuse(Schema schema, TypeMirror java, FieldPath path, String reason) {
        obstacles.add(path, AvroProblems.noCodec(path, schema, java, reason));
        return null;
    }
}
