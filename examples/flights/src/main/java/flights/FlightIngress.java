package flights;

import static org.apache.spark.sql.functions.col;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Reads flights from the files of a folder; files that appear later are read too. */
@Streamlet(description = "Reads flights from the files of a folder")
public final class FlightIngress {

    private static final String COLUMNS =
            "date TIMESTAMP_NTZ, origin STRING, destination STRING, distance BIGINT, delay BIGINT";

    @ConfigParameter(key = "folder", defaultValue = "data", description = "The folder that holds the files")
    String folder;

    @ConfigParameter(key = "format", defaultValue = "csv", description = "The format of the files: csv or parquet")
    String format;

    @ConfigParameter(key = "files-per-batch", defaultValue = "1000", description = "How many files one batch reads")
    int filesPerBatch;

    @Outlet(value = "out", partitionBy = "origin")
    Dataset<Flight> flights(SparkSession session) {
        return session.readStream()
                .format(format)
                .schema(COLUMNS)
                .option("header", true)
                .option("maxFilesPerTrigger", filesPerBatch)
                .option("pathGlobFilter", "*." + format)
                .load(folder)
                .withColumn("distance", col("distance").cast("int"))
                .withColumn("delay", col("delay").cast("int"))
                .as(FlightCodec.encoder());
    }
}
