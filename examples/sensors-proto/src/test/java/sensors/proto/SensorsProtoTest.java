package sensors.proto;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.testkit.SparkExtension;
import io.streamlets.testkit.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class SensorsProtoTest {
    @TempDir
    Path folder;

    @Test
    void isInOrder(SparkSession spark) {
        Verification.of(SensorsProto.class).assertClean();
        assertThat(spark.streams().active()).isEmpty();
    }

    @Test
    void readingsGoThroughKafkaAndBack(SparkSession spark) throws Exception {
        List<Data> readings = IntStream.range(0, 100)
                .mapToObj(i -> Data.newBuilder()
                        .setSrc("src-" + i)
                        .setTimestamp(Timestamp.newBuilder().setSeconds(i).setNanos(i * 1000))
                        .setGaugeValue(i % 5)
                        .setValue(i / 3.0)
                        .build())
                .toList();
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder).start()) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("data", Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
            spark.createDataset(readings, DataCodec.encoder())
                    .select(DataCodec.toBytes(struct(col("*"))).as("value"))
                    .write()
                    .format("kafka")
                    .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                    .option("topic", "data")
                    .save();
            Dataset<Row> records = spark.read()
                    .format("kafka")
                    .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                    .option("subscribe", "data")
                    .load();
            assertThat(records.select(DataCodec.fromBytes(col("value")).as("data"))
                            .select("data.*")
                            .as(DataCodec.encoder())
                            .collectAsList())
                    .containsExactlyInAnyOrderElementsOf(readings);
        }
    }
}
