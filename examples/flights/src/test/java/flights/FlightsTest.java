package flights;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.testkit.SparkExtension;
import io.streamlets.testkit.Verification;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class FlightsTest {
    @Test
    void isInOrder(SparkSession spark) {
        Verification.of(Flights.class).assertClean();
        assertThat(spark.streams().active()).isEmpty();
    }
}
