package io.streamlets.sandbox.sample;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.split;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** An ingress that reads the same lines as {@link ReadWords}, adds 100 to each number and writes the older schema. */
public final class OldWords implements SparkStreamlet {
    static final OutletPort<OldWord> OUT = OutletPort.of("out", OldWord.codec());

    @Override
    public String className() {
        return "sample.OldWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        var words = context.session()
                .readStream()
                .option("maxFilesPerTrigger", 1)
                .text(context.parameters().string("folder"))
                .select(split(col("value"), " ").as("parts"))
                .selectExpr("parts[1] as text", "'en' as language", "100 + cast(parts[0] as int) as number")
                .as(OldWord.codec().encoder());
        return List.of(context.writeStream(words, OUT, OutputMode.Append()));
    }
}
