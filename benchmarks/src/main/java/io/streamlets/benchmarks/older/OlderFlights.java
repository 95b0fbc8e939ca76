package io.streamlets.benchmarks.older;

import io.streamlets.annotations.Blueprint;

/** The schema of the earlier release is kept among the resources, so that the compiler writes a reader of its records. */
@Blueprint(text = """
        blueprint {
          streamlets { read = io.streamlets.benchmarks.older.ReadFlights }
          topics {
            flights { consumers = [read.in], managed = false, encoding = single-object }
          }
        }
        """)
public interface OlderFlights {}
