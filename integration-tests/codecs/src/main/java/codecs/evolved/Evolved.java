package codecs.evolved;

import io.streamlets.annotations.Blueprint;

/** The schema of earlier nodes is kept among the resources; that of readings is an outlet's. */
@Blueprint(text = """
        blueprint {
          streamlets {
            write = codecs.evolved.WriteReadings
            read = codecs.evolved.Read
          }
          topics {
            readings { producers = [write.out], consumers = [read.readings] }
            nodes { consumers = [read.nodes], managed = false, encoding = single-object }
          }
        }
        """)
@SuppressWarnings("SLT-456")
public interface Evolved {}
