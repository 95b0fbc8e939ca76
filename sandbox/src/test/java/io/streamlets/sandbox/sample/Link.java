package io.streamlets.sandbox.sample;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** The streamlets of which chains are made: a source and a sink of JSON files, and what may stand between them. */
public enum Link implements SparkStreamlet {
    SOURCE {
        @Override
        Dataset<Reading> write(SparkStreamletContext context) {
            return context.session()
                    .readStream()
                    .schema(CODEC.schema())
                    .option("maxFilesPerTrigger", 1)
                    .json(context.parameters().string("folder"))
                    .as(CODEC.encoder());
        }
    },
    MAP {
        @Override
        Dataset<Reading> change(Dataset<Reading> readings) {
            return readings.map((MapFunction<Reading, Reading>) Link::doubled, CODEC.encoder());
        }
    },
    SELECT {
        @Override
        Dataset<Reading> change(Dataset<Reading> readings) {
            return readings.filter(col("value").gt(1))
                    .withColumn("note", lit("seen"))
                    .withColumn("unused", lit(1))
                    .as(CODEC.encoder());
        }
    },
    DEDUPLICATE {
        @Override
        Dataset<Reading> change(Dataset<Reading> readings) {
            return readings.dropDuplicates("src", "number");
        }
    },
    WINDOW {
        @Override
        Dataset<Reading> change(Dataset<Reading> readings) {
            return readings.withWatermark("at", "1 minute")
                    .groupBy(window(col("at"), "10 seconds").as("window"), col("src"))
                    .agg(count(lit(1)).as("number"), sum("value").as("value"))
                    .withColumn("at", col("window.start"))
                    .withColumn("small", lit(0.5f))
                    .withColumn("marks", array(lit(1)))
                    .withColumn("note", lit(null).cast("string"))
                    .as(CODEC.encoder());
        }
    },
    SINK {
        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            return List.of(context.startEgress(
                    "json",
                    () -> context.readStream(IN)
                            .writeStream()
                            .format("json")
                            .option("path", context.parameters().string("folder"))));
        }
    };

    private static final Codec<Reading> CODEC = ReadingCodec.codec();
    private static final InletPort<Reading> IN = InletPort.of("in", CODEC);
    private static final OutletPort<Reading> OUT = OutletPort.of("out", CODEC).partitionedBy("src");

    /** Whether it keeps state. */
    public boolean remembers() {
        return this == DEDUPLICATE || this == WINDOW;
    }

    @Override
    public String className() {
        return "sample." + name();
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        return List.of(context.writeStream(() -> write(context), OUT, OutputMode.Append()));
    }

    Dataset<Reading> write(SparkStreamletContext context) {
        return change(context.readStream(IN));
    }

    Dataset<Reading> change(Dataset<Reading> readings) {
        return readings;
    }

    private static Reading doubled(Reading reading) {
        return new Reading(
                reading.number(),
                reading.src() + "'",
                reading.at().plusMillis(1),
                reading.value() * 2,
                reading.small() / 3,
                reading.marks(),
                reading.note().map(note -> note + "!").or(() -> Optional.of("none")));
    }

    StreamletDescriptor descriptor() {
        SchemaDescriptor schema = new SchemaDescriptor(
                CODEC.schemaName(), SchemaDescriptor.AVRO, CODEC.schemaText(), CODEC.fingerprint());
        boolean isEnd = this == SOURCE || this == SINK;
        return StreamletDescriptor.builder(className())
                .inlets(this == SOURCE ? List.of() : List.of(new InletDescriptor("in", schema)))
                .outlets(this == SINK ? List.of() : List.of(new OutletDescriptor("out", schema, "src")))
                .configParameters(
                        isEnd
                                ? List.of(new ConfigParameterDescriptor(
                                        "folder", ScalarType.STRING, null, "Where the files are"))
                                : List.of())
                .build();
    }
}
