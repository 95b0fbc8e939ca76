package io.streamlets.processor.schema.java;

import io.streamlets.blueprint.schema.MapKeySchema;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Writes the Avro schema of a Java record, bean, enum or sealed interface. */
final class DerivedSchema {
    private static final Schema NULL = Schema.create(Schema.Type.NULL);

    private final Map<String, Schema> named = new HashMap<>();
    private final Map<String, RecordType> records = new HashMap<>();

    private final Docs docs;

    private DerivedSchema(Docs docs) {
        this.docs = docs;
    }

    static Schema of(RecordType root, Docs docs) {
        DerivedSchema derived = new DerivedSchema(docs);
        derived.collect(root);
        return derived.schema(root);
    }

    /** Keeps one level of each record: the others have the same schema. */
    private void collect(DataType type) {
        if (type instanceof RecordType record && records.putIfAbsent(record.schemaName(), record) == null) {
            record.fields().forEach(field -> collect(field.type()));
        } else if (type instanceof CollectionType list) {
            collect(list.element());
        } else if (type instanceof MapType map) {
            collect(map.value());
        } else if (type instanceof NullableType nullable) {
            collect(nullable.type());
        } else if (type instanceof UnionType union) {
            union.branches().forEach(branch -> collect(branch.type()));
        }
    }

    private Schema schema(DataType type) {
        if (type instanceof PrimitiveType primitive) {
            return primitive(primitive);
        } else if (type instanceof StringType) {
            return Schema.create(Schema.Type.STRING);
        } else if (type instanceof BytesType) {
            return Schema.create(Schema.Type.BYTES);
        } else if (type instanceof TimeType time) {
            return time(time);
        } else if (type instanceof DecimalType decimal) {
            return LogicalTypes.decimal(decimal.precision(), decimal.scale())
                    .addToSchema(decimal.fixed() == null ? Schema.create(Schema.Type.BYTES) : fixed(decimal.fixed()));
        } else if (type instanceof UuidType uuid) {
            return LogicalTypes.uuid()
                    .addToSchema(uuid.fixed() == null ? Schema.create(Schema.Type.STRING) : fixed(uuid.fixed()));
        } else if (type instanceof FixedType fixed) {
            return fixed(fixed);
        } else if (type instanceof EnumType enumeration) {
            return named.computeIfAbsent(
                    enumeration.schemaName(),
                    name -> Schema.createEnum(name, docs.of(enumeration.javaClass()), null, enumeration.symbols()));
        } else if (type instanceof CollectionType list) {
            return Schema.createArray(schema(list.element()));
        } else if (type instanceof MapType map) {
            return map(map);
        } else if (type instanceof UnionType union) {
            return union(union);
        } else if (type instanceof NullableType nullable && nullable.type() instanceof UnionType union) {
            return union(union);
        } else if (type instanceof ConvertedType converted) {
            Schema schema = schema(converted.base());
            if (converted == ConvertedType.DURATION) {
                // Spark's own name for what it makes of such a column.
                schema.addProp("spark.sql.catalyst.type", "interval day to second");
            }
            return schema;
        } else if (type instanceof CutType cut) {
            return cut.schemaNames().size() == 1
                    ? record(cut.schemaNames().get(0))
                    : Schema.createUnion(
                            cut.schemaNames().stream().map(this::record).toList());
        } else if (type instanceof NullableType nullable) {
            Schema value = schema(nullable.type());
            if (value.isUnion()) {
                List<Schema> branches = new ArrayList<>(value.getTypes());
                branches.add(0, NULL);
                return Schema.createUnion(branches);
            }
            return nullable.nullFirst() ? Schema.createUnion(NULL, value) : Schema.createUnion(value, NULL);
        }
        return record(((RecordType) type).schemaName());
    }

    private Schema map(MapType type) {
        Schema schema = Schema.createMap(schema(type.value()));
        if (type.key() instanceof EnumType key) {
            // Without documentation, which belongs to where the enum is defined.
            MapKeySchema.set(schema, Schema.createEnum(key.schemaName(), null, null, key.symbols()));
        } else if (type.key() != StringType.STRING) {
            MapKeySchema.set(schema, schema(type.key()));
        }
        return schema;
    }

    private Schema union(UnionType type) {
        List<Schema> branches = new ArrayList<>(
                type.branches().stream().map(branch -> schema(branch.type())).toList());
        if (type.nullBranch() >= 0) {
            branches.add(type.nullBranch(), NULL);
        }
        return Schema.createUnion(branches);
    }

    /** A record is known before its fields, which may hold it again. */
    private Schema record(String name) {
        Schema known = named.get(name);
        if (known != null) {
            return known;
        }
        RecordType record = Objects.requireNonNull(records.get(name));
        Schema schema = Schema.createRecord(name, docs.of(record.javaClass()), null, false);
        named.put(name, schema);
        Map<String, String> fieldDocs =
                record.form() == RecordType.Form.VALUE ? Map.of() : docs.ofFields(record.javaClass());
        schema.setFields(record.fields().stream()
                .map(field -> field(field, fieldDocs.get(field.member())))
                .toList());
        return schema;
    }

    /** A field that may be null can be added later: those who read older records get null. */
    private Schema.Field field(DataField field, @Nullable String doc) {
        return field.type() instanceof NullableType nullable && nullable.nullFirst()
                ? new Schema.Field(field.name(), schema(field.type()), doc, Schema.Field.NULL_DEFAULT_VALUE)
                : new Schema.Field(field.name(), schema(field.type()), doc);
    }

    private Schema fixed(FixedType type) {
        return named.computeIfAbsent(type.schemaName(), name -> Schema.createFixed(name, null, null, type.size()));
    }

    private static Schema primitive(PrimitiveType type) {
        return Schema.create(
                switch (type) {
                    case BOOLEAN -> Schema.Type.BOOLEAN;
                    case BYTE, SHORT, INT -> Schema.Type.INT;
                    case LONG -> Schema.Type.LONG;
                    case FLOAT -> Schema.Type.FLOAT;
                    case DOUBLE -> Schema.Type.DOUBLE;
                });
    }

    private static Schema time(TimeType type) {
        LogicalType logical = switch (type) {
            case DATE -> LogicalTypes.date();
            case TIME_MILLIS -> LogicalTypes.timeMillis();
            case TIME_MICROS -> LogicalTypes.timeMicros();
            case TIMESTAMP_MILLIS -> LogicalTypes.timestampMillis();
            case TIMESTAMP_MICROS -> LogicalTypes.timestampMicros();
            case LOCAL_TIMESTAMP_MILLIS -> LogicalTypes.localTimestampMillis();
            case LOCAL_TIMESTAMP_MICROS -> LogicalTypes.localTimestampMicros();
        };
        return logical.addToSchema(Schema.create(type.isInt() ? Schema.Type.INT : Schema.Type.LONG));
    }
}
