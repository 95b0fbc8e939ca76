package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.RecordCosts;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.avro.Schema;

/** What passes over values that the reader does not want, with the checks of those that it wants; used for one writer's schema. */
final class SkippedValues {
    private static final Translation NOTHING = (in, out) -> {};

    private final RecordCosts costs;
    private final IdentityHashMap<Schema, SkippedRecord> records = new IdentityHashMap<>();

    SkippedValues(RecordCosts costs) {
        this.costs = costs;
    }

    Translation of(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> NOTHING;
            case BOOLEAN -> (in, out) -> in.readBoolean();
            case INT -> (in, out) -> in.readInt();
            case LONG -> (in, out) -> in.readLong();
            case FLOAT -> (in, out) -> in.skipFixed(Float.BYTES);
            case DOUBLE -> (in, out) -> in.skipFixed(Double.BYTES);
            case STRING -> (in, out) -> in.readUtf8();
            case BYTES -> (in, out) -> in.skipBytes();
            case FIXED -> {
                int size = schema.getFixedSize();
                yield (in, out) -> in.skipFixed(size);
            }
            case ENUM -> {
                int symbols = schema.getEnumSymbols().size();
                String label = AvroEnum.label(schema.getFullName());
                yield (in, out) -> in.readIndex(symbols, label);
            }
            case UNION -> union(schema.getTypes());
            case ARRAY -> items(NOTHING, of(schema.getElementType()), costs.leastItemBytes(schema));
            case MAP -> items((in, out) -> in.readUtf8(), of(schema.getValueType()), costs.leastItemBytes(schema));
            case RECORD -> record(schema);
        };
    }

    private Translation union(List<Schema> types) {
        Translation[] branches = types.stream().map(this::of).toArray(Translation[]::new);
        return (in, out) -> branches[in.readBranch(branches.length)].apply(in, out);
    }

    private static Translation items(Translation key, Translation value, int itemBytes) {
        return (in, out) -> {
            for (int items = in.readBlock(itemBytes); items > 0; items = in.readBlock(itemBytes)) {
                for (int i = 0; i < items; i++) {
                    key.apply(in, out);
                    value.apply(in, out);
                }
            }
        };
    }

    private Translation record(Schema schema) {
        SkippedRecord known = records.get(schema);
        if (known != null) {
            return known;
        }
        SkippedRecord record = new SkippedRecord(costs.extra(schema));
        // Known before its fields are, which may refer to it.
        records.put(schema, record);
        record.fields = schema.getFields().stream()
                .map(field -> of(field.schema()))
                .filter(field -> field != NOTHING)
                .toArray(Translation[]::new);
        return record;
    }

    private static final class SkippedRecord implements Translation {
        private final int extra;
        private Translation[] fields = {};

        SkippedRecord(int extra) {
            this.extra = extra;
        }

        @Override
        public void apply(AvroReader in, AvroWriter out) {
            in.enter();
            in.count(extra);
            for (Translation field : fields) {
                field.apply(in, out);
            }
            in.leave();
        }
    }
}
