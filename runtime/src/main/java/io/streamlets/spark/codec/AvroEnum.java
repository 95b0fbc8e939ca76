package io.streamlets.spark.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The symbols of an enum: constants in objects, names in rows, positions in bytes.
 *
 * @param <E> the Java enum, whose constants stand in the order of the schema's symbols
 */
public final class AvroEnum<E extends Enum<E>> {
    private final String label;
    private final E[] constants;
    private final UTF8String[] names;
    private final Map<UTF8String, Integer> positions = new HashMap<>();

    private AvroEnum(E[] constants, String[] symbols, String typeName) {
        this.constants = constants;
        this.label = label(typeName);
        this.names = new UTF8String[symbols.length];
        for (int i = 0; i < symbols.length; i++) {
            names[i] = UTF8String.fromString(symbols[i]);
            positions.put(names[i], i);
        }
    }

    /** The symbols of {@code type}. */
    public static <E extends Enum<E>> AvroEnum<E> of(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return of(type, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    /** The symbols of {@code type}, one for each constant, where Java does not allow the name of one. */
    public static <E extends Enum<E>> AvroEnum<E> of(Class<E> type, String... symbols) {
        return new AvroEnum<>(type.getEnumConstants(), symbols, type.getName());
    }

    /** What errors call it. */
    static String label(String typeName) {
        return "enum '" + typeName + "'";
    }

    /** What is wrong with a text that is not the symbol of a constant. */
    static IllegalArgumentException noSymbol(String name, String label) {
        return new IllegalArgumentException("'" + Logical.abbreviated(name) + "' is no symbol of " + label);
    }

    /** The constant at a position. */
    E constant(int position) {
        return constants[position];
    }

    /** The name at a position. */
    UTF8String name(int position) {
        return names[position];
    }

    /** Reads a symbol as a constant. */
    public E read(AvroReader in) {
        return constants[in.readIndex(constants.length, label)];
    }

    /** Reads a symbol as its name in a row. */
    public UTF8String readName(AvroReader in) {
        return names[in.readIndex(names.length, label)];
    }

    /** Writes a constant. */
    @SuppressWarnings("EnumOrdinal") // Avro numbers symbols by their position, which is that of the constants.
    public void write(E constant, AvroWriter out) {
        out.writeInt(constant.ordinal());
    }

    /**
     * Writes the symbol whose name is in a row.
     *
     * @throws IllegalArgumentException if there is no such symbol
     */
    public void writeName(UTF8String name, AvroWriter out) {
        @Nullable Integer position = positions.get(name);
        if (position == null) {
            throw noSymbol(name.toString(), label);
        }
        out.writeInt(position);
    }
}
