package io.streamlets.spark.kafka.watch;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.metric.CustomMetric;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.streaming.ContinuousStream;
import org.apache.spark.sql.connector.read.streaming.MicroBatchStream;
import org.apache.spark.sql.kafka010.KafkaSourceProvider;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Spark's Kafka source of streams, whose micro-batches are those of a {@link WatchedStream}. It has the same options, and the same checkpoints.
 *
 * <p>The name of this class is the format that {@code readStream} takes.
 */
public final class WatchedKafka implements TableProvider {
    private final TableProvider kafka = new KafkaSourceProvider();

    /** Spark makes it. */
    public WatchedKafka() {}

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return kafka.inferSchema(options);
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new WatchedTable(kafka.getTable(schema, partitioning, properties));
    }

    private record WatchedTable(Table table) implements SupportsRead {
        @Override
        public String name() {
            return table.name();
        }

        @Override
        @SuppressWarnings("deprecation") // Spark asks for columns, which are made of it.
        public StructType schema() {
            return table.schema();
        }

        @Override
        public Set<TableCapability> capabilities() {
            return Set.of(TableCapability.MICRO_BATCH_READ, TableCapability.CONTINUOUS_READ);
        }

        @Override
        public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
            Scan scan = ((SupportsRead) table).newScanBuilder(options).build();
            return () -> new WatchedScan(scan, options);
        }
    }

    private record WatchedScan(Scan scan, CaseInsensitiveStringMap options) implements Scan {
        @Override
        public StructType readSchema() {
            return scan.readSchema();
        }

        @Override
        public String description() {
            return scan.description();
        }

        @Override
        public CustomMetric[] supportedCustomMetrics() {
            return scan.supportedCustomMetrics();
        }

        @Override
        public MicroBatchStream toMicroBatchStream(String checkpointLocation) {
            return new WatchedStream(scan.toMicroBatchStream(checkpointLocation), options);
        }

        /** Its tasks never end, so offsets are never asked for. */
        @Override
        public ContinuousStream toContinuousStream(String checkpointLocation) {
            return scan.toContinuousStream(checkpointLocation);
        }
    }
}
