package com.example;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Reads recorded readings. */
@Streamlet(description = "Reads readings from the CSV files of a folder")
public final class SensorGenerator {

    @ConfigParameter(key = "folder", description = "The folder of the CSV files")
    String folder;

    @Outlet(value = "out", partitionBy = "src")
    Dataset<Data> generate(SparkSession session) {
        return session.readStream()
                .schema("src STRING, timestamp TIMESTAMP, gauge STRING, value DOUBLE")
                .csv(folder)
                .as(DataCodec.encoder());
    }
}
