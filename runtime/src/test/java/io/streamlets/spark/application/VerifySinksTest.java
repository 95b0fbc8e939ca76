package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Gauges;

/** {@code verify}: what is wrong with the sink of a query, which nothing touches. */
@SparkTest
final class VerifySinksTest {
    @TempDir
    private Path folder;

    @Test
    void aSinkWithoutAPath() throws IOException {
        sink(Gauges::noPath, "the option 'path' is not set");
    }

    @Test
    void aSinkOfAnUnknownFormat() throws IOException {
        sink(
                Gauges::unknownFormat,
                "Failed to find the data source: jsn. Make sure the provider name is correct and the package is"
                        + " properly registered and compatible with your Spark version");
    }

    @Test
    void filesInAnOutputModeThatTheyDoNotHave() throws IOException {
        sink(
                (gauges, data) ->
                        gauges.filesOfAverages(data, folder.resolve("output").toString()),
                "a sink of json files supports the output mode append alone, not update");
    }

    @Test
    void filesPartitionedByAnUnknownColumn() throws IOException {
        sink(
                (gauges, data) ->
                        gauges.partitionedFiles(data, folder.resolve("output").toString()),
                "there is no column 'nam' to partition by, only 'name', 'value', 'count', 'kind', 'seen', 'price',"
                        + " 'limits', 'marks', 'note'. Did you mean 'name'?");
    }

    @Test
    void noSinkIsTouched() throws IOException {
        Path output = folder.resolve("output");

        VerifiedGauges.clean(gauges().egress((gauges, data) -> gauges.files(data, output.toString())));

        assertThat(output).doesNotExist();
    }

    private void sink(BiFunction<Gauges, Dataset<Gauge>, DataStreamWriter<?>> method, String reason)
            throws IOException {
        VerifiedGauges.wrong(gauges().egress(method), """
                [SLT-624] the sink of query 'gauges.sink' is not set up.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    %s
                    Fix: set format, options and output mode of the writer so that they fit.
                """.formatted(reason));
    }

    private VerifiedGauges gauges() {
        return new VerifiedGauges(folder.resolve("classes"));
    }
}
