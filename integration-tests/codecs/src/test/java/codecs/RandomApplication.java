package codecs;

import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.spark.codec.ResolvingReader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;

/**
 * An application that reads a topic of each random schema, of which an earlier release wrote the older one: so the compiler
 * writes a reader for each pair.
 */
final class RandomApplication {
    private RandomApplication() {}

    /** Writes a streamlet, the blueprint and the schemas of the earlier release. */
    static void write(List<String> classes, List<Schema> older, Path sources, Path resources) throws IOException {
        Path folder = Files.createDirectories(sources.resolve(RandomSchemas.PACKAGE.replace('.', '/')));
        Files.writeString(folder.resolve("Consumer.java"), """
                package %s;

                @io.streamlets.annotations.Streamlet
                public final class Consumer extends io.streamlets.spark.SparkStreamletLogic {
                %s
                    @Override
                    protected java.util.List<org.apache.spark.sql.streaming.StreamingQuery> buildStreamingQueries() {
                        return java.util.List.of();
                    }
                }
                """.formatted(
                RandomSchemas.PACKAGE,
                each(classes, "@io.streamlets.annotations.Inlet(\"s%d\") io.streamlets.spark.InletPort<%s> s%1$d;")));
        Files.writeString(folder.resolve("Application.java"), """
                package %s;

                @io.streamlets.annotations.Blueprint("blueprint.conf")
                public interface Application {}
                """.formatted(RandomSchemas.PACKAGE));
        Files.createDirectories(resources);
        Files.writeString(resources.resolve("blueprint.conf"), """
                blueprint {
                  streamlets { consumer = %s.Consumer }
                  topics {
                %s
                  }
                }
                """.formatted(
                RandomSchemas.PACKAGE,
                each(classes, "t%d { consumers = [consumer.s%1$d], managed = false, encoding = single-object }")));
        for (int i = 0; i < older.size(); i++) {
            KeptSchema kept = KeptSchemaFile.of("t" + i, older.get(i));
            Path file = resources.resolve(kept.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, kept.text());
        }
    }

    private static String each(List<String> classes, String line) {
        return IntStream.range(0, classes.size())
                .mapToObj(i -> line.formatted(i, classes.get(i)))
                .collect(Collectors.joining("\n"));
    }

    /** What was generated for the pairs of schemas. */
    @SuppressWarnings("unchecked")
    static List<ResolvingReader<?>> readers() throws ReflectiveOperationException {
        Field all = Class.forName(RandomSchemas.PACKAGE + ".ApplicationReaders").getDeclaredField("ALL");
        all.setAccessible(true);
        return (List<ResolvingReader<?>>) all.get(null);
    }
}
