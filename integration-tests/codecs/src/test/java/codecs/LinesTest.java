package codecs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.AddressCodec;
import codecs.kafka.EventCodec;
import codecs.kafka.LinesMain;
import io.streamlets.blueprint.Encoding;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.record.DeadLetterHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are cut off, and values that no record can hold, among good ones: from files through outlets to a broker. */
@ExtendWith(SharedSpark.class)
class LinesTest {
    @TempDir
    Path folder;

    @Test
    void oneBadLineAmongGoodOnes(SparkSession spark) throws Exception {
        assertThat(spark.sparkContext().isStopped()).isFalse();
        write("addresses", "a.json", "{\"street\":\"one\",\"number\":1}", "{\"street\":\"two\",\"number\":2}");
        Path cut = write(
                "addresses",
                "b.json",
                "{\"street\":\"three\",\"number\":3}",
                "{\"street\":\"four\",\"num",
                "{\"street\":\"five\",\"number\":5}");
        Path late = write("events", "e.csv", "good,1", "late,31556889864403199", "fine,2");
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            for (String start : List.of("first", "again")) {
                assertThat(run(kafka, 1, "app.streamlets.lines.outlets.rows.on-invalid=fail"))
                        .as(start)
                        .contains("""
                                    [SLT-605] 'Address.number' is null, but its schema has no null.
                                    written by 'lines.rows' to the Kafka topic 'rows'
                                    read from the file '%s'
                                """.formatted(uri(cut)).indent(0))
                        .contains("or let the outlet skip such rows or set them aside with 'onInvalid'");
            }
            assertThat(letters(kafka, "rows")).isEmpty();

            run(kafka, 0, "app.streamlets.lines.outlets.rows.on-invalid=skip");

            assertThat(addresses(kafka)).containsExactlyInAnyOrder("one 1", "two 2", "three 3", "five 5");
            assertThat(letters(kafka, "rows")).isEmpty();
            assertThat(events(kafka, "objects")).containsExactlyInAnyOrder("good 1", "fine 2");
            assertThat(events(kafka, "keyed")).containsExactlyInAnyOrder("good 1", "fine 2");
            assertThat(letters(kafka, "objects").stream().distinct()).containsExactly("""
                    null {"name":"late","at":{"unencodable":"+1000000000-12-31T23:59:59Z"}} objects %s""".formatted(uri(late)));
            assertThat(letters(kafka, "keyed").stream().distinct()).containsExactly("""
                    late {"name":"late","at":{"unencodable":"+1000000000-12-31T23:59:59Z"}} keyed %s""".formatted(uri(late)));

            Path more = write(
                    "addresses", "c.json", "{\"street\":\"six\"}", "no JSON", "{\"street\":\"seven\",\"number\":7}");
            run(kafka, 0);
            run(kafka, 0);

            assertThat(addresses(kafka)).containsExactlyInAnyOrder("one 1", "two 2", "three 3", "five 5", "seven 7");
            assertThat(letters(kafka, "rows"))
                    .as("each once: nothing failed since they were written")
                    .containsExactlyInAnyOrder(
                            "six {\"street\":\"six\",\"number\":null} rows " + uri(more),
                            "null {\"street\":null,\"number\":null} rows " + uri(more));
        }
    }

    /** Made elsewhere and moved, so that no query sees half a file. */
    private Path write(String kind, String name, String... lines) throws IOException {
        Path made = Files.write(folder.resolve(name), List.of(lines));
        return Files.move(made, Files.createDirectories(folder.resolve(kind)).resolve(name));
    }

    private static String uri(Path file) {
        return "file://" + file.toUri().getPath();
    }

    private String run(EmbeddedKafka kafka, int expected, String... settings) {
        String[] all = {
            "run",
            "--storage",
            folder.resolve("storage").toString(),
            "app.runtimes.spark.config.spark.master=local[2]",
            "app.streamlets.lines.trigger=available-now",
            "app.streamlets.lines.volume-mounts.addresses=" + folder.resolve("addresses"),
            "app.streamlets.lines.volume-mounts.events=" + folder.resolve("events"),
            "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers()
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = LinesMain.application()
                .execute(
                        Stream.concat(Stream.of(all), Stream.of(settings)).toArray(String[]::new),
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                        new PrintStream(err, true, UTF_8));
        assertThat(exit).as(err.toString(UTF_8)).isEqualTo(expected);
        return err.toString(UTF_8);
    }

    private static List<String> addresses(EmbeddedKafka kafka) {
        Codec<codecs.java.Address> codec = AddressCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
        return TopicRecords.of(kafka.bootstrapServers(), "rows").stream()
                .map(record -> codec.read(record.value()))
                .map(address -> address.street() + " " + address.number())
                .distinct()
                .toList();
    }

    private static List<String> events(EmbeddedKafka kafka, String topic) {
        Codec<codecs.kafka.Event> codec = EventCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
        return TopicRecords.of(kafka.bootstrapServers(), topic).stream()
                .map(record -> codec.read(record.value()))
                .map(event -> event.name() + " " + event.at().getEpochSecond())
                .distinct()
                .toList();
    }

    /** The letters of an outlet: key, value, topic and file; what else they have is asserted. */
    private static List<String> letters(EmbeddedKafka kafka, String outlet) {
        List<String> letters = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> letter : TopicRecords.of(kafka.bootstrapServers(), "rejects")) {
            if (text(letter, DeadLetterHeaders.OUTLET).equals(outlet)) {
                assertThat(Stream.of(letter.headers().toArray()).map(Header::key))
                        .containsExactly(Stream.concat(
                                        outlet.equals("keyed") ? Stream.of("line") : Stream.of(),
                                        Stream.of(
                                                "streamlets.reason",
                                                "streamlets.exception",
                                                "streamlets.topic",
                                                "streamlets.streamlet",
                                                "streamlets.outlet",
                                                "streamlets.schema",
                                                "streamlets.schema-fingerprint",
                                                "streamlets.file"))
                                .toArray(String[]::new));
                assertThat(text(letter, DeadLetterHeaders.REASON)).startsWith("[SLT-605] ");
                assertThat(text(letter, DeadLetterHeaders.EXCEPTION)).isEqualTo(InvalidValueException.class.getName());
                assertThat(text(letter, DeadLetterHeaders.STREAMLET)).isEqualTo("lines");
                Codec<?> codec = outlet.equals("rows") ? AddressCodec.codec() : EventCodec.codec();
                assertThat(text(letter, DeadLetterHeaders.SCHEMA)).isEqualTo(codec.schemaName());
                assertThat(text(letter, DeadLetterHeaders.FINGERPRINT)).isEqualTo(codec.fingerprint());
                letters.add((letter.key() == null ? "null" : new String(letter.key(), UTF_8)) + " "
                        + new String(letter.value(), UTF_8) + " " + text(letter, DeadLetterHeaders.TOPIC) + " "
                        + text(letter, DeadLetterHeaders.FILE));
            }
        }
        return letters;
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String header) {
        return new String(letter.headers().lastHeader(header).value(), UTF_8);
    }
}
