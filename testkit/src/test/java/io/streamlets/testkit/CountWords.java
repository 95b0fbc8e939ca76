package io.streamlets.testkit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** Counts words that are longer than a minimum, hands on the others, and stores all; as the compiler would write it. */
final class CountWords implements SparkStreamlet {
    private static final InletPort<Word> IN = InletPort.of("in", WordCodec.codec());
    private static final OutletPort<Word> COUNTS = OutletPort.of("counts", WordCodec.codec());
    private static final OutletPort<Word> SHORT = OutletPort.of("short", WordCodec.codec());

    @Override
    public String className() {
        return "words.CountWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        int min = context.parameters().intValue("min");
        var words = context.readStream(IN);
        var counts = words.filter(col("text").rlike(".{" + min + "}"))
                .groupBy("text")
                .agg(count(lit(1)).as("number"))
                .as(WordCodec.codec().encoder());
        var tooShort = words.filter(not(col("text").rlike(".{" + min + "}")));
        return List.of(
                context.writeStream(counts, COUNTS, OutputMode.Update()),
                context.writeStream(tooShort, SHORT, OutputMode.Append(), Trigger.ProcessingTime("1 hour")),
                context.startEgress(
                        "json",
                        words.writeStream()
                                .format("json")
                                .option("path", context.mountedPath("store").toString())));
    }
}
