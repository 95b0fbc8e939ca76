package io.streamlets.benchmarks.older;

import flights.Flight;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Reads flights and keeps nothing of them. */
@Streamlet(description = "Reads flights")
public final class ReadFlights {

    @Egress("nothing")
    DataStreamWriter<Flight> read(@Inlet("in") Dataset<Flight> flights) {
        return flights.writeStream().format("noop");
    }
}
