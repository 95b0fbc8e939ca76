package io.streamlets.testkit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unbase64;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * An inlet whose records are lines of text files, one file a batch: Spark's only finite source that is public API.
 *
 * <p>A line is the bytes of a record as the codec writes them, in base 64.
 */
final class TestInlet<T> {

    private final InletPort<T> port;
    private final Path folder;
    private int files;

    TestInlet(InletPort<T> port, Path folder) {
        this.port = port;
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dataset<T> read(SparkSession spark) {
        return RecordRows.of(
                spark.readStream().option("maxFilesPerTrigger", 1).text(folder.toString()),
                unbase64(col("value")),
                port.codec());
    }

    void add(List<?> records) {
        Codec<T> codec = port.codec();
        List<String> lines = new ArrayList<>();
        for (Object each : records) {
            if (!codec.type().isInstance(each)) {
                throw new IllegalArgumentException(port + " reads "
                        + codec.type().getName() + ", not " + each.getClass().getName());
            }
            lines.add(
                    Base64.getEncoder().encodeToString(codec.write(codec.type().cast(each))));
        }
        try {
            // Spark takes no file whose name begins with a dot, and takes the others in the order of their times.
            Path file = Files.write(folder.resolve("." + files), lines);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(files)));
            Files.move(file, folder.resolve(Integer.toString(files)));
            files++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
