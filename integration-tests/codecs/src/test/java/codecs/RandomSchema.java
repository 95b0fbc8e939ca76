package codecs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * Makes an Avro schema of a record: all types that codecs support but recursive ones, within each other; named types that are used again;
 * defaults, aliases, and names that Java has for itself.
 */
final class RandomSchema {
    private static final int DEEPEST = 3;

    /** Names that Java, or a codec, has for itself, and others that look odd. */
    static final List<String> FIELD_NAMES = List.of(
            "class",
            "default",
            "in",
            "out",
            "row",
            "value",
            "values",
            "schema",
            "data",
            "codec",
            "i",
            "size",
            "list",
            "map",
            "key",
            "item",
            "reader",
            "record",
            "object",
            "bytes",
            "_x",
            "x1",
            "A_b",
            "URL",
            "hash",
            "get",
            "int",
            "byte",
            "string",
            "type",
            "name",
            "required",
            "union",
            "member0",
            "builder",
            "fields");

    private static final List<String> TYPE_NAMES =
            List.of("Codec", "Row", "Avro", "Rows", "Member", "Values", "Reader");

    private static final List<List<String>> SYMBOLS = List.of(
            List.of("A", "B", "C"),
            List.of("ON"),
            List.of("class", "Class", "_1"),
            List.of("x", "y", "z", "u", "v", "w"));

    private final Random random;
    private final String namespace;
    private final List<Schema> named = new ArrayList<>();
    private final Set<String> typeNames = new HashSet<>();

    RandomSchema(Random random, String namespace) {
        this.random = random;
        this.namespace = namespace;
    }

    /** A record of a name of its own. */
    Schema record(String name) {
        typeNames.add(name);
        return record(name, 0);
    }

    /** Any type, such as one of a field that is added. */
    Schema type() {
        return type(1);
    }

    private Schema record(String name, int depth) {
        Schema record =
                Schema.createRecord(name, random.nextBoolean() ? "A \"doc\" of " + name : null, namespace, false);
        if (random.nextInt(3) == 0) {
            record.addAlias("Old" + name);
        }
        List<Schema.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int size = depth == 0 ? 1 + random.nextInt(9) : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            String field = fieldName(names, i);
            Schema type = type(depth + 1);
            Schema.Field made = random.nextInt(2) == 0
                    ? new Schema.Field(field, type, null, defaultOf(type))
                    : new Schema.Field(field, type);
            if (random.nextInt(3) == 0) {
                made.addAlias("old_" + field);
            }
            fields.add(made);
        }
        record.setFields(fields);
        named.add(record);
        return record;
    }

    private String fieldName(Set<String> names, int position) {
        String name = random.nextInt(3) > 0 ? pick(FIELD_NAMES) : "f" + position;
        // Names that differ in case alone have no codec.
        return names.add(name.toLowerCase(Locale.ROOT)) ? name : fieldName(names, position);
    }

    private String typeName(String kind) {
        String name = random.nextInt(4) == 0 ? pick(TYPE_NAMES) : kind + typeNames.size();
        return typeNames.add(name) ? name : typeName(kind);
    }

    private Schema type(int depth) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> nullable(plain(depth));
            case 3 -> union(depth);
            default -> plain(depth);
        };
    }

    private Schema nullable(Schema type) {
        Schema nothing = Schema.create(Schema.Type.NULL);
        return random.nextBoolean() ? Schema.createUnion(nothing, type) : Schema.createUnion(type, nothing);
    }

    private Schema union(int depth) {
        List<Schema> branches = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        int size = 2 + random.nextInt(3);
        while (branches.size() < size) {
            Schema branch = random.nextInt(6) == 0 ? Schema.create(Schema.Type.NULL) : plain(depth);
            if (kinds.add(javaKind(branch)) && kinds.add(branch.getFullName())) {
                branches.add(branch);
            }
        }
        return Schema.createUnion(branches);
    }

    /** Two branches of one kind are refused: Java could not tell them apart. */
    private static String javaKind(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        if (logical instanceof LogicalTypes.Decimal) {
            // Without the conversion, bytes.
            return "a decimal or bytes";
        } else if (logical instanceof LogicalTypes.TimeMillis || logical instanceof LogicalTypes.TimeMicros) {
            return "a time";
        } else if (logical instanceof LogicalTypes.Uuid) {
            return "a text or uuid";
        }
        return switch (schema.getType()) {
            case BYTES -> "a decimal or bytes";
            case STRING -> "a text or uuid";
            default -> "a " + schema.getFullName();
        };
    }

    private Schema plain(int depth) {
        int kind = random.nextInt(depth < DEEPEST ? 24 : 18);
        if (!named.isEmpty() && random.nextInt(8) == 0) {
            return pick(named);
        }
        return switch (kind) {
            case 0 -> Schema.create(Schema.Type.BOOLEAN);
            case 1 -> Schema.create(Schema.Type.INT);
            case 2 -> Schema.create(Schema.Type.LONG);
            case 3 -> Schema.create(Schema.Type.FLOAT);
            case 4 -> Schema.create(Schema.Type.DOUBLE);
            case 5, 6 -> Schema.create(Schema.Type.STRING);
            case 7 ->
                random.nextInt(3) == 0
                        ? LogicalTypes.bigDecimal().addToSchema(Schema.create(Schema.Type.BYTES))
                        : Schema.create(Schema.Type.BYTES);
            case 8 -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
            case 9 -> LogicalTypes.timeMillis().addToSchema(Schema.create(Schema.Type.INT));
            case 10 -> LogicalTypes.timeMicros().addToSchema(Schema.create(Schema.Type.LONG));
            case 11 ->
                (random.nextBoolean() ? LogicalTypes.timestampMillis() : LogicalTypes.timestampMicros())
                        .addToSchema(Schema.create(Schema.Type.LONG));
            case 12 ->
                (random.nextBoolean() ? LogicalTypes.localTimestampMillis() : LogicalTypes.localTimestampMicros())
                        .addToSchema(Schema.create(Schema.Type.LONG));
            case 13 -> decimal(38).addToSchema(Schema.create(Schema.Type.BYTES));
            case 14 -> LogicalTypes.uuid().addToSchema(Schema.create(Schema.Type.STRING));
            case 15 -> enumeration();
            case 16 -> fixed();
            case 17 -> fixedDecimal();
            case 18, 19 -> Schema.createArray(type(depth + 1));
            case 20, 21 -> Schema.createMap(type(depth + 1));
            default -> record(typeName("Record"), depth);
        };
    }

    private LogicalTypes.Decimal decimal(int digits) {
        int precision = 1 + random.nextInt(digits);
        return LogicalTypes.decimal(precision, random.nextInt(precision + 1));
    }

    private Schema enumeration() {
        List<String> symbols = pick(SYMBOLS);
        Schema made = Schema.createEnum(
                typeName("Enum"), null, namespace, symbols, random.nextBoolean() ? pick(symbols) : null);
        named.add(made);
        return made;
    }

    private Schema fixed() {
        int kind = random.nextInt(4);
        int size = kind == 0 ? 12 : kind == 1 ? 16 : 1 + random.nextInt(20);
        Schema made = Schema.createFixed(typeName("Fixed"), null, namespace, size);
        if (kind == 0) {
            new LogicalType("duration").addToSchema(made);
        } else if (kind == 1) {
            LogicalTypes.uuid().addToSchema(made);
        }
        named.add(made);
        return made;
    }

    private Schema fixedDecimal() {
        int size = 1 + random.nextInt(16);
        int digits = (int) Math.floor(Math.log10(2) * (8 * size - 1));
        Schema made = Schema.createFixed(typeName("FixedDecimal"), null, namespace, size);
        decimal(Math.min(38, digits)).addToSchema(made);
        named.add(made);
        return made;
    }

    /** A default of a field, as {@link Schema.Field} takes it. */
    private Object defaultOf(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> JsonProperties.NULL_VALUE;
            case BOOLEAN -> random.nextBoolean();
            case INT -> random.nextInt(100_000);
            case LONG -> random.nextInt(100_000) * (schema.getLogicalType() == null ? 1_000_000L : 10L);
            case FLOAT -> random.nextInt(100) / 4f;
            case DOUBLE -> random.nextInt(100) / 8d;
            case STRING ->
                schema.getLogicalType() == null
                        ? pick(List.of("", "default", "\"é\" \uD83D\uDE00\n"))
                        : "00000000-0000-0000-0000-00000000000f";
            case BYTES -> bytes(schema.getLogicalType() == null ? random.nextInt(4) : 1);
            case FIXED -> bytes(schema.getFixedSize());
            case ENUM -> pick(schema.getEnumSymbols());
            case ARRAY ->
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> defaultOf(schema.getElementType()))
                        .toList();
            case MAP -> random.nextBoolean() ? Map.of() : Map.of("k", defaultOf(schema.getValueType()));
            case RECORD -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                schema.getFields().forEach(field -> fields.put(field.name(), defaultOf(field.schema())));
                yield fields;
            }
            case UNION -> defaultOf(schema.getTypes().get(0));
        };
    }

    /** A small number, so that it is a decimal of one digit too; a default has a character for each byte. */
    private String bytes(int size) {
        return size == 0 ? "" : "\0".repeat(size - 1) + (char) random.nextInt(10);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
