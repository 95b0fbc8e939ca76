package flights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The latest state of every group, out of the stream of its states. */
final class LatestDelays {

    private LatestDelays() {}

    static Dataset<Row> of(Dataset<HourlyDelay> delays) {
        return delays.groupBy("origin", "hour")
                .agg(max_by(struct(col("flights"), col("meanDelay"), col("maxDelay")), col("flights"))
                        .as("latest"))
                .select("origin", "hour", "latest.*");
    }
}
