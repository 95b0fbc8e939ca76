package io.streamlets.processor.schema.java;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The type of a member of a Java record or bean. A primitive member is required; everything else may be null, elements
 * and values included.
 *
 * <p>A method returns null when there is no codec, and adds why to the obstacles.
 */
final class JavaTypes {
    private static final Map<TypeKind, PrimitiveType> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, PrimitiveType.BOOLEAN,
            TypeKind.BYTE, PrimitiveType.BYTE,
            TypeKind.SHORT, PrimitiveType.SHORT,
            TypeKind.INT, PrimitiveType.INT,
            TypeKind.LONG, PrimitiveType.LONG,
            TypeKind.FLOAT, PrimitiveType.FLOAT,
            TypeKind.DOUBLE, PrimitiveType.DOUBLE);

    /** The decimals that Spark chooses when nothing says how many digits there are. */
    private static final DecimalType DECIMAL = new DecimalType(38, 18, null, false);

    private static final Map<String, DataType> CLASSES = Map.ofEntries(
            Map.entry("java.lang.String", StringType.STRING),
            Map.entry("java.lang.CharSequence", StringType.CHAR_SEQUENCE),
            Map.entry("java.nio.ByteBuffer", BytesType.BYTE_BUFFER),
            Map.entry("java.math.BigDecimal", DECIMAL),
            Map.entry("java.math.BigInteger", ConvertedType.BIG_INTEGER),
            Map.entry("java.sql.Date", ConvertedType.SQL_DATE),
            Map.entry("java.sql.Timestamp", ConvertedType.SQL_TIMESTAMP),
            Map.entry("java.time.Duration", ConvertedType.DURATION),
            Map.entry("java.util.UUID", new UuidType(null)),
            Map.entry("java.time.LocalDate", TimeType.DATE),
            Map.entry("java.time.LocalTime", TimeType.TIME_MICROS),
            Map.entry("java.time.Instant", TimeType.TIMESTAMP_MICROS),
            Map.entry("java.time.LocalDateTime", TimeType.LOCAL_TIMESTAMP_MICROS));

    /** Types whose values have one text each, enums besides. */
    private static final Set<DataType> KEYS = Set.of(
            StringType.STRING,
            PrimitiveType.BOOLEAN,
            PrimitiveType.BYTE,
            PrimitiveType.SHORT,
            PrimitiveType.INT,
            PrimitiveType.LONG,
            TimeType.DATE,
            new UuidType(null));

    private final CompilerTypes types;
    private final Obstacles obstacles;
    private final NestedTypes nested;

    JavaTypes(CompilerTypes types, Obstacles obstacles, NestedTypes nested) {
        this.types = types;
        this.obstacles = obstacles;
        this.nested = nested;
    }

    /** Reads a class of the user's: a record with fields, a sealed interface of such, or an enum. */
    interface NestedTypes {
        @Nullable
        DataType read(TypeElement type, FieldPath path);
    }

    /** The type of a member, an element or a value. */
    @Nullable
    DataType type(TypeMirror java, FieldPath path) {
        if (java.getKind().isPrimitive()) {
            PrimitiveType primitive = PRIMITIVES.get(java.getKind());
            return primitive == null ? refuse(java, path, "neither Avro nor Spark has characters") : primitive;
        }
        boolean isOptional = CompilerTypes.is(java, "java.util.Optional");
        if (isOptional && CompilerTypes.arguments(java).isEmpty()) {
            return refuse(java, path, "it does not say of what");
        }
        TypeMirror plain = isOptional ? CompilerTypes.arguments(java).get(0) : java;
        DataType type = plain(plain, path);
        if (type == null) {
            return null;
        }
        return new NullableType(type instanceof UnionType union ? union.withNull(0) : type, true, isOptional);
    }

    private @Nullable DataType plain(TypeMirror java, FieldPath path) {
        if (obstacles.isMissing(java)) {
            return null;
        }
        if (java instanceof ArrayType array) {
            return array(array, path);
        }
        Optional<TypeElement> element = CompilerTypes.classOf(java);
        if (element.isEmpty()) {
            return refuse(java, path, "it is not a class");
        }
        Optional<TypeKind> primitive = types.primitive(java);
        if (primitive.isPresent()) {
            PrimitiveType type = PRIMITIVES.get(primitive.get());
            return type == null ? refuse(java, path, "neither Avro nor Spark has characters") : type;
        }
        DataType known = CLASSES.get(CompilerTypes.nameOf(java));
        return known != null ? known : composed(java, element.get(), path);
    }

    private @Nullable DataType composed(TypeMirror java, TypeElement element, FieldPath path) {
        List<? extends TypeMirror> arguments = CompilerTypes.arguments(java);
        return switch (CompilerTypes.nameOf(java)) {
            case "java.util.List" -> list(java, arguments, CollectionType.Form.LIST, path);
            case "java.util.Set" -> list(java, arguments, CollectionType.Form.SET, path);
            case "java.util.Map" -> map(java, arguments, path);
            case "java.util.Optional" -> refuse(java, path, "it is in an Optional itself");
            default -> nested.read(element, path);
        };
    }

    private @Nullable DataType array(ArrayType java, FieldPath path) {
        TypeMirror component = java.getComponentType();
        if (component.getKind() == TypeKind.BYTE) {
            return BytesType.BYTE_ARRAY;
        }
        if (!CompilerTypes.arguments(innermost(component)).isEmpty()) {
            return refuse(java, path, "it is an array of a generic type, which a List can hold");
        }
        DataType element = type(component, path.elements());
        return element == null ? null : new CollectionType(element, CollectionType.Form.ARRAY);
    }

    private static TypeMirror innermost(TypeMirror type) {
        return type instanceof ArrayType array ? innermost(array.getComponentType()) : type;
    }

    private @Nullable DataType list(
            TypeMirror java, List<? extends TypeMirror> arguments, CollectionType.Form form, FieldPath path) {
        if (arguments.isEmpty()) {
            return refuse(java, path, "it does not say of what");
        }
        DataType element = type(arguments.get(0), path.elements());
        return element == null ? null : new CollectionType(element, form);
    }

    private @Nullable DataType map(TypeMirror java, List<? extends TypeMirror> arguments, FieldPath path) {
        if (arguments.isEmpty()) {
            return refuse(java, path, "it does not say of what");
        }
        DataType key = key(java, arguments.get(0), path);
        DataType value = type(arguments.get(1), path.values());
        return key == null || value == null ? null : new MapType(key, value);
    }

    /** The type of the keys of a map, which have texts of their own. */
    private @Nullable DataType key(TypeMirror map, TypeMirror java, FieldPath path) {
        if (obstacles.isMissing(java)) {
            return null;
        }
        Optional<TypeElement> element = CompilerTypes.classOf(java);
        if (element.filter(Enums::isOne).isPresent()) {
            return nested.read(element.get(), path);
        }
        DataType key = types.primitive(java)
                .map(PRIMITIVES::get)
                .<DataType>map(primitive -> primitive)
                .orElseGet(() -> CLASSES.get(CompilerTypes.nameOf(java)));
        return key != null && KEYS.contains(key)
                ? key
                : refuse(map, path, "its keys are no texts and have none of their own, as Avro's do");
    }

    private @Nullable DataType refuse(TypeMirror java, FieldPath path, String reason) {
        obstacles.add(path, JavaProblems.noCodec(path, java, reason));
        return null;
    }
}
