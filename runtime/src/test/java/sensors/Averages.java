package sensors;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import io.streamlets.spark.codec.sample.Gauge;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** A user's streamlet that makes its queries itself, starts some without the context, and is wrong in two places. */
public final class Averages extends SparkStreamletLogic {
    private static final List<StreamingQuery> STARTED = new ArrayList<>();

    private final InletPort<Gauge> in;
    private final OutletPort<Gauge> out;

    public Averages(InletPort<Gauge> in, OutletPort<Gauge> out) {
        this.in = in;
        this.out = out;
    }

    /** The queries that were started without the context. */
    public static List<StreamingQuery> started() {
        return STARTED;
    }

    @SuppressWarnings("unchecked") // What a user may do where a type is in the way.
    private static Dataset<Gauge> unchecked(Dataset<?> averages) {
        return (Dataset<Gauge>) averages;
    }

    @Override
    protected List<StreamingQuery> buildStreamingQueries() throws TimeoutException {
        STARTED.clear();
        Dataset<Gauge> gauges = readStream(in);
        STARTED.add(gauges.writeStream().format("noop").start());
        STARTED.add(gauges.writeStream()
                .format("noop")
                .option("checkpointLocation", checkpointDir("own"))
                .start());
        Dataset<Row> averages = gauges.groupBy("name").agg(avg("value").as("value"));
        StreamingQuery written = writeStream(unchecked(averages), out, OutputMode.Update());
        averages.select(col("nme"));
        return List.of(written);
    }
}
