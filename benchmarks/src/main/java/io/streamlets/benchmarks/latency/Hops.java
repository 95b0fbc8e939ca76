package io.streamlets.benchmarks.latency;

import io.streamlets.annotations.Blueprint;

/** Nine streamlets in a row, and one with state. A run takes as many as it wants. The bytes are such that any program reads them. */
@Blueprint(text = """
        blueprint {
          streamlets {
            hop-1 = io.streamlets.benchmarks.latency.Hop
            hop-2 = io.streamlets.benchmarks.latency.Hop
            hop-3 = io.streamlets.benchmarks.latency.Hop
            hop-4 = io.streamlets.benchmarks.latency.Hop
            hop-5 = io.streamlets.benchmarks.latency.Hop
            hop-6 = io.streamlets.benchmarks.latency.Hop
            hop-7 = io.streamlets.benchmarks.latency.Hop
            hop-8 = io.streamlets.benchmarks.latency.Hop
            hop-9 = io.streamlets.benchmarks.latency.Hop
            counter = io.streamlets.benchmarks.latency.Counter
          }
          topics {
            pings-0 { consumers = [hop-1.in], managed = false }
            pings-1 { producers = [hop-1.out], consumers = [hop-2.in], encoding = binary }
            pings-2 { producers = [hop-2.out], consumers = [hop-3.in], encoding = binary }
            pings-3 { producers = [hop-3.out], consumers = [hop-4.in], encoding = binary }
            pings-4 { producers = [hop-4.out], consumers = [hop-5.in], encoding = binary }
            pings-5 { producers = [hop-5.out], consumers = [hop-6.in], encoding = binary }
            pings-6 { producers = [hop-6.out], consumers = [hop-7.in], encoding = binary }
            pings-7 { producers = [hop-7.out], consumers = [hop-8.in], encoding = binary }
            pings-8 { producers = [hop-8.out], consumers = [hop-9.in], encoding = binary }
            pings-9 { producers = [hop-9.out], encoding = binary }
            counted { consumers = [counter.in], managed = false }
            counts { producers = [counter.out], encoding = binary }
          }
        }
        """)
public interface Hops {}
