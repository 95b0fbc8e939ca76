package io.streamlets.spark.source;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.streaming.MicroBatchStream;
import org.apache.spark.sql.connector.read.streaming.Offset;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * Spark's way to the source without records: one column of bytes, and never an offset.
 *
 * <p>Since it has no offsets, it takes the place of any other source at a restart from a checkpoint, and gives it back: the
 * checkpoint keeps what that source wrote there. A batch that the other source has begun and not finished is refused.
 */
public final class EmptySource implements TableProvider {
    /** The column of the records' bytes. */
    static final String VALUE = "value";

    private static final StructType SCHEMA = new StructType().add(VALUE, DataTypes.BinaryType);

    /** Made by Spark. */
    public EmptySource() {}

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return SCHEMA;
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new NoRecords();
    }

    private static final class NoRecords implements Table, SupportsRead {
        @Override
        public String name() {
            return "a stream without records";
        }

        @Override
        @SuppressWarnings("deprecation") // Spark still asks for the schema in this form.
        public StructType schema() {
            return SCHEMA;
        }

        @Override
        public Set<TableCapability> capabilities() {
            return Set.of(TableCapability.MICRO_BATCH_READ);
        }

        @Override
        public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
            return NoScan::new;
        }
    }

    private static final class NoScan implements Scan {
        @Override
        public StructType readSchema() {
            return SCHEMA;
        }

        @Override
        public MicroBatchStream toMicroBatchStream(String checkpointLocation) {
            return new NoBatches();
        }
    }

    private static final class NoBatches implements MicroBatchStream {
        // Spark takes null for "nothing has come yet", and its own sources return it.
        @Override
        public @Nullable Offset latestOffset() {
            return null;
        }

        // A batch that was planned before the inlet lost its topic, and that was not finished, has records that are not
        // here.
        @Override
        public InputPartition[] planInputPartitions(Offset start, Offset end) {
            if (!start.json().equals(end.json())) {
                throw new IllegalStateException("an inlet that is no longer connected to its topic has records in an"
                        + " unfinished batch; start once with the inlet connected, so that the batch is finished");
            }
            return new InputPartition[0];
        }

        @Override
        public PartitionReaderFactory createReaderFactory() {
            return partition -> {
                throw new IllegalStateException("there is no partition to read");
            };
        }

        @Override
        public Offset initialOffset() {
            return new Kept("{}");
        }

        @Override
        public Offset deserializeOffset(String json) {
            return new Kept(json);
        }

        @Override
        public void commit(Offset end) {}

        @Override
        public void stop() {}
    }

    /** An offset of another source that was read here before. */
    private static final class Kept extends Offset {
        private final String json;

        private Kept(String json) {
            this.json = json;
        }

        @Override
        public String json() {
            return json;
        }
    }
}
