package io.streamlets.spark.application;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryListener;

/**
 * The main of an application that ticks until it is stopped, in a process of its own. Says on standard output what happens.
 *
 * <p>Arguments: a folder, and {@code stop-spark} to have Spark stopped behind the back of the application.
 */
final class TickerMain {
    private TickerMain() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean stopSpark = arguments.length > 1;
        TestApplication application =
                new TestApplication(folder.resolve("classes"), TestApplication.READER, new Ticker(stopSpark));
        int code = application.execute(
                "run",
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.streamlets.reader.config-parameters.folder=x");
        System.out.print(application.err());
        System.exit(code);
    }

    private record Ticker(boolean stopSpark) implements SparkStreamlet {
        @Override
        public String className() {
            return "sensors.Reader";
        }

        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            context.session().sparkContext().addSparkListener(new SayWhatEnds());
            return List.of(context.startEgress(
                    "sink",
                    context.session()
                            .readStream()
                            .format("rate")
                            .load()
                            .writeStream()
                            .foreachBatch((batch, id) -> {
                                System.out.println("batch");
                                if (stopSpark) {
                                    new Thread(() -> context.session()
                                                    .sparkContext()
                                                    .stop())
                                            .start();
                                }
                            })));
        }
    }

    /** One listener for both: Spark has a queue for each kind, and two of them have no common order. */
    private static final class SayWhatEnds extends SparkListener {
        @Override
        public void onOtherEvent(SparkListenerEvent event) {
            if (event instanceof StreamingQueryListener.QueryTerminatedEvent ended) {
                System.out.println(ended.exception().isEmpty() ? "query ended well" : "query failed");
            }
        }

        @Override
        public void onApplicationEnd(SparkListenerApplicationEnd end) {
            System.out.println("Spark ended");
        }
    }
}
