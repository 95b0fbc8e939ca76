package codecs.evolved;

import codecs.after.Reading;
import codecs.text.LinkedNode;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Reads what others have written by schemas of their own. */
@Streamlet(description = "Reads records of other schemas")
public final class Read extends SparkStreamletLogic {
    @Inlet("readings")
    InletPort<Reading> readings;

    @Inlet("nodes")
    InletPort<LinkedNode> nodes;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
