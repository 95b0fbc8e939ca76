package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UnionType.Branch;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A union beyond null and one other type. Avro's classes hold it in an {@code Object}: each branch has the type that Avro's
 * own reader makes of it.
 */
final class AvroUnions {
    private final CompilerTypes types;
    private final AvroTypes branchTypes;
    private final Obstacles obstacles;
    private final SchemaSources sources;
    private final Map<List<Object>, Boolean> conversions = new HashMap<>();

    AvroUnions(CompilerTypes types, AvroTypes branchTypes, Obstacles obstacles, SchemaSources sources) {
        this.types = types;
        this.branchTypes = branchTypes;
        this.obstacles = obstacles;
        this.sources = sources;
    }

    @Nullable
    DataType read(Schema union, FieldPath path) {
        List<Branch> branches = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        int nullBranch = -1;
        int missing = 0;
        for (int index = 0; index < union.getTypes().size(); index++) {
            Schema branch = union.getTypes().get(index);
            if (branch.getType() == Schema.Type.NULL) {
                nullBranch = index;
                continue;
            }
            String name = AvroProblems.name(branch);
            TypeMirror java = java(branch, path.owner());
            if (java == null) {
                obstacles.add(path, AvroProblems.noCodec(path, branch, "Object", "its class cannot be found"));
                return null;
            }
            String other = names.putIfAbsent(CompilerTypes.nameOf(java), name);
            if (other != null) {
                obstacles.add(path, AvroProblems.union(path, union, other, name, java));
                return null;
            }
            DataType type = branchTypes.type(branch, java, path);
            if (type == null) {
                missing++;
            } else {
                branches.add(new Branch(index, name, "member" + branches.size(), type));
            }
        }
        if (missing > 0) {
            return null;
        }
        if (branches.isEmpty()) {
            obstacles.add(path, AvroProblems.noCodec(path, union, "Object", "it has no value but null"));
            return null;
        }
        UnionType type = new UnionType(null, branches, nullBranch);
        return nullBranch < 0 ? type : new NullableType(type, nullBranch == 0, false);
    }

    /** What Avro's reader makes of a branch; null if its class does not exist. */
    private @Nullable TypeMirror java(Schema schema, TypeElement owner) {
        return switch (schema.getType()) {
            case NULL -> null;
            case BOOLEAN -> declared("java.lang.Boolean");
            case INT -> declared(timeOr("java.lang.Integer", schema, owner));
            case LONG -> declared(timeOr("java.lang.Long", schema, owner));
            case FLOAT -> declared("java.lang.Float");
            case DOUBLE -> declared("java.lang.Double");
            case STRING -> declared(isConverted(schema, owner) ? "java.util.UUID" : text(schema));
            case BYTES -> declared(isConverted(schema, owner) ? "java.math.BigDecimal" : "java.nio.ByteBuffer");
            case FIXED -> declared(fixed(schema, owner));
            case ENUM, RECORD -> declared(AvroNames.className(schema.getFullName()));
            case ARRAY -> {
                TypeMirror element = item(schema.getElementType(), owner);
                yield element == null ? null : types.declared("java.util.List", element);
            }
            case MAP -> {
                TypeMirror value = item(schema.getValueType(), owner);
                TypeMirror key = declared(text(schema));
                yield value == null || key == null ? null : types.declared("java.util.Map", key, value);
            }
            case UNION -> declared("java.lang.Object");
        };
    }

    private @Nullable TypeMirror item(Schema schema, TypeElement owner) {
        if (schema.isUnion() && schema.isNullable() && schema.getTypes().size() == 2) {
            return java(schema.getTypes().get(schema.getTypes().get(0).getType() == Schema.Type.NULL ? 1 : 0), owner);
        }
        return java(schema, owner);
    }

    private @Nullable TypeMirror declared(String name) {
        return types.find(name).isEmpty() ? null : types.declared(name);
    }

    private static String text(Schema schema) {
        Object chosen = AvroTexts.chosenClass(schema);
        return chosen != null
                ? chosen.toString()
                : AvroTexts.isJavaString(schema) ? "java.lang.String" : "java.lang.CharSequence";
    }

    private String fixed(Schema schema, TypeElement owner) {
        String raw = AvroNames.className(schema.getFullName());
        if (!isConverted(schema, owner)) {
            return raw;
        }
        return schema.getLogicalType() instanceof LogicalTypes.Decimal ? "java.math.BigDecimal" : "java.util.UUID";
    }

    private boolean isConverted(Schema schema, TypeElement owner) {
        LogicalType logical = schema.getLogicalType();
        return (logical instanceof LogicalTypes.Decimal && isUsed(owner, "DecimalConversion"))
                || (logical instanceof LogicalTypes.BigDecimal && isUsed(owner, "BigDecimalConversion"))
                || (logical instanceof LogicalTypes.Uuid && isUsed(owner, "UUIDConversion"));
    }

    // Searches the whole class, so it is done once for all its fields.
    private boolean isUsed(TypeElement type, String conversion) {
        return conversions.computeIfAbsent(List.of(type, conversion), key -> sources.converts(type, conversion));
    }

    private String timeOr(String number, Schema schema, TypeElement owner) {
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.TimestampNanos && isUsed(owner, "TimestampNanosConversion")) {
            return "java.time.Instant";
        } else if (logical instanceof LogicalTypes.LocalTimestampNanos
                && isUsed(owner, "LocalTimestampNanosConversion")) {
            return "java.time.LocalDateTime";
        }
        return logical == null ? number : AvroTypes.javaTime(logical.getName()).orElse(number);
    }
}
