package codecs.proto;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Has the messages on its ports, so that they have codecs. */
@Streamlet(description = "Counts messages of every syntax")
public final class Messages {

    @Egress("counts")
    DataStreamWriter<Row> count(
            @Inlet("everything") Dataset<Everything> everything,
            @Inlet("old") Dataset<OldFile.Old> old,
            @Inlet("edition") Dataset<EditionOuterClass.Edition> edition) {
        return everything
                .select("a_int32")
                .union(old.select("opt_int32"))
                .union(edition.select("explicit"))
                .groupBy()
                .count()
                .writeStream()
                .outputMode("complete")
                .format("console");
    }
}
