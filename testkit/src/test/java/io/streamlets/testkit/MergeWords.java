package io.streamlets.testkit;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Merges the words of two inlets, and copies those of the second to an outlet if somebody wants them. */
final class MergeWords implements SparkStreamlet {
    private static final InletPort<Word> IN = InletPort.of("in", WordCodec.codec());
    private static final InletPort<Word> MORE = InletPort.of("more", WordCodec.codec());
    private static final OutletPort<Word> OUT = OutletPort.of("out", WordCodec.codec());
    private static final OutletPort<Word> COPY = OutletPort.of("copy", WordCodec.codec());

    @Override
    public String className() {
        return "words.MergeWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        List<StreamingQuery> queries = new ArrayList<>();
        queries.add(
                context.writeStream(context.readStream(IN).union(context.readStream(MORE)), OUT, OutputMode.Append()));
        if (context.isConnected(COPY)) {
            queries.add(context.writeStream(context.readStream(MORE), COPY, OutputMode.Append()));
        }
        return queries;
    }
}
