package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import sensors.Gauges;

/**
 * Applications of two streamlets, a generator and {@link Gauges}, with the queries that a test gives the latter.
 *
 * @param classes where the application's classes go
 */
record VerifiedGauges(Path classes) {
    static final InletPort<Gauge> IN = InletPort.of("in", GaugeCodec.codec());
    static final OutletPort<Gauge> OUT = OutletPort.of("out", GaugeCodec.codec());
    static final OutletPort<Gauge> MORE = OutletPort.of("more", GaugeCodec.codec());

    /** Expects nothing to be wrong. */
    static void clean(TestApplication application) throws IOException {
        assertThat(application.execute("verify")).describedAs(application.err()).isZero();
        assertThat(application.err()).isEmpty();
        assertThat(application.out())
                .startsWith(
                        "The blueprint, the configuration and the queries of 'sensors' are in order: 2 streamlets, ");
    }

    /** Expects these findings. */
    static void wrong(TestApplication application, String findings) throws IOException {
        assertThat(application.execute("verify")).isEqualTo(1);
        assertThat(application.err()).isEqualTo(findings);
        assertThat(application.out()).isEmpty();
    }

    /** One that ends in a sink of its own. */
    TestApplication egress(BiFunction<Gauges, Dataset<Gauge>, DataStreamWriter<?>> method) throws IOException {
        return application((gauges, context) ->
                List.of(context.startEgress("sink", () -> method.apply(gauges, context.readStream(IN)))));
    }

    /** One that writes its outlet. */
    TestApplication outlet(BiFunction<Gauges, Dataset<Gauge>, Dataset<Gauge>> method) throws IOException {
        return application((gauges, context) -> List.of(
                context.writeStream(() -> method.apply(gauges, context.readStream(IN)), OUT, OutputMode.Append())));
    }

    /** One with these queries. */
    TestApplication application(BiFunction<Gauges, SparkStreamletContext, List<StreamingQuery>> start)
            throws IOException {
        return new TestApplication(
                classes,
                TestApplication.GAUGES,
                new Streamlet("sensors.Generator", context -> List.of()),
                new Streamlet("sensors.Gauges", context -> start.apply(new Gauges(), context)));
    }

    record Streamlet(String className, Function<SparkStreamletContext, List<StreamingQuery>> queries)
            implements SparkStreamlet {
        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            return queries.apply(context);
        }
    }
}
