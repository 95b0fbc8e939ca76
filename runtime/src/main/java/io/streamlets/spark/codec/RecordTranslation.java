package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.SchemaResolution;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The fields of a writer's record in the reader's order, with defaults for those that the writer does not have. */
final class RecordTranslation implements Translation {
    private final RecordAdjust action;
    private final int extra;
    private final Translation[] fields;
    private final boolean[] skipped;
    private final byte[][] defaults;
    private final int @Nullable [] positions;

    /**
     * The records of one action.
     *
     * @param extra what is counted for each
     */
    RecordTranslation(RecordAdjust action, int extra) {
        this.action = action;
        this.extra = extra;
        this.fields = new Translation[action.fieldActions.length];
        this.skipped = new boolean[fields.length];
        this.defaults = new byte[action.defaults.length][];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = SchemaResolution.bytes(action.readerOrder[action.firstDefault + i], action.defaults[i]);
        }
        this.positions = action.noReorder() ? null : positions(action.readerOrder);
    }

    void setFields(Translations translations) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = translations.of(action.fieldActions[i]);
            skipped[i] = action.fieldActions[i].type == Action.Type.SKIP;
        }
    }

    @Override
    public void apply(AvroReader in, AvroWriter out) {
        in.enter();
        in.count(extra);
        if (positions == null) {
            for (Translation field : fields) {
                field.apply(in, out);
            }
            for (byte[] value : defaults) {
                out.write(value);
            }
        } else {
            reorder(positions, in, out);
        }
        in.leave();
    }

    private void reorder(int[] order, AvroReader in, AvroWriter out) {
        int start = out.size();
        int[] ends = new int[order.length];
        int written = 0;
        for (int i = 0; i < fields.length; i++) {
            fields[i].apply(in, out);
            if (!skipped[i]) {
                ends[written++] = out.size();
            }
        }
        for (byte[] value : defaults) {
            out.write(value);
            ends[written++] = out.size();
        }
        out.reorder(start, ends, order);
    }

    /** For each field of the reader in its order, when it is written. */
    private static int[] positions(Schema.Field[] written) {
        int[] positions = new int[written.length];
        for (int i = 0; i < written.length; i++) {
            positions[written[i].pos()] = i;
        }
        return positions;
    }
}
