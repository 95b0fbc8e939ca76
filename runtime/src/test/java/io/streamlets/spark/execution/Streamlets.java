package io.streamlets.spark.execution;

import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.kafka.PortTopics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/** Streamlets and contexts without topics. */
final class Streamlets {

    private Streamlets() {}

    static SparkStreamlet of(Function<SparkStreamletContext, List<StreamingQuery>> start) {
        return new SparkStreamlet() {
            @Override
            public String className() {
                return "sensors.Test";
            }

            @Override
            public List<StreamingQuery> start(SparkStreamletContext context) {
                return start.apply(context);
            }
        };
    }

    static SparkStreamletContext context(SparkSession session, String ref, Path storage) {
        return context(session, ref, storage, null);
    }

    static SparkStreamletContext context(SparkSession session, String ref, Path storage, @Nullable Trigger trigger) {
        return context(session, ref, storage.toString(), trigger);
    }

    static SparkStreamletContext context(SparkSession session, String ref, String storage, @Nullable Trigger trigger) {
        return new KafkaStreamletContext(
                session,
                new StreamletSettings(ref, ParameterValues.of(Map.of()), Map.of(), trigger, storage),
                new PortTopics(List.of(), Map.of()));
    }

    /** A few rows a second, for ever. */
    static Dataset<Row> ticks(SparkStreamletContext context) {
        return context.session()
                .readStream()
                .format("rate")
                .option("rowsPerSecond", "20")
                .load();
    }

    /** The lines of the text files in a folder. */
    static Dataset<Row> lines(SparkStreamletContext context, Path folder) {
        return context.session().readStream().format("text").load(folder.toString());
    }
}
