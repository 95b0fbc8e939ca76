package io.streamlets.spark.codec;

import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The symbols of a writer's enum as those of the reader's.
 *
 * @param <E> the reader's Java enum
 */
public final class ResolvedEnum<E extends Enum<E>> {
    private final AvroEnum<E> reader;
    private final String label;
    private final List<String> symbols;
    private final int[] positions;

    /**
     * The symbols of one enum as those of another.
     *
     * @param reader what the symbols become
     * @param writer the full name of the writer's enum
     * @param symbols its symbols
     * @param positions for each of its symbols the position of the reader's; -1 if the reader has none
     */
    public ResolvedEnum(AvroEnum<E> reader, String writer, List<String> symbols, int... positions) {
        this.reader = reader;
        this.label = AvroEnum.label(writer);
        this.symbols = symbols;
        this.positions = positions.clone();
    }

    /**
     * Reads a symbol of the writer's as a constant.
     *
     * @throws InvalidRecordException if the reader does not have it
     */
    public E read(AvroReader in) {
        return reader.constant(position(in));
    }

    /**
     * Reads a symbol of the writer's as the name that a row has for it.
     *
     * @throws InvalidRecordException if the reader does not have it
     */
    public UTF8String readName(AvroReader in) {
        return reader.name(position(in));
    }

    private int position(AvroReader in) {
        return in.readSymbol(label, symbols, positions);
    }
}
