package codecs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * Makes of a reader's schema one that may have been its predecessor, so that the reader reads what it wrote: without fields
 * that have a default, with others; old names, narrower numbers, other orders, fewer digits, types that became unions.
 */
final class OlderSchema {
    private final Random random;
    private final RandomSchema others;
    private final Map<String, Schema> known = new HashMap<>();

    /** Records without their fields as yet; one that had to contain itself would have no end. */
    private final Set<Schema> growing = Collections.newSetFromMap(new IdentityHashMap<>());

    OlderSchema(Random random, RandomSchema others) {
        this.random = random;
        this.others = others;
    }

    /** The older version of {@code reader}; that of a named type is always the same. */
    Schema of(Schema reader) {
        return switch (reader.getType()) {
            case RECORD, ENUM, FIXED -> named(reader);
            case ARRAY -> Schema.createArray(of(reader.getElementType()));
            case MAP -> map(reader);
            case UNION -> union(reader);
            default -> reader.getLogicalType() == null ? Schema.create(narrower(reader.getType())) : logical(reader);
        };
    }

    private Schema map(Schema reader) {
        Schema map = Schema.createMap(of(reader.getValueType()));
        Object key = reader.getObjectProp("streamlets.key");
        if (key != null) {
            map.addProp("streamlets.key", key);
        }
        return map;
    }

    private Schema.Type narrower(Schema.Type type) {
        return pick(
                switch (type) {
                    case LONG -> List.of(Schema.Type.LONG, Schema.Type.INT);
                    case FLOAT -> List.of(Schema.Type.FLOAT, Schema.Type.LONG, Schema.Type.INT);
                    case DOUBLE -> List.of(Schema.Type.DOUBLE, Schema.Type.FLOAT, Schema.Type.LONG, Schema.Type.INT);
                    case BYTES -> List.of(Schema.Type.BYTES, Schema.Type.STRING);
                    default -> List.of(type);
                });
    }

    private Schema logical(Schema reader) {
        if (reader.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
            int digits = decimal.getPrecision() - decimal.getScale();
            int fewer = Math.max(1, decimal.getPrecision() - (digits > 0 ? random.nextInt(digits + 1) : 0));
            return LogicalTypes.decimal(Math.max(fewer, decimal.getScale()), decimal.getScale())
                    .addToSchema(Schema.create(Schema.Type.BYTES));
        }
        return reader;
    }

    private Schema named(Schema reader) {
        Schema older = known.get(reader.getFullName());
        if (older == null) {
            older = switch (reader.getType()) {
                case RECORD -> record(reader);
                case ENUM -> enumeration(reader);
                default -> reader;
            };
            known.putIfAbsent(reader.getFullName(), older);
        }
        return older;
    }

    private Schema record(Schema reader) {
        String name = reader.getFullName();
        if (!reader.getAliases().isEmpty() && random.nextBoolean()) {
            name = reader.getAliases().iterator().next();
        }
        int dot = name.lastIndexOf('.');
        // It is known before its fields, which may hold it again.
        Schema older = Schema.createRecord(name.substring(dot + 1), null, name.substring(0, dot), false);
        known.put(reader.getFullName(), older);
        growing.add(older);
        older.setFields(fields(reader));
        growing.remove(older);
        return older;
    }

    private List<Schema.Field> fields(Schema reader) {
        List<Schema.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Schema.Field field : reader.getFields()) {
            if (field.hasDefaultValue() && random.nextInt(3) == 0) {
                continue;
            }
            String old = !field.aliases().isEmpty() && random.nextBoolean()
                    ? field.aliases().iterator().next()
                    : field.name();
            names.add(old);
            fields.add(new Schema.Field(old, of(field.schema())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            if (names.add("removed" + i)) {
                fields.add(new Schema.Field("removed" + i, others.type()));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(fields, random);
        }
        return fields;
    }

    private Schema enumeration(Schema reader) {
        List<String> symbols = new ArrayList<>(reader.getEnumSymbols());
        if (symbols.size() > 1 && random.nextBoolean()) {
            symbols.remove(random.nextInt(symbols.size()));
        }
        if (reader.getEnumDefault() != null) {
            symbols.add("REMOVED");
        }
        Collections.shuffle(symbols, random);
        return Schema.createEnum(reader.getName(), null, reader.getNamespace(), symbols);
    }

    private Schema union(Schema reader) {
        List<Schema> branches = new ArrayList<>();
        // A plain number or text would be read as the first type that fits, whatever its logical type means.
        boolean isNarrowed = reader.getTypes().stream().allMatch(branch -> branch.getLogicalType() == null);
        for (Schema branch : reader.getTypes()) {
            branches.add(isNarrowed || !isSimple(branch) ? of(branch) : branch);
        }
        if (branches.stream().map(Schema::getFullName).distinct().count() < branches.size()) {
            return reader;
        }
        if (random.nextInt(4) == 0) {
            Schema only = pick(branches);
            if (!growing.contains(only)) {
                return only;
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(branches, random);
        }
        return Schema.createUnion(branches);
    }

    private static boolean isSimple(Schema schema) {
        return switch (schema.getType()) {
            case INT, LONG, FLOAT, DOUBLE, STRING, BYTES -> schema.getLogicalType() == null;
            default -> false;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
