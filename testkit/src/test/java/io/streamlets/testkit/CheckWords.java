package io.streamlets.testkit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Takes the number from the word {@code bad}; one outlet skips it then, the other fails. */
final class CheckWords implements SparkStreamlet {
    private static final InletPort<Word> IN = InletPort.of("in", WordCodec.codec());
    private static final OutletPort<Word> LENIENT = OutletPort.of("lenient", WordCodec.codec());
    private static final OutletPort<Word> STRICT = OutletPort.of("strict", WordCodec.codec());

    @Override
    public String className() {
        return "words.CheckWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        List<StreamingQuery> queries = new ArrayList<>();
        for (OutletPort<Word> outlet : List.of(LENIENT, STRICT)) {
            if (context.isConnected(outlet)) {
                var words = context.readStream(IN)
                        .withColumn("number", when(col("text").notEqual("bad"), col("number")))
                        .as(WordCodec.codec().encoder());
                queries.add(context.writeStream(words, outlet, OutputMode.Append()));
            }
        }
        return queries;
    }
}
