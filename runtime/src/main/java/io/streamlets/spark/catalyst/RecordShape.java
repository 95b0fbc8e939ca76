package io.streamlets.spark.catalyst;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.UpCast;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Brings a struct into the exact form that a codec writes: its fields by name, each widened to its type.
 *
 * <p>Nullability is left alone: the codec checks each value as it writes it. Where the type of the struct is known,
 * what already fits is passed on as it is, and what cannot fit is collected as evidence of a problem; where it is not
 * yet, Spark's analyzer finds the same faults later.
 */
final class RecordShape {
    private final String typeName;
    private final boolean caseSensitive;
    private final List<String> faults = new ArrayList<>();

    private RecordShape(String typeName, boolean caseSensitive) {
        this.typeName = typeName;
        this.caseSensitive = caseSensitive;
    }

    static RecordShape ofUnknown(Codec<?> codec) {
        return new RecordShape(codec.type().getName(), true);
    }

    static RecordShape of(Codec<?> codec, boolean caseSensitive) {
        return new RecordShape(codec.type().getName(), caseSensitive);
    }

    /**
     * Throws what does not fit, if anything does not.
     *
     * @param source what the dataset has
     * @param fact what is wrong
     * @param fix what the user can do
     */
    void check(StructType source, String fact, String fix) {
        if (!faults.isEmpty()) {
            Problem.Builder problem = Problem.of(ProblemId.SLT_606, "%s", fact)
                    .because("%s", "the dataset has " + String.join(", ", source.fieldNames()));
            faults.forEach(fault -> problem.because("%s", fault));
            throw new FieldsMismatchException(problem.fix("%s", fix));
        }
    }

    /** A struct of {@code target} from a struct of any type; null where that is null. */
    Column struct(Column struct, StructType target) {
        return functions.when(struct.isNotNull(), fields(struct, null, target, ""));
    }

    /** The value of a field, or of an element, as {@code target}. */
    Column value(Column value, @Nullable DataType source, DataType target, String path) {
        if (source != null && DataType.equalsIgnoreNullability(source, target)) {
            return value;
        }
        if (target instanceof StructType struct && (source == null || source instanceof StructType)) {
            return functions.when(value.isNotNull(), fields(value, (StructType) source, struct, path + "."));
        }
        if (target instanceof ArrayType array
                && hasStruct(array.elementType())
                && (source == null || source instanceof ArrayType)) {
            DataType element = source == null ? null : ((ArrayType) source).elementType();
            return functions.transform(value, item -> value(item, element, array.elementType(), path + "[]"));
        }
        if (target instanceof MapType map
                && hasStruct(map.valueType())
                && (source == null || source instanceof MapType)) {
            DataType item = source == null ? null : ((MapType) source).valueType();
            return functions.transform_values(value, (key, each) -> value(each, item, map.valueType(), path + "[]"));
        }
        return widened(value, source, target, path);
    }

    private Column fields(Column struct, @Nullable StructType source, StructType target, String path) {
        List<Column> values = new ArrayList<>();
        List<String> names = List.of(target.fieldNames());
        for (StructField field : target.fields()) {
            StructField given = source == null ? null : find(source, field, names, path);
            Column value = struct.getField(given == null ? field.name() : given.name());
            DataType type = given == null ? null : given.dataType();
            values.add(value(value, type, field.dataType(), path + field.name()));
        }
        return CodecColumns.struct(target, values);
    }

    /**
     * The field of that name, exactly or, where Spark does not tell cases apart, in other cases.
     *
     * @param all the names of all fields that are wanted, none of which stands for another one
     */
    @Nullable
    StructField find(StructType source, StructField wanted, Collection<String> all, String path) {
        StructField found = named(source, wanted.name(), caseSensitive);
        if (found == null) {
            String type = wanted.dataType().simpleString();
            fault("field '" + path + wanted.name() + "' (" + type + ") is missing" + near(wanted.name(), source, all));
        }
        return found;
    }

    /** The names that may be the misspelt one; of as many faults only as a user gets to see. */
    private String near(String wanted, StructType source, Collection<String> all) {
        List<String> others = new ArrayList<>(List.of(source.fieldNames()));
        others.removeAll(Set.copyOf(all));
        List<String> near = faults.size() < Problem.MAX_EVIDENCE ? NearMiss.nearest(wanted, others) : List.of();
        return near.isEmpty() ? "" : ", but there is '" + String.join("', '", near) + "'";
    }

    private void fault(String fault) {
        faults.add(fault);
    }

    private static @Nullable StructField named(StructType source, String name, boolean caseSensitive) {
        StructField found = null;
        for (StructField field : source.fields()) {
            if (field.name().equals(name)) {
                return field;
            }
            if (!caseSensitive && field.name().equalsIgnoreCase(name)) {
                found = field;
            }
        }
        return found;
    }

    private Column widened(Column value, @Nullable DataType source, DataType target, String path) {
        DataType nullable = target.asNullable();
        if (source != null && !Cast.canUpCast(source, nullable)) {
            fault("field '" + path + "' is " + source.simpleString() + ", which does not fit " + target.simpleString()
                    + " without loss");
        }
        return ExpressionUtils.column(new UpCast(
                ExpressionUtils.expression(value),
                nullable,
                CodecColumns.seq("- field '" + path + "'", "- record '" + typeName + "'")));
    }

    private static boolean hasStruct(DataType type) {
        return type.existsRecursively(part -> part instanceof StructType);
    }
}
