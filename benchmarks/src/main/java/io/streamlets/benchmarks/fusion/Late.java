package io.streamlets.benchmarks.fusion;

import static org.apache.spark.sql.functions.col;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

/** Keeps all flights that are not impossibly early, a minute later. */
@Streamlet(description = "Makes flights a minute later")
public final class Late {

    @Outlet(value = "out", partitionBy = "origin")
    Dataset<Flight> late(@Inlet("in") Dataset<Flight> flights) {
        return flights.filter(col("delay").gt(-1_000))
                .withColumn("delay", col("delay").plus(1))
                .as(FlightCodec.encoder());
    }
}
