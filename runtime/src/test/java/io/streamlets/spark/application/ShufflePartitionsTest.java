package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SparkTest
final class ShufflePartitionsTest {
    private final SparkSession session;

    @TempDir
    private Path folder;

    ShufflePartitionsTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void areTwoForEachCoreWithinLimits() {
        assertThat(ShufflePartitions.of(1)).isEqualTo(4);
        assertThat(ShufflePartitions.of(2)).isEqualTo(4);
        assertThat(ShufflePartitions.of(16)).isEqualTo(32);
        assertThat(ShufflePartitions.of(100)).isEqualTo(200);
        assertThat(ShufflePartitions.of(Integer.MAX_VALUE)).isEqualTo(200);
    }

    @Test
    void aNumberThatIsSetIsLeftAlone() {
        assertThat(ShufflePartitions.choose(session)).isEmpty();
        assertThat(session.conf().get(ShufflePartitions.SETTING)).isEqualTo("2");
    }

    @Test
    void coresAreThoseThatTheSettingsAskFor() {
        assertThat(ClusterCores.configured("spark://master:7077", conf("spark.cores.max", "12")))
                .hasValue(12);
        assertThat(ClusterCores.configured("k8s://https://api", conf("spark.cores.max", "12")))
                .hasValue(2);
        assertThat(ClusterCores.configured(
                        "k8s://https://api", conf("spark.executor.instances", "5", "spark.executor.cores", "4")))
                .hasValue(20);
        assertThat(ClusterCores.configured(
                        "yarn",
                        conf(
                                "spark.dynamicAllocation.enabled",
                                "true",
                                "spark.dynamicAllocation.maxExecutors",
                                "10",
                                "spark.executor.cores",
                                "3")))
                .hasValue(30);
        // It is unknown how far it will grow.
        assertThat(ClusterCores.configured("yarn", conf("spark.dynamicAllocation.enabled", "true")))
                .isEmpty();
        // What its workers have.
        assertThat(ClusterCores.configured("spark://master:7077", conf())).isEmpty();
        assertThat(ClusterCores.of(session.sparkContext())).isEqualTo(OptionalInt.of(2));
    }

    /** What the documentation and {@code verify} say of Spark. */
    @Test
    void aCheckpointKeepsTheNumberThatItBeganWith() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("input")).resolve("1.txt"), "a\nb\n");
        assertThat(partitionsOfAFirstAndThenAnotherRun("3", "5")).isEqualTo(3);
    }

    private int partitionsOfAFirstAndThenAnotherRun(String first, String then) throws Exception {
        count(first);
        Files.writeString(folder.resolve("input").resolve("2.txt"), "c\n");
        return count(then);
    }

    private int count(String partitions) throws Exception {
        SparkSession own = session.newSession();
        own.conf().set(ShufflePartitions.SETTING, partitions);
        StreamingQuery query = own.readStream()
                .text(folder.resolve("input").toString())
                .groupBy("value")
                .count()
                .writeStream()
                .outputMode("update")
                .format("noop")
                .option("checkpointLocation", folder.resolve("checkpoint").toString())
                .trigger(Trigger.AvailableNow())
                .start();
        query.awaitTermination();
        return Math.toIntExact(query.lastProgress().stateOperators()[0].numShufflePartitions());
    }

    private static SparkConf conf(String... settings) {
        SparkConf conf = new SparkConf(false);
        for (int i = 0; i < settings.length; i += 2) {
            conf.set(settings[i], settings[i + 1]);
        }
        return conf;
    }
}
