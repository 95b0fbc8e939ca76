package sensors;

import static org.apache.spark.sql.functions.broadcast;

import io.streamlets.spark.codec.sample.Gauge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** The method of a user's egress that reads files of a volume mount; what tests expect names these lines. */
public record Regions(SparkSession session, Path folder) {

    public DataStreamWriter<Row> readBySpark(Dataset<Gauge> gauges) {
        return joined(
                gauges,
                session.read()
                        .schema("name string")
                        .csv(folder.resolve("regions.csv").toString()));
    }

    public DataStreamWriter<Row> readByJava(Dataset<Gauge> gauges) {
        try {
            return gauges.filter("name = '" + Files.readString(folder.resolve("lists/regions.txt")) + "'")
                    .toDF()
                    .writeStream()
                    .format("noop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataStreamWriter<Row> readWhatIsThere(Dataset<Gauge> gauges) {
        return joined(gauges, session.read().json(folder.toString()));
    }

    private static DataStreamWriter<Row> joined(Dataset<Gauge> gauges, Dataset<Row> regions) {
        return gauges.toDF().join(broadcast(regions), "name").writeStream().format("noop");
    }
}
