package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.WriterSchemas;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;
import scala.collection.AbstractIterator;
import scala.collection.Iterator;

/**
 * The same rows in their order, where one that needs a schema is given after the schemas of those behind it have been asked for,
 * too.
 *
 * <p>While nothing has to be asked for, no row is kept.
 */
final class RowsAhead extends AbstractIterator<Object> {
    static final int MOST_ROWS = 256;
    static final int MOST_BYTES = 4 << 20;

    /** The position of a record's bytes in a row. */
    private static final int VALUE = 0;

    private final Iterator<Object> rows;
    private final WriterSchemas schemas;
    private final byte[] header;
    private final Queue<UnsafeRow> seen = new ArrayDeque<>();

    RowsAhead(Iterator<Object> rows, WriterSchemas schemas) {
        this.rows = rows;
        this.schemas = schemas;
        this.header = new byte[schemas.headerBytes()];
    }

    @Override
    public boolean hasNext() {
        return !seen.isEmpty() || rows.hasNext();
    }

    @Override
    public UnsafeRow next() {
        if (!seen.isEmpty()) {
            return seen.remove();
        }
        UnsafeRow row = (UnsafeRow) rows.next();
        OptionalInt id = unknown(row);
        return id.isEmpty() ? row : askedFor(row, id.getAsInt());
    }

    private UnsafeRow askedFor(UnsafeRow row, int id) {
        Set<Integer> ids = new LinkedHashSet<>(Set.of(id));
        // Spark writes the next row where this one is.
        UnsafeRow first = row.copy();
        int bytes = first.getSizeInBytes();
        while (seen.size() < MOST_ROWS - 1 && bytes < MOST_BYTES && rows.hasNext()) {
            UnsafeRow behind = ((UnsafeRow) rows.next()).copy();
            bytes += behind.getSizeInBytes();
            seen.add(behind);
            unknown(behind).ifPresent(ids::add);
        }
        schemas.ask(ids);
        return first;
    }

    private OptionalInt unknown(UnsafeRow row) {
        if (row.isNullAt(VALUE)) {
            return OptionalInt.empty();
        }
        // A binary value stands in a row as a string does, and is not copied as one.
        UTF8String value = row.getUTF8String(VALUE);
        if (value.numBytes() < header.length) {
            return OptionalInt.empty();
        }
        Platform.copyMemory(
                value.getBaseObject(), value.getBaseOffset(), header, Platform.BYTE_ARRAY_OFFSET, header.length);
        return schemas.unknown(header);
    }
}
