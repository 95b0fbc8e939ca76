package io.streamlets.blueprint.schema;

import java.util.IdentityHashMap;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.ReaderUnion;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;

/**
 * What the records of a writer's schema cost beyond their bytes.
 *
 * <p>Some values have no bytes: null, a {@code fixed} of size 0, and records as such; the reader's defaults are not in the writer's
 * bytes either. A schema of a few lines may ask for more of them than any machine can make. So a reader of records that cost much
 * more than they have bytes {@linkplain #extra counts} what it makes of them; it need not count any other record.
 *
 * <p>Costs are asked for once for each schema, not for each record. No value here is above {@link Integer#MAX_VALUE}, which stands
 * for more as well.
 */
public final class RecordCosts {
    /** How much of what has no bytes a record may have for each of its bytes without being counted. */
    public static final int PER_BYTE = 64;

    /**
     * What one value takes and costs.
     *
     * @param own its extra without that of the records within that are counted themselves
     */
    private record Cost(int leastBytes, int extra, int own) {
        static final Cost BYTE = ofBytes(1);
        static final Cost NOTHING = new Cost(0, 1, 1);

        static Cost ofBytes(int leastBytes) {
            return new Cost(leastBytes, 0, 0);
        }

        int counted() {
            return isCounted() ? own : 0;
        }

        boolean isCounted() {
            return extra > 1 + (long) PER_BYTE * leastBytes;
        }
    }

    private final IdentityHashMap<Schema, Cost> values = new IdentityHashMap<>();
    private final IdentityHashMap<Action, Cost> actions = new IdentityHashMap<>();

    /** How many bytes an item of an array, or an entry of a map, has at least. */
    public int leastItemBytes(Schema container) {
        return container.getType() == Schema.Type.MAP
                ? Sum.atMost(1L + leastBytes(container.getValueType()))
                : leastBytes(container.getElementType());
    }

    /** How many bytes a value has at least. */
    public int leastBytes(Schema schema) {
        return of(schema).leastBytes();
    }

    /**
     * What a reader counts for each record that it passes over, without what it counts for records within; 0 if it need not count.
     */
    public int extra(Schema record) {
        return of(record).counted();
    }

    /** The same of a record that it reads: its values without bytes and the bytes of the reader's defaults. */
    public int extra(RecordAdjust record) {
        return of(record).counted();
    }

    private Cost of(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> Cost.NOTHING;
            case FIXED -> schema.getFixedSize() == 0 ? Cost.NOTHING : Cost.ofBytes(schema.getFixedSize());
            case FLOAT -> Cost.ofBytes(Float.BYTES);
            case DOUBLE -> Cost.ofBytes(Double.BYTES);
            case RECORD -> {
                Cost known = values.get(schema);
                yield known == null ? record(schema) : known;
            }
            default -> Cost.BYTE;
        };
    }

    private Cost record(Schema record) {
        // One that contains itself by nothing else than records has no values.
        values.put(record, Cost.ofBytes(Integer.MAX_VALUE));
        Sum sum = new Sum();
        record.getFields().forEach(field -> sum.add(of(field.schema())));
        values.put(record, sum.cost());
        return sum.cost();
    }

    private Cost of(Action action) {
        return switch (action.type) {
            case SKIP, DO_NOTHING -> of(action.writer);
            case RECORD -> {
                Cost known = actions.get(action);
                yield known == null ? record((RecordAdjust) action) : known;
            }
            case READER_UNION -> of(((ReaderUnion) action).actualAction);
            case PROMOTE, CONTAINER, ENUM, WRITER_UNION, ERROR -> Cost.ofBytes(leastBytes(action.writer));
        };
    }

    private Cost record(RecordAdjust record) {
        actions.put(record, Cost.ofBytes(Integer.MAX_VALUE));
        Sum sum = new Sum();
        for (Action field : record.fieldActions) {
            sum.add(of(field));
        }
        for (int i = 0; i < record.defaults.length; i++) {
            Schema.Field field = record.readerOrder[record.firstDefault + i];
            sum.addDefault(SchemaResolution.bytes(field, record.defaults[i]).length);
        }
        actions.put(record, sum.cost());
        return sum.cost();
    }

    /** Adds up what is in a record, which costs one itself. */
    private static final class Sum {
        private long leastBytes;
        private long extra = 1;
        private long own = 1;

        void add(Cost part) {
            leastBytes += part.leastBytes();
            extra += part.extra();
            own += part.isCounted() ? 0 : part.extra();
        }

        void addDefault(int bytes) {
            extra += bytes;
            own += bytes;
        }

        Cost cost() {
            return new Cost(atMost(leastBytes), atMost(extra), atMost(own));
        }

        private static int atMost(long sum) {
            return (int) Math.min(sum, Integer.MAX_VALUE);
        }
    }
}
