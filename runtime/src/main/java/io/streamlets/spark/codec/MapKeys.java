package io.streamlets.spark.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Map keys that are not strings. Avro's maps have string keys, and so do rows: an int by its digits, an enum by its name.
 *
 * <p>One text stands for one key: what is another way to write a key, such as {@code 07}, is none, so that no two entries of a
 * record become one. It is an {@link IllegalArgumentException}, which the codec turns into an error of its own.
 */
public final class MapKeys {
    private static final Map<Class<?>, Function<String, ?>> TYPES = Map.of(
            Boolean.class, MapKeys::toBoolean,
            Byte.class, MapKeys::toByte,
            Short.class, MapKeys::toShort,
            Integer.class, MapKeys::toInt,
            Long.class, MapKeys::toLong,
            UUID.class, MapKeys::toUuid,
            LocalDate.class, MapKeys::toDate);

    private MapKeys() {}

    public static Boolean toBoolean(String text) {
        return key("boolean", Boolean::valueOf, text);
    }

    public static Byte toByte(String text) {
        return key("byte", Byte::valueOf, text);
    }

    public static Short toShort(String text) {
        return key("short", Short::valueOf, text);
    }

    public static Integer toInt(String text) {
        return key("int", Integer::valueOf, text);
    }

    public static Long toLong(String text) {
        return key("long", Long::valueOf, text);
    }

    public static UUID toUuid(String text) {
        return key("UUID", UUID::fromString, text);
    }

    public static LocalDate toDate(String text) {
        return key("date", LocalDate::parse, text);
    }

    public static <E extends Enum<E>> E toEnum(Class<E> type, String text) {
        return key(type.getName(), name -> Enum.valueOf(type, name), text);
    }

    /**
     * The key of one of the types above.
     *
     * @param type the box of a number, an enum, or another of the types
     */
    @SuppressWarnings("unchecked") // What is none of the others is an enum.
    public static <K> K of(Class<K> type, String text) {
        Function<String, ?> parse = TYPES.get(type);
        return type.cast(parse == null ? toEnum(type.asSubclass(Enum.class), text) : parse.apply(text));
    }

    /** The text of a key as a row holds it, which has to be one. */
    public static UTF8String checked(Class<?> type, UTF8String text) {
        of(type, text.toString());
        return text;
    }

    /** The text of a key; of an enum it is the name of the constant, whatever {@code toString} gives. */
    public static String text(Object key) {
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    private static <K> K key(String type, Function<String, K> parse, String text) {
        try {
            K key = parse.apply(text);
            if (text(key).equals(text)) {
                return key;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(fault(type, text), e);
        }
        throw new IllegalArgumentException(fault(type, text));
    }

    private static String fault(String type, String text) {
        return "the key '" + Logical.abbreviated(text) + "' of a map is no " + type;
    }
}
