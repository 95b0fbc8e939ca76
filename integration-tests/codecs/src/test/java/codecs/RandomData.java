package codecs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** Makes records of any schema, edge values among them, from a seed. */
final class RandomData {
    private static final int[] INTS = {0, 1, -1, 63, 64, -64, -65, 8191, 8192, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final long[] LONGS = {
        0, 1, -1, 63, 64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 34, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE
    };
    private static final float[] FLOATS = {
        0f, -0f, 1.5f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY
    };
    private static final double[] DOUBLES = {
        0d,
        -0d,
        0.1,
        Double.NaN,
        Double.MIN_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "a",
            "\u0000",
            "\"\\\n",
            "Grüße",
            "日本",
            "😀 surrogates 𝄞",
            "\uFFFD",
            "x".repeat(70),
            "é".repeat(3000));
    private static final long MILLIS_PER_DAY = 86_400_000L;

    /** How many levels recursive types have. */
    static final int DEPTH = 3;

    private final Random random;
    private final Map<String, Integer> levels = new HashMap<>();

    RandomData(long seed) {
        random = new Random(seed);
    }

    GenericRecord record(Schema schema) {
        GenericRecord record = new GenericData.Record(schema);
        levels.merge(schema.getFullName(), 1, Integer::sum);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.schema())));
        levels.merge(schema.getFullName(), -1, Integer::sum);
        return record;
    }

    /** Whether a record of the schema would be one level too many of a recursive type. */
    private boolean isTooDeep(Schema schema) {
        return schema.getType() == Schema.Type.RECORD && levels.getOrDefault(schema.getFullName(), 0) >= DEPTH;
    }

    /** A value as Avro's generic form has it, without conversion of logical types. */
    private Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case UNION ->
                value(pick(schema.getTypes().stream()
                        .filter(branch -> !isTooDeep(branch))
                        .toList()));
            case NULL -> null;
            case ARRAY -> list(schema.getElementType());
            case MAP -> map(schema);
            case ENUM -> new GenericData.EnumSymbol(schema, pick(schema.getEnumSymbols()));
            case FIXED -> new GenericData.Fixed(schema, fixed(schema));
            case BYTES -> ByteBuffer.wrap(bytes(schema));
            case STRING -> schema.getLogicalType() == null ? string() : uuid();
            case INT -> intOf(schema.getLogicalType());
            case LONG -> longOf(schema.getLogicalType());
            case BOOLEAN -> random.nextBoolean();
            case FLOAT -> isEdge() ? FLOATS[random.nextInt(FLOATS.length)] : Float.intBitsToFloat(random.nextInt());
            case DOUBLE ->
                isEdge() ? DOUBLES[random.nextInt(DOUBLES.length)] : Double.longBitsToDouble(random.nextLong());
        };
    }

    private boolean isEdge() {
        return random.nextInt(3) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int size() {
        return random.nextInt(50) == 0 ? 70 : random.nextInt(3);
    }

    private List<Object> list(Schema element) {
        int size = isTooDeep(element) ? 0 : isNested(element) ? random.nextInt(3) : size();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(element));
        }
        return list;
    }

    private Map<String, Object> map(Schema schema) {
        Schema value = schema.getValueType();
        int size = isTooDeep(value) ? 0 : isNested(value) ? random.nextInt(3) : size();
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(key(schema.getObjectProp("streamlets.key")), value(value));
        }
        return map;
    }

    /** A key of a map: a text of what the property of its schema says. */
    private String key(Object property) {
        if (property == null) {
            return string();
        }
        try {
            Schema key = new Schema.Parser().parse(new ObjectMapper().writeValueAsString(property));
            Object value = value(key);
            return key.getLogicalType() instanceof LogicalTypes.Date
                    ? LocalDate.ofEpochDay((int) value).toString()
                    : value.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNested(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ARRAY, MAP -> true;
            case UNION -> schema.getTypes().stream().anyMatch(RandomData::isNested);
            default -> false;
        };
    }

    String string() {
        if (isEdge()) {
            return pick(STRINGS);
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0xA0 + random.nextInt(0xD000));
        }
        return text.toString();
    }

    private String uuid() {
        return isEdge()
                ? new UUID(0, pick(List.of(0L, -1L, 1L))).toString()
                : new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private byte[] fixed(Schema schema) {
        if (!(schema.getLogicalType() instanceof LogicalTypes.Decimal decimal)) {
            byte[] bytes = new byte[schema.getFixedSize()];
            random.nextBytes(bytes);
            return bytes;
        }
        byte[] number = unscaled(decimal);
        byte[] padded = new byte[schema.getFixedSize()];
        Arrays.fill(padded, (byte) (number[0] < 0 ? -1 : 0));
        System.arraycopy(number, 0, padded, padded.length - number.length, number.length);
        return padded;
    }

    private byte[] bytes(Schema schema) {
        if (schema.getLogicalType() instanceof LogicalTypes.Decimal decimal) {
            return unscaled(decimal);
        }
        byte[] bytes = new byte[isEdge() ? pick(List.of(0, 1, 200, 5000)) : random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] unscaled(LogicalTypes.Decimal decimal) {
        BigInteger limit = BigInteger.TEN.pow(decimal.getPrecision());
        BigInteger greatest = limit.subtract(BigInteger.ONE);
        BigInteger number = isEdge()
                ? pick(List.of(
                        BigInteger.ZERO,
                        BigInteger.ONE,
                        greatest,
                        BigInteger.valueOf(128).min(greatest)))
                : new BigInteger(limit.bitLength() - 1, random);
        return (random.nextBoolean() ? number : number.negate()).toByteArray();
    }

    private int intOf(LogicalType type) {
        if (type instanceof LogicalTypes.TimeMillis) {
            return isEdge() ? pick(List.of(0, (int) MILLIS_PER_DAY - 1)) : random.nextInt((int) MILLIS_PER_DAY);
        }
        return isEdge() ? INTS[random.nextInt(INTS.length)] : random.nextInt();
    }

    private long longOf(LogicalType type) {
        if (type instanceof LogicalTypes.TimeMicros) {
            return isEdge() ? pick(List.of(0L, MILLIS_PER_DAY * 1000 - 1)) : random.nextLong(MILLIS_PER_DAY * 1000);
        }
        long value = isEdge() ? LONGS[random.nextInt(LONGS.length)] : random.nextLong();
        boolean isMillis =
                type instanceof LogicalTypes.TimestampMillis || type instanceof LogicalTypes.LocalTimestampMillis;
        // Rows hold microseconds, so that milliseconds have a smaller range.
        return isMillis ? value / 1000 : value;
    }
}
