package io.streamlets.sandbox.sample;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

/** An egress that stores words as JSON in a folder and shows them as tables. */
public final class StoreWords implements SparkStreamlet {
    static final InletPort<Word> IN = InletPort.of("in", WordCodec.codec());

    @Override
    public String className() {
        return "sample.StoreWords";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        stamp(context.mountedPath("stamps"));
        var words = context.readStream(IN);
        return List.of(
                context.startEgress(
                        "json",
                        words.writeStream()
                                .format("json")
                                .option("path", context.parameters().string("folder"))),
                context.startEgress("console", words.writeStream().format("console")));
    }

    private static void stamp(Path folder) {
        try {
            Files.writeString(folder.resolve("stored"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
