package io.streamlets.benchmarks.latency;

import static org.apache.spark.sql.functions.col;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

/** Sends on what it reads. */
@Streamlet(description = "Sends on what it reads")
public final class Hop {

    @Outlet("out")
    Dataset<Ping> send(@Inlet("in") Dataset<Ping> pings) {
        return pings.filter(col("sent").geq(0));
    }
}
