package io.streamlets.benchmarks.latency;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

/** Counts what it reads, by key. */
@Streamlet(description = "Counts what it reads, by key")
public final class Counter {

    @Outlet(value = "out", outputMode = OutputMode.UPDATE)
    Dataset<Ping> counts(@Inlet("in") Dataset<Ping> pings) {
        return pings.groupBy("key").agg(count(lit(1)).as("sent")).as(PingCodec.encoder());
    }
}
