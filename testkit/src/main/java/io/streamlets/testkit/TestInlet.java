package io.streamlets.testkit;

import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.record.KafkaRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * An inlet whose records are lines of text files, one file a batch: Spark's only finite source that is public API.
 *
 * <p>What a line holds, {@link RecordLine} says.
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
                RecordLine.fields(),
                port.decoder(WireFormat.of(Encoding.BINARY), port.name(), port.name(), null),
                port.name());
    }

    void add(List<?> records) {
        List<String> lines = new ArrayList<>();
        records.forEach(record -> lines.add(line(port.codec(), record)));
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

    private <V> String line(Codec<V> codec, Object record) {
        if (!port.readsRecords()) {
            return RecordLine.ofValue(write(codec, record));
        }
        if (record instanceof KafkaRecord<?> whole) {
            return RecordLine.of(whole, whole.value() == null ? null : write(codec, whole.value()));
        }
        throw wrongType(KafkaRecord.class, record);
    }

    private <V> byte[] write(Codec<V> codec, Object value) {
        if (!codec.type().isInstance(value)) {
            throw wrongType(codec.type(), value);
        }
        return codec.write(codec.type().cast(value));
    }

    private IllegalArgumentException wrongType(Class<?> expected, Object given) {
        return new IllegalArgumentException(port + " reads " + expected.getTypeName() + ", not "
                + given.getClass().getTypeName());
    }
}
