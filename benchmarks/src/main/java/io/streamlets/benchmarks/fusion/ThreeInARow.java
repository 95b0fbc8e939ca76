package io.streamlets.benchmarks.fusion;

import io.streamlets.annotations.Blueprint;

/** Flights from a topic through three streamlets to a topic. */
@Blueprint(text = ThreeInARow.TEXT)
public interface ThreeInARow {
    /** The blueprint. */
    String TEXT = """
            blueprint {
              streamlets {
                first  = io.streamlets.benchmarks.fusion.Late
                second = io.streamlets.benchmarks.fusion.Late
                third  = io.streamlets.benchmarks.fusion.Late
              }
              topics {
                flights { consumers = [first.in], managed = false, encoding = binary }
                one     { producers = [first.out],  consumers = [second.in], partitions = 2, encoding = binary }
                two     { producers = [second.out], consumers = [third.in], partitions = 2, encoding = binary }
                late    { producers = [third.out], partitions = 2, encoding = binary }
              }
            }
            """;
}
