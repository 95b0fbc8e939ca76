package flights;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.testkit.SparkExtension;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A port method is a function on datasets: a unit test calls it. */
@ExtendWith(SparkExtension.class)
final class DelayFilterTest {
    @Test
    void bothLimitsArePossible(SparkSession spark) {
        DelayFilter filter = new DelayFilter();
        filter.earliest = -60;
        filter.latest = 720;
        Dataset<Flight> flights = spark.createDataset(delayed(-61, -60, 0, 720, 721), FlightCodec.encoder());
        assertThat(filter.accepted(flights).collectAsList()).isEqualTo(delayed(-60, 0, 720));
        assertThat(filter.rejected(flights).collectAsList()).isEqualTo(delayed(-61, 721));
    }

    private static List<Flight> delayed(int... delays) {
        LocalDateTime date = LocalDateTime.of(2001, 1, 1, 0, 1);
        return IntStream.of(delays)
                .mapToObj(delay -> new Flight(date, "ANC", "LAX", 2345, delay))
                .toList();
    }
}
