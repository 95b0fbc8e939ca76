package io.streamlets.integration.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.streamlets.sandbox.EmbeddedKafka;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Release 1 writes two topics, one in the single-object encoding and one in Confluent's wire format; release 2, whose schema has
 * a field added, one removed, one renamed and promoted and one promoted, reads them and writes to them, too, while release 1
 * still writes.
 */
class EvolutionTest {
    private static final String BEFORE = """
            {"type":"record","name":"Reading","namespace":"sensors","fields":[
              {"name":"src","type":"string"},
              {"name":"count","type":"int"},
              {"name":"note","type":"string"},
              {"name":"celsius","type":"float"}]}""";

    private static final String AFTER = """
            {"type":"record","name":"Reading","namespace":"sensors","fields":[
              {"name":"temperature","type":"double","aliases":["celsius"]},
              {"name":"src","type":"string"},
              {"name":"count","type":"long"},
              {"name":"unit","type":"string","default":"C"}]}""";

    @TempDir
    private static Path folder;

    private static EmbeddedKafka kafka;
    private static Registry registry;
    private static Release before;
    private static Release after;

    @BeforeAll
    static void start() throws Exception {
        registry = Registry.start();
        kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
        Files.createDirectories(folder.resolve("in1"));
        Files.createDirectories(folder.resolve("in2"));
        before = compile("release1", BEFORE, "src STRING, count INT, note STRING, celsius FLOAT");
        Path resources = project("release2", "temperature DOUBLE, src STRING, count BIGINT, unit STRING");
        assertThat(before.execute("schemas", "--write", resources.toString()))
                .as(before.err())
                .isZero();
        after = Release.compile(resources.getParent(), AFTER);
    }

    @AfterAll
    static void stop() throws Exception {
        before.close();
        after.close();
        kafka.close();
        registry.close();
    }

    @Test
    void theNextReleaseReadsWhatTheLastOneWroteAndBothWriteOn() throws Exception {
        assertThat(after.warnings())
                .extracting(text -> text.lines().findFirst().orElse(""))
                .containsExactly(
                        "[SLT-456] the schema by which outlet 'source.single' writes topic 'single' is not kept.");

        Files.writeString(folder.resolve("in1/a.csv"), "a,1,first,0.5\n");
        run(before, "source");
        Files.writeString(folder.resolve("in2/b.csv"), "3000000000.25,b,3000000000,K\n");
        run(after, "source", "objects", "rows");
        String old = "{'temperature':0.5,'src':'a','count':1,'unit':'C'}";
        String own = "{'temperature':3.00000000025E9,'src':'b','count':3000000000,'unit':'K'}";
        assertThat(stored("objects")).contains(old);
        assertThat(stored("rows")).contains(old);

        Files.writeString(folder.resolve("in1/c.csv"), "c,-2147483648,last,1.25\n");
        run(before, "source");
        foreignProducer();
        run(after, "objects", "rows");
        String late = "{'temperature':1.25,'src':'c','count':-2147483648,'unit':'C'}";
        assertThat(stored("objects")).containsExactlyInAnyOrder(old, own, late);
        assertThat(stored("rows"))
                .containsExactlyInAnyOrder(old, own, late, "{'temperature':7.0,'src':'foreign','count':7,'unit':'F'}");
        foreignConsumer();
    }

    /** Another program, with a schema that no release has, which it registers itself. */
    private static void foreignProducer() throws Exception {
        Schema schema = new Schema.Parser().parse("""
                {"type":"record","name":"Reading","namespace":"sensors","fields":[
                  {"name":"unit","type":"string"},
                  {"name":"src","type":"string"},
                  {"name":"temperature","type":"float"},
                  {"name":"count","type":"int"},
                  {"name":"more","type":{"type":"array","items":"string"},"default":[]}]}""");
        String registered =
                registry.call("POST", "/subjects/foreign/versions", "{\"schema\":" + quoted(schema.toString()) + "}");
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(registered);
        assertThat(id.find()).as(registered).isTrue();
        GenericRecord record = new GenericRecordBuilder(schema)
                .set("unit", "F")
                .set("src", "foreign")
                .set("temperature", 7f)
                .set("count", 7)
                .set("more", new GenericData.Array<>(schema.getField("more").schema(), List.of("x", "y")))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ByteBuffer.allocate(5)
                .put((byte) 0)
                .putInt(Integer.parseInt(id.group(1)))
                .array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.serializer", ByteArraySerializer.class,
                "value.serializer", ByteArraySerializer.class))) {
            producer.send(new ProducerRecord<>("confluent", bytes.toByteArray()))
                    .get();
        }
    }

    /** Another program, which finds the writer's schema in the registry. */
    private static void foreignConsumer() throws Exception {
        List<String> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class))) {
            TopicPartition partition = new TopicPartition("confluent", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    ByteBuffer value = ByteBuffer.wrap(record.value());
                    assertThat(value.get()).isZero();
                    String answer = registry.call("GET", "/schemas/ids/" + value.getInt(), "");
                    Schema schema = new Schema.Parser()
                            .parse(new ObjectMapper()
                                    .readTree(answer)
                                    .path("schema")
                                    .asText());
                    records.add(new GenericDatumReader<>(schema)
                            .read(null, DecoderFactory.get().binaryDecoder(value.array(), 5, value.remaining(), null))
                            .toString());
                }
            }
        }
        assertThat(records)
                .containsExactly(
                        "{\"src\": \"a\", \"count\": 1, \"note\": \"first\", \"celsius\": 0.5}",
                        "{\"temperature\": 3.00000000025E9, \"src\": \"b\", \"count\": 3000000000, \"unit\": \"K\"}",
                        "{\"src\": \"c\", \"count\": -2147483648, \"note\": \"last\", \"celsius\": 1.25}",
                        "{\"unit\": \"F\", \"src\": \"foreign\", \"temperature\": 7.0, \"count\": 7, \"more\": [\"x\", \"y\"]}");
    }

    @Test
    void anIncompatibleSchemaIsRefusedBeforeAnythingStarts() throws Exception {
        registry.call(
                "POST",
                "/subjects/taken/versions",
                "{\"schema\":\"{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"Reading\\\",\\\"namespace\\\":\\\"sensors\\\","
                        + "\\\"fields\\\":[{\\\"name\\\":\\\"src\\\",\\\"type\\\":\\\"int\\\"}]}\"}");
        registry.call("PUT", "/config/taken", "{\"compatibility\":\"BACKWARD\"}");

        assertThat(execute(before, List.of("source"), "app.topics.confluent.schema-registry.subject=taken"))
                .isEqualTo(2);
        assertThat(before.err()).startsWith("""
                [SLT-616] the schema registry refuses the schema of outlet 'source.confluent' under the subject 'taken'.
                    the registry of topic 'confluent' is %s
                    it answers 409: \
                """.formatted(registry.url()));
    }

    @Test
    void aSchemaThatIsOnlyLookedUpMustBeThere() throws Exception {
        assertThat(execute(
                        before,
                        List.of("source"),
                        "app.topics.confluent.schema-registry.register=false",
                        "app.topics.confluent.schema-registry.subject-naming=topic-record-name"))
                .isEqualTo(2);
        assertThat(before.err()).isEqualTo("""
                [SLT-617] the schema of outlet 'source.confluent' is not registered under the subject 'confluent-sensors.Reading'.
                    the registry of topic 'confluent' is %s
                    Fix: register it, or set 'app.topics.confluent.schema-registry.register = true'.
                """.formatted(registry.url()));
    }

    @Test
    void aRegistryThatIsNotThere() throws Exception {
        String address = registry.url().replaceFirst(":\\d+/.*", ":1");
        assertThat(execute(
                        before,
                        List.of("source"),
                        "app.topics.confluent.schema-registry.url=" + address,
                        "app.topics.confluent.schema-registry.token=S3CRET"))
                .isEqualTo(1);
        assertThat(before.err()).startsWith("""
                [SLT-615] the schema registry at '%s' cannot be used.
                    the schema of outlet 'source.confluent' was to be found there
                    no answer: \
                """.formatted(address)).doesNotContain("S3CRET");
    }

    private static void run(Release release, String... refs) throws Exception {
        assertThat(execute(release, List.of(refs))).as(release.err()).isZero();
    }

    private static int execute(Release release, List<String> refs, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "--storage"));
        arguments.add(release.resources().resolveSibling("storage").toString());
        refs.forEach(ref -> {
            arguments.addAll(List.of("--streamlet", ref));
            arguments.add("app.streamlets." + ref + ".trigger=available-now");
        });
        String number = release == before ? "1" : "2";
        arguments.addAll(List.of(
                "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers(),
                "app.streamlets.source.config-parameters.folder=" + folder.resolve("in" + number),
                "app.streamlets.objects.config-parameters.folder=" + folder.resolve("objects"),
                "app.streamlets.rows.config-parameters.folder=" + folder.resolve("rows"),
                "app.topics.confluent.schema-registry.url=" + registry.url(),
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.runtimes.spark.config.spark.ui.enabled=false",
                "app.runtimes.spark.config.spark.driver.host=127.0.0.1",
                "app.runtimes.spark.config.spark.driver.bindAddress=127.0.0.1"));
        arguments.addAll(List.of(more));
        return release.execute(arguments.toArray(String[]::new));
    }

    private static List<String> stored(String ref) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(ref))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(EvolutionTest::lines)
                    .map(line -> line.replace('"', '\''))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static Release compile(String name, String schema, String columns) throws IOException {
        return Release.compile(project(name, columns).getParent(), schema);
    }

    /** Writes the sources and the blueprint of a release, and gives the folder of its resources. */
    private static Path project(String name, String columns) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name).resolve("src/sensors"));
        Path resources = Files.createDirectories(folder.resolve(name).resolve("resources"));
        Files.writeString(resources.resolve("blueprint.conf"), """
                blueprint {
                  streamlets {
                    source  = sensors.Source
                    objects = sensors.Objects
                    rows    = sensors.Rows
                  }
                  topics {
                    single    { producers = [source.single],    consumers = [objects.in] }
                    confluent { producers = [source.confluent], consumers = [rows.in], encoding = confluent }
                  }
                }
                """);
        Files.writeString(sources.resolve("Sensors.java"), """
                package sensors;

                @io.streamlets.annotations.Blueprint("blueprint.conf")
                public interface Sensors {}
                """);
        Files.writeString(sources.resolve("Source.java"), """
                package sensors;

                import io.streamlets.annotations.*;
                import org.apache.spark.sql.*;

                @Streamlet
                public class Source {
                    @ConfigParameter(key = "folder", description = "Where the files are")
                    String folder;

                    @Outlet("single")
                    Dataset<Reading> single(SparkSession session) {
                        return readings(session);
                    }

                    @Outlet("confluent")
                    Dataset<Reading> confluent(SparkSession session) {
                        return readings(session);
                    }

                    private Dataset<Reading> readings(SparkSession session) {
                        return session.readStream().schema("%s").csv(folder).as(ReadingCodec.encoder());
                    }
                }
                """.formatted(columns));
        Files.writeString(
                sources.resolve("Objects.java"),
                store("Objects", "data.map((MapFunction<Reading, Reading>) each -> each, ReadingCodec.encoder())"));
        Files.writeString(sources.resolve("Rows.java"), store("Rows", "data"));
        return resources;
    }

    private static String store(String name, String data) {
        return """
                package sensors;

                import io.streamlets.annotations.*;
                import org.apache.spark.api.java.function.MapFunction;
                import org.apache.spark.sql.Dataset;
                import org.apache.spark.sql.streaming.DataStreamWriter;

                @Streamlet
                public class %s {
                    @ConfigParameter(key = "folder", description = "Where the files go")
                    String folder;

                    @Egress("json")
                    DataStreamWriter<Reading> store(@Inlet("in") Dataset<Reading> data) {
                        return %s.writeStream().format("json").option("path", folder);
                    }
                }
                """.formatted(name, data);
    }
}
