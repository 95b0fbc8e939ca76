package flights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;

/** Parts flights with a believable delay from those whose delay must be a mistake. */
@Streamlet(description = "Rejects flights with an impossible delay")
public final class DelayFilter {

    @ConfigParameter(key = "earliest", defaultValue = "-60", description = "The smallest possible delay, in minutes")
    int earliest;

    @ConfigParameter(key = "latest", defaultValue = "720", description = "The largest possible delay, in minutes")
    int latest;

    @Outlet(value = "accepted", partitionBy = "origin")
    Dataset<Flight> accepted(@Inlet("in") Dataset<Flight> flights) {
        return flights.filter(possible());
    }

    @Outlet(value = "rejected", partitionBy = "origin")
    Dataset<Flight> rejected(@Inlet("in") Dataset<Flight> flights) {
        return flights.filter(not(possible()));
    }

    private Column possible() {
        return col("delay").between(earliest, latest);
    }
}
