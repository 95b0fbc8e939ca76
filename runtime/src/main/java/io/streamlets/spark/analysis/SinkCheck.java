package io.streamlets.spark.analysis;

import io.streamlets.blueprint.near.DidYouMean;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.spark.analysis.versions.FileSchemas;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.execution.datasources.DataSource;
import org.apache.spark.sql.execution.datasources.FileFormat;
import org.apache.spark.sql.execution.datasources.v2.FileDataSourceV2;
import org.apache.spark.sql.execution.streaming.ContinuousTrigger;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What {@code DataStreamWriter.start()} checks of its sink, without making the sink: a sink of files would create its folder.
 */
final class SinkCheck {
    private static final List<String> WITHOUT_SOURCE = List.of("memory", "foreach", "foreachBatch");

    private SinkCheck() {}

    /** Throws what is wrong with the sink, as Spark does. */
    static void check(Dataset<?> data, WriterFields writer, OutputMode outputMode, Trigger trigger) throws Exception {
        String source = writer.get("source", String.class);
        boolean partitioned = writer.get("partitioningColumns", Option.class).isDefined();
        if (WITHOUT_SOURCE.contains(source)) {
            if (partitioned) {
                throw new IllegalArgumentException("'" + source + "' does not support partitioning");
            }
            if (source.equals("foreachBatch") && trigger instanceof ContinuousTrigger) {
                throw new IllegalArgumentException("'foreachBatch' does not support a continuous trigger");
            }
            return;
        }
        Class<?> provider = DataSource.lookupDataSource(
                source, data.sparkSession().sessionState().conf());
        if (partitioned) {
            partitionColumns(data, writer);
        }
        FileFormat format = fileFormat(provider);
        if (format == null) {
            return;
        }
        if (!WriterOptions.of(writer).contains("path")) {
            throw new IllegalArgumentException("the option 'path' is not set");
        }
        if (!outputMode.equals(OutputMode.Append())) {
            throw new IllegalArgumentException(
                    "a sink of " + source + " files supports the output mode append alone, not "
                            + outputMode.toString().toLowerCase(Locale.ROOT));
        }
        FileSchemas.verifyWritable(format, data.schema());
    }

    private static void partitionColumns(Dataset<?> data, WriterFields writer) {
        Seq<?> columns =
                (Seq<?>) writer.get("partitioningColumns", Option.class).get();
        List<String> present = List.of(data.columns());
        for (Object column : CollectionConverters.asJava(columns)) {
            if (present.stream().noneMatch(name -> name.equalsIgnoreCase(String.valueOf(column)))) {
                throw new IllegalArgumentException("there is no column '" + column + "' to partition by, only '"
                        + String.join("', '", present) + "'"
                        + DidYouMean.after(". ", NearMiss.nearest(String.valueOf(column), present)));
            }
        }
    }

    private static @Nullable FileFormat fileFormat(Class<?> provider) throws ReflectiveOperationException {
        Class<?> format = provider;
        if (FileDataSourceV2.class.isAssignableFrom(provider)) {
            format = ((FileDataSourceV2) provider.getConstructor().newInstance()).fallbackFileFormat();
        }
        return FileFormat.class.isAssignableFrom(format)
                ? (FileFormat) format.getConstructor().newInstance()
                : null;
    }
}
