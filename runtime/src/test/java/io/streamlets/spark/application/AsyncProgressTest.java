package io.streamlets.spark.application;

import static io.streamlets.spark.application.VerifiedGauges.IN;
import static io.streamlets.spark.application.VerifiedGauges.OUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For which queries {@code verify} takes {@code async-progress}; runs are in {@link FusionTest} and in the sandbox. */
@SparkTest
final class AsyncProgressTest {
    private static final String SETTING = "app.streamlets.gauges.async-progress=1 s";

    @TempDir
    private Path folder;

    private VerifiedGauges gauges;

    @BeforeEach
    void makeApplications() {
        gauges = new VerifiedGauges(folder);
    }

    @Test
    void anOutletWithoutState() throws IOException {
        TestApplication application = gauges.outlet((code, data) -> data);
        assertThat(application.execute("verify", SETTING, "app.streamlets.gauges.trigger=5 s"))
                .isZero();
        assertThat(application.err()).isEmpty();
    }

    @Test
    void anEgressThatKeepsState() throws IOException {
        wrong(
                gauges.egress((code, data) ->
                        data.dropDuplicates("name").writeStream().format("noop")),
                """
                [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                    the command line
                    query 'gauges.sink' is an egress: a batch that is repeated has other records than before, which a sink may not bear
                    query 'gauges.sink' keeps state or defines a watermark, which Spark writes down with each batch
                    Fix: set 'app.streamlets.gauges.async-progress = off'.
                """);
    }

    @Test
    void aWatermark() throws IOException {
        wrong(gauges.outlet((code, data) -> data.withWatermark("seen", "1 minute")), """
                [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                    the command line
                    query 'gauges.out' keeps state or defines a watermark, which Spark writes down with each batch
                    Fix: set 'app.streamlets.gauges.async-progress = off'.
                """);
    }

    @Test
    void aTriggerOfTheCode() throws IOException {
        for (Trigger trigger : List.of(Trigger.AvailableNow(), Trigger.Continuous(1000))) {
            TestApplication application = gauges.application((code, context) ->
                    List.of(context.writeStream(context.readStream(IN), OUT, OutputMode.Append(), trigger)));
            wrong(application, """
                    [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                        the command line
                        query 'gauges.out' has a trigger that ends it, or one without batches
                        Fix: set 'app.streamlets.gauges.async-progress = off'.
                    """);
            assertThat(application.execute("verify", SETTING, "app.streamlets.gauges.trigger=5 s"))
                    .as(application.err())
                    .isZero();
        }
    }

    @Test
    void aSettingWithoutWhichSparkCannot() throws IOException {
        String setting = "app.streamlets.gauges.config.spark.sql.streaming.metadataCache.enabled=false";
        TestApplication application = gauges.outlet((code, data) -> data);
        assertThat(application.execute("verify", SETTING, setting)).isEqualTo(1);
        assertThat(application.err()).isEqualTo("""
                [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                    the command line
                    'spark.sql.streaming.metadataCache.enabled' is false, and Spark keeps there what is not written down yet
                    Fix: set 'app.streamlets.gauges.async-progress = off'.
                """);
    }

    @Test
    void aQueryBesideTheContext() throws IOException {
        wrong(gauges.application((code, context) -> List.of(start(context.readStream(IN)))), """
                [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                    the command line
                    its queries cannot all be checked before they start, or something is wrong with them: ask 'verify'
                    Fix: set 'app.streamlets.gauges.async-progress = off'.
                """);
    }

    @Test
    void whatIsWrongAnywayIsSaidAlone() throws IOException {
        TestApplication application = gauges.application((code, context) -> {
            throw new IllegalStateException("no queries");
        });
        assertThat(application.execute("verify", SETTING)).isEqualTo(1);
        assertThat(application.err()).startsWith("[SLT-625]").doesNotContain("[SLT-537]");
    }

    private static StreamingQuery start(Dataset<Gauge> data) {
        try {
            return data.writeStream().format("noop").start();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void wrong(TestApplication application, String problem) throws IOException {
        assertThat(application.execute("verify", SETTING)).isEqualTo(1);
        assertThat(application.err()).isEqualTo(problem);
    }
}
