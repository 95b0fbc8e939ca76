package io.streamlets.spark.application;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryListener;

/**
 * The main of an application that ticks until it is stopped, in a process of its own. Says on standard output what happens.
 *
 * <p>Arguments: a folder, and what each batch does: {@code tick}, {@code stop-spark} behind the back of the application,
 * or {@code kryo}, which has Spark serialize an object with it.
 */
final class TickerMain {
    private TickerMain() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        TestApplication application =
                new TestApplication(folder.resolve("classes"), TestApplication.READER, new Ticker(arguments[1]));
        int code = application.execute(
                "run",
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.streamlets.reader.config-parameters.folder=x");
        System.out.print(application.err());
        System.exit(code);
    }

    private record Ticker(String work) implements SparkStreamlet {
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
                                work(batch);
                            })));
        }

        private void work(Dataset<Row> batch) {
            switch (work) {
                case "stop-spark" ->
                    new Thread(() -> batch.sparkSession().sparkContext().stop()).start();
                case "kryo" ->
                    batch.sparkSession()
                            .range(1)
                            .map((MapFunction<Long, Optional<Long>>) Optional::of, kryo())
                            .collect();
                default -> System.out.println("batch");
            }
        }

        private static Encoder<Optional<Long>> kryo() {
            @SuppressWarnings({"unchecked", "rawtypes"}) // Kryo writes any object.
            Encoder<Optional<Long>> encoder = (Encoder) Encoders.kryo(Optional.class);
            return encoder;
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
