package io.streamlets.sandbox.sample;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** A processor that turns words to upper case and cannot bear the word {@code poison}. */
public final class ShoutWords implements SparkStreamlet {
    static final InletPort<Word> IN = InletPort.of("in", WordCodec.codec());
    static final OutletPort<Word> OUT = OutletPort.of("out", WordCodec.codec());

    @Override
    public String className() {
        return "sample.ShoutWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        var shouted = context.readStream(IN)
                .map(
                        (MapFunction<Word, Word>) ShoutWords::shout,
                        WordCodec.codec().encoder());
        return List.of(context.writeStream(shouted, OUT, OutputMode.Append()));
    }

    private static Word shout(Word word) {
        if (word.text().equals("poison")) {
            throw new IllegalStateException("cannot bear word " + word.number());
        }
        return new Word(word.number(), word.text().toUpperCase(Locale.ROOT));
    }
}
