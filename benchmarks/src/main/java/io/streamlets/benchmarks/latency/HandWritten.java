package io.streamlets.benchmarks.latency;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.avro.functions;

/**
 * What {@link Hops} does, written by hand, with Spark's defaults. Its arguments: the brokers, a folder for checkpoints, Spark's
 * settings, and the queries.
 */
final class HandWritten {
    private static final String SCHEMA = """
            {"type": "record", "name": "Ping", "namespace": "io.streamlets.benchmarks.latency", "fields": [
              {"name": "key", "type": ["null", "string"]},
              {"name": "sent", "type": "long"}]}""";

    private HandWritten() {}

    public static void main(String[] arguments) throws Exception {
        String brokers = arguments[0];
        String storage = arguments[1];
        List<String> settings = List.of(arguments[2].split(" ", -1));
        SparkSession.Builder builder = SparkSession.builder();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            builder.config(setting.substring(0, equals), setting.substring(equals + 1));
        }
        try (SparkSession session = builder.getOrCreate()) {
            for (String query : List.of(arguments).subList(3, arguments.length)) {
                boolean counts = query.equals("counter");
                int hop = counts ? 0 : Integer.parseInt(query.substring("hop-".length()));
                Dataset<Row> pings = session.readStream()
                        .format("kafka")
                        .option("kafka.bootstrap.servers", brokers)
                        .option("subscribe", counts ? "counted" : "pings-" + (hop - 1))
                        .option("startingOffsets", "earliest")
                        .load()
                        .select(functions.from_avro(col("value"), SCHEMA).as("ping"))
                        .select("ping.*");
                Dataset<Row> sent = counts
                        ? pings.groupBy("key").agg(count(lit(1)).as("sent"))
                        : pings.filter(col("sent").geq(0));
                Column bytes = functions.to_avro(struct(col("key"), col("sent")), SCHEMA);
                sent.select(bytes.as("value"))
                        .writeStream()
                        .format("kafka")
                        .option("kafka.bootstrap.servers", brokers)
                        .option("topic", counts ? "counts" : "pings-" + hop)
                        .option("checkpointLocation", storage + "/" + query)
                        .outputMode("update")
                        .start();
            }
            session.streams().awaitAnyTermination();
        }
    }
}
