package io.streamlets.sandbox.sample;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.split;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** An ingress that reads lines such as {@code 7 word} from the text files in a folder. */
public final class ReadWords implements SparkStreamlet {
    static final OutletPort<Word> OUT = OutletPort.of("out", WordCodec.codec()).partitionedBy("text");

    @Override
    public String className() {
        return "sample.ReadWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        var words = context.session()
                .readStream()
                .option("maxFilesPerTrigger", 1)
                .text(context.parameters().string("folder"))
                .select(split(col("value"), " ").as("parts"))
                .selectExpr("cast(parts[0] as long) as number", "parts[1] as text")
                .as(WordCodec.codec().encoder());
        return List.of(context.writeStream(words, OUT, OutputMode.Append()));
    }
}
