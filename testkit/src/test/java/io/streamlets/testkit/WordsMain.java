package io.streamlets.testkit;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.application.Application;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

/** The main of {@link Words}. */
public final class WordsMain {
    private WordsMain() {}

    public static Application application() {
        return Application.of(
                "words",
                "words.conf",
                "2b1e7b721195ef5936496ed22d3556375f22a9dbce541d6226abd88bb7873870",
                List.of(new StoreWords()));
    }

    /** Stores what a source of Spark's makes up, in a sink of the format that the configuration names. */
    private static final class StoreWords implements SparkStreamlet {
        @Override
        public String className() {
            return "words.StoreWords";
        }

        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            return List.of(context.startEgress(
                    "sink",
                    () -> context.session()
                            .readStream()
                            .format("rate")
                            .load()
                            .writeStream()
                            .format(context.parameters().string("format"))));
        }
    }
}
