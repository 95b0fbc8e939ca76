package io.streamlets.spark.application;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
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
            context.session().sparkContext().addSparkListener(new SayWhenSparkEnds());
            context.session().streams().addListener(new SayWhenAQueryEnds());
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

    private static final class SayWhenSparkEnds extends SparkListener {
        @Override
        public void onApplicationEnd(SparkListenerApplicationEnd end) {
            System.out.println("Spark ended");
        }
    }

    private static final class SayWhenAQueryEnds extends StreamingQueryListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void onQueryStarted(QueryStartedEvent event) {}

        @Override
        public void onQueryProgress(QueryProgressEvent event) {}

        @Override
        public void onQueryTerminated(QueryTerminatedEvent event) {
            System.out.println(event.exception().isEmpty() ? "query ended well" : "query failed");
        }
    }
}
