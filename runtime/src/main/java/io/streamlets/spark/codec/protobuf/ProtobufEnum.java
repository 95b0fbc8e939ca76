package io.streamlets.spark.codec.protobuf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.streamlets.spark.codec.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum: numbers in messages, names in rows.
 *
 * <p>A number that an open enum does not name stands in rows as its digits, which are the name of no value, so that it comes
 * back from there. A closed enum has no such numbers: to it, they are unknown fields.
 */
public final class ProtobufEnum {
    private final String label;
    private final boolean closed;
    private final Map<Integer, UTF8String> names = new HashMap<>();
    private final Map<UTF8String, Integer> numbers = new HashMap<>();

    private ProtobufEnum(String name, boolean closed) {
        this.label = "enum '" + name + "'";
        this.closed = closed;
    }

    /** An enum that may have numbers without name; {@code name} is its full one. */
    public static ProtobufEnum open(String name) {
        return new ProtobufEnum(name, false);
    }

    /** An enum that has no numbers but those that it names; {@code name} is its full one. */
    public static ProtobufEnum closed(String name) {
        return new ProtobufEnum(name, true);
    }

    /** Adds a value, while the enum is made; of several names of one number, rows show the first. */
    public ProtobufEnum with(String name, int number) {
        UTF8String text = UTF8String.fromString(name);
        names.putIfAbsent(number, text);
        numbers.put(text, number);
        return this;
    }

    /** Whether it is closed and has no such number. */
    public boolean isUnknown(int number) {
        return closed && !names.containsKey(number);
    }

    /** Puts the name of a number into a field; false, and nothing is put, if it is unknown. */
    @CanIgnoreReturnValue
    public boolean read(ProtobufReader in, @Nullable Object[] fields, int index) {
        int number = in.readEnum();
        if (isUnknown(number)) {
            return false;
        }
        fields[index] = text(number);
        return true;
    }

    /** Adds the name of a number that is not unknown to a repeated field. */
    public void readItem(ProtobufReader in, @Nullable Object[] fields, int index) {
        int number = in.readEnum();
        if (!isUnknown(number)) {
            ProtobufReader.list(fields, index).add(text(number));
        }
    }

    /** As {@link #readItem}, of values that follow each other without tags. */
    public void readPacked(ProtobufReader in, @Nullable Object[] fields, int index) {
        List<Object> numbersRead = new ArrayList<>();
        in.readPacked(numbersRead, ProtobufReader::readEnum);
        for (Object number : numbersRead) {
            if (!isUnknown((Integer) number)) {
                ProtobufReader.list(fields, index).add(text((Integer) number));
            }
        }
    }

    /** The name of a number, as a row holds it. */
    public UTF8String text(int number) {
        UTF8String name = names.get(number);
        return name == null ? UTF8String.fromString(Integer.toString(number)) : name;
    }

    /** The name of a number. */
    public String name(int number) {
        return text(number).toString();
    }

    /**
     * The number of a name.
     *
     * @param field the name of its message and its own, such as {@code Data.kind}
     * @throws InvalidValueException if there is none
     */
    public int number(UTF8String name, String field) {
        Integer number = numbers.get(name);
        return number == null ? unnamed(name.toString(), field) : number;
    }

    /** As {@link #number(UTF8String, String)}. */
    public int number(String name, String field) {
        return number(UTF8String.fromString(name), field);
    }

    private int unnamed(String name, String field) {
        if (!closed && !name.isEmpty() && name.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            try {
                return Integer.parseInt(name);
            } catch (NumberFormatException e) {
                throw refused(name, field);
            }
        }
        throw refused(name, field);
    }

    private InvalidValueException refused(String name, String field) {
        return InvalidValueException.of(
                field, new IllegalArgumentException("'" + name + "' is no value of " + label), null);
    }
}
