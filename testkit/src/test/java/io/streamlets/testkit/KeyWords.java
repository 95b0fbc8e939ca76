package io.streamlets.testkit;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Gives words their texts as keys and the places that they are from as headers; copies bytes as they are. */
final class KeyWords implements SparkStreamlet {
    private static final InletPort<KafkaRecord<Word>> IN = InletPort.ofRecords("in", WordCodec.codec());
    private static final InletPort<byte[]> RAW = InletPort.of("raw", BytesCodec.codec());
    private static final OutletPort<Keyed<Word>> OUT = OutletPort.ofKeyed("out", WordCodec.codec());
    private static final OutletPort<Keyed<Word>> COLUMNS = OutletPort.ofKeyed("columns", WordCodec.codec());
    private static final OutletPort<byte[]> COPY = OutletPort.of("copy", BytesCodec.codec());

    @Override
    public String className() {
        return "words.KeyWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        return List.of(
                context.writeStream(
                        context.readStream(IN)
                                .map(
                                        (MapFunction<KafkaRecord<Word>, Keyed<Word>>) KeyWords::keyed,
                                        Keyed.encoder(WordCodec.codec().encoder())),
                        OUT,
                        OutputMode.Append()),
                context.writeStream(
                        context.readStream(IN)
                                .selectExpr("value", "headers", "cast(cast(offset as string) as binary) as key")
                                .as(Keyed.encoder(WordCodec.codec().encoder())),
                        COLUMNS,
                        OutputMode.Append()),
                context.writeStream(context.readStream(RAW), COPY, OutputMode.Append()));
    }

    private static Keyed<Word> keyed(KafkaRecord<Word> record) {
        Word word = record.value();
        Keyed<Word> keyed = word == null ? Keyed.withoutKey(null) : Keyed.of(word.text(), word);
        for (var header : record.headers()) {
            keyed = keyed.withHeader(header);
        }
        return keyed.withHeader("from", record.topic() + "/" + record.partition() + "/" + record.offset())
                .withHeader("at", record.timestamp().toString())
                .withHeader("key", String.valueOf(record.keyText()));
    }
}
