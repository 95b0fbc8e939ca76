package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.RecordCosts;
import io.streamlets.blueprint.schema.SchemaResolution;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.Container;
import org.apache.avro.Resolver.EnumAdjust;
import org.apache.avro.Resolver.ReaderUnion;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Resolver.WriterUnion;
import org.apache.avro.Schema;

/**
 * Turns the actions with which Avro resolves a writer's schema to a reader's into a {@link Translation}; used once.
 *
 * <p>What Avro's resolving decoder does for a program that asks it for one value after the other, this does from bytes to
 * bytes, with the same checks as for records that need no resolution.
 */
final class Translations {
    private final IdentityHashMap<Action, RecordTranslation> records = new IdentityHashMap<>();
    private final RecordCosts costs = new RecordCosts();
    private final SkippedValues skipped = new SkippedValues(costs);

    Translation of(Action action) {
        return switch (action.type) {
            case DO_NOTHING -> copy(action.reader);
            case PROMOTE -> promotion(action.writer.getType(), action.reader.getType());
            case CONTAINER -> container((Container) action);
            case ENUM -> symbol((EnumAdjust) action);
            case RECORD -> record((RecordAdjust) action);
            case WRITER_UNION -> writerUnion((WriterUnion) action);
            case READER_UNION -> readerUnion((ReaderUnion) action);
            case SKIP -> skipped.of(action.writer);
            case ERROR -> misfit(action);
        };
    }

    private static Translation copy(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> (in, out) -> {};
            case BOOLEAN -> (in, out) -> out.writeBoolean(in.readBoolean());
            case INT -> (in, out) -> out.writeInt(in.readInt());
            case LONG -> (in, out) -> out.writeLong(in.readLong());
            case FLOAT -> (in, out) -> out.writeFloat(in.readFloat());
            case DOUBLE -> (in, out) -> out.writeDouble(in.readDouble());
            case STRING -> Translations::copyString;
            case BYTES -> (in, out) -> out.writeBytes(in.readBytes());
            case FIXED -> {
                int size = schema.getFixedSize();
                yield (in, out) -> out.write(in.readFixed(size));
            }
            default -> throw new IllegalArgumentException(schema.getType() + " has parts");
        };
    }

    private static void copyString(AvroReader in, AvroWriter out) {
        out.writeUtf8(in.readUtf8());
    }

    private static Translation promotion(Schema.Type from, Schema.Type to) {
        return switch (to) {
            // The bytes of an int are those of the same long.
            case LONG -> (in, out) -> out.writeInt(in.readInt());
            case FLOAT ->
                from == Schema.Type.INT
                        ? (in, out) -> out.writeFloat(in.readInt())
                        : (in, out) -> out.writeFloat((float) in.readLong());
            case DOUBLE ->
                switch (from) {
                    case INT -> (in, out) -> out.writeDouble(in.readInt());
                    case LONG -> (in, out) -> out.writeDouble((double) in.readLong());
                    default -> (in, out) -> out.writeDouble(in.readFloat());
                };
            case BYTES -> Translations::copyString;
            // The cursor of the reader's codec refuses bytes that are not a string.
            case STRING -> (in, out) -> out.writeBytes(in.readBytes());
            default -> throw new IllegalArgumentException(from + " is not promoted to " + to);
        };
    }

    private Translation container(Container action) {
        Translation item = of(action.elementAction);
        boolean isMap = action.writer.getType() == Schema.Type.MAP;
        int itemBytes = costs.leastItemBytes(action.writer);
        return (in, out) -> {
            for (int items = in.readBlock(itemBytes); items > 0; items = in.readBlock(itemBytes)) {
                out.startBlock(items);
                for (int i = 0; i < items; i++) {
                    if (isMap) {
                        copyString(in, out);
                    }
                    item.apply(in, out);
                }
            }
            out.endBlock();
        };
    }

    private static Translation symbol(EnumAdjust action) {
        int[] positions = action.adjustments.clone();
        List<String> symbols = action.writer.getEnumSymbols();
        String label = AvroEnum.label(action.writer.getFullName());
        return (in, out) -> out.writeInt(in.readSymbol(label, symbols, positions));
    }

    private Translation record(RecordAdjust action) {
        RecordTranslation known = records.get(action);
        if (known != null) {
            return known;
        }
        RecordTranslation record = new RecordTranslation(action, costs.extra(action));
        // Known before its fields are, which may refer to it.
        records.put(action, record);
        record.setFields(this);
        return record;
    }

    private Translation writerUnion(WriterUnion action) {
        Translation[] branches = new Translation[action.actions.length];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = of(action.actions[i]);
        }
        return (in, out) -> {
            int branch = in.readIndex(branches.length, "a union");
            if (action.unionEquiv) {
                out.writeInt(branch);
            }
            branches[branch].apply(in, out);
        };
    }

    private Translation readerUnion(ReaderUnion action) {
        Translation value = of(action.actualAction);
        return (in, out) -> {
            out.writeInt(action.firstMatch);
            value.apply(in, out);
        };
    }

    /** A branch of a union of the writer's; anything else was refused as a whole. */
    private static Translation misfit(Action action) {
        String reason = SchemaResolution.misfit(action);
        return (in, out) -> {
            throw in.misfit(reason);
        };
    }
}
