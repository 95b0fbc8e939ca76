package io.streamlets.spark.catalyst;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.codec.WriterSchemas;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.registry.RegistryAccess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeRowWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the schemas of writers are asked for that the records of one task have. */
@SparkTest
@SuppressWarnings("NullAway") // It does not see in class files that an array may be null.
final class LookAheadTest {
    private static final int KNOWN = 7;
    private static final int FAILING = 5;
    private static final int ALONE = 3;
    private static final String NOT_FOUND = "{\"error_code\":40403,\"message\":\"Schema not found\"}";
    private static final Encoder<KafkaRecord<byte[]>> SOURCE = KafkaRecord.encoder(Encoders.BINARY());
    private static final Queue<KafkaRecord<byte[]>> DROPPED = new ConcurrentLinkedQueue<>();

    private final SparkSession session;
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CyclicBarrier together = new CyclicBarrier(16);
    private HttpServer server;

    LookAheadTest(SparkSession session) {
        this.session = session;
    }

    private record Collecting() implements InvalidRecordSink {
        @Override
        public void take(KafkaRecord<byte[]> record, InvalidRecordException reason) {
            assertThat(reason).hasMessageContaining("under which the schema registry has no Avro schema");
            DROPPED.add(record);
        }
    }

    @BeforeEach
    void start() throws IOException {
        DROPPED.clear();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** No call about an unknown id is answered before sixteen have come, and there is one task. */
    @ParameterizedTest
    @EnumSource
    void oneTaskAsksForManyIdsAtTheSameTime(Execution execution) {
        List<KafkaRecord<byte[]>> all = records(IntStream.range(0, 96).map(i -> i % 3 == 0 ? KNOWN : 100 + i));
        List<KafkaRecord<byte[]>> good = with(KNOWN, all);
        List<KafkaRecord<byte[]>> bad =
                all.stream().filter(record -> !good.contains(record)).toList();

        execution.in(session, () -> {
            Dataset<KafkaRecord<Gauge>> records = RecordRows.of(
                    source(all),
                    KafkaFields.ofSource(),
                    RecordDecoder.ofRecords(codec(), "average.in", "gauges", new Collecting()),
                    "records");
            assertThat(records.collectAsList()).containsExactlyElementsOf(read(good));
            assertThat(dropped()).containsExactlyElementsOf(bad);
            assertThat(records.map(
                                    (MapFunction<KafkaRecord<Gauge>, KafkaRecord<Gauge>>) one -> one,
                                    KafkaRecord.encoder(GaugeCodec.encoder()))
                            .collectAsList())
                    .containsExactlyElementsOf(read(good));
            assertThat(dropped()).containsExactlyElementsOf(bad);
            assertThat(values(all).select("name").count()).isEqualTo(good.size());
        });
        assertThat(calls).hasSize(1 + bad.size()).doesNotHaveDuplicates();
    }

    @Test
    void aQueryReadsAnInletTwice() throws Exception {
        List<KafkaRecord<byte[]>> all = records(IntStream.range(0, 48).map(i -> i % 3 == 0 ? KNOWN : 100 + i));
        MemoryInput<KafkaRecord<byte[]>> input = MemoryInput.of(session, 1, SOURCE);
        Dataset<Gauge> inlet = RecordRows.of(
                input.toDF(),
                KafkaFields.ofSource(),
                RecordDecoder.ofValues(codec(), "average.in", "gauges", new Collecting()),
                "in");
        StreamingQuery query = inlet.map((MapFunction<Gauge, String>) Gauge::name, Encoders.STRING())
                .union(inlet.join(inlet.select("name"), "name").select("name").as(Encoders.STRING()))
                .writeStream()
                .format("memory")
                .queryName("ahead")
                .start();
        try {
            input.add(all);
            query.processAllAvailable();
            assertThat(session.table("ahead").count()).isEqualTo(16 + 16 * 16);
        } finally {
            query.stop();
        }
    }

    /** It is not asked again for the record that it failed on, and what comes before that is dropped. */
    @Test
    void aRegistryThatFailsForOneIdFailsTheTaskAtItsRecord() {
        assertThatThrownBy(() -> values(records(IntStream.of(FAILING))).collectAsList())
                .rootCause()
                .hasMessageContaining("[SLT-615]")
                .hasMessageContaining("it answers 500");
        assertThat(calls).hasSize(4);

        List<KafkaRecord<byte[]>> all = records(IntStream.of(ALONE, FAILING));
        assertThatThrownBy(() -> values(all).collectAsList()).rootCause().hasMessageContaining("[SLT-615]");
        assertThat(dropped()).containsExactly(all.get(0));
    }

    @Test
    void noRowIsKeptIfNothingIsUnknown() {
        List<Object> source = rows(1000, 10);
        Counting rows = new Counting(source);
        RowsAhead ahead = new RowsAhead(rows, new Unknown(record -> OptionalInt.empty()));

        assertThat(ahead.next()).isSameAs(source.get(0));
        assertThat(rows.taken).isEqualTo(1);
    }

    @Test
    void notMoreRowsAreKeptThanTheLimits() {
        Unknown schemas = new Unknown(record -> OptionalInt.of(record[0] & 1));
        Counting many = new Counting(rows(1000, 10));
        RowsAhead ahead = new RowsAhead(many, schemas);
        ahead.next();
        assertThat(many.taken).isEqualTo(RowsAhead.MOST_ROWS);
        assertThat(schemas.asked).containsExactly(Set.of(0, 1));
        IntStream.range(1, RowsAhead.MOST_ROWS).forEach(i -> ahead.next());
        assertThat(many.taken).as("rows that were kept are given first").isEqualTo(RowsAhead.MOST_ROWS);

        Counting large = new Counting(rows(10, RowsAhead.MOST_BYTES / 4));
        new RowsAhead(large, schemas).next();
        assertThat(large.taken).isEqualTo(4);
    }

    /** Gives rows, and counts them. */
    private static final class Counting extends scala.collection.AbstractIterator<Object> {
        private final List<Object> rows;
        private int taken;

        Counting(List<Object> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return taken < rows.size();
        }

        @Override
        public Object next() {
            return rows.get(taken++);
        }
    }

    @FunctionalInterface
    private interface Ids {
        OptionalInt of(byte[] record);
    }

    private static final class Unknown implements WriterSchemas {
        private final Ids ids;
        private final List<Set<Integer>> asked = new ArrayList<>();

        Unknown(Ids ids) {
            this.ids = ids;
        }

        @Override
        public int headerBytes() {
            return 1;
        }

        @Override
        public OptionalInt unknown(byte[] header) {
            return ids.of(header);
        }

        @Override
        public void ask(Set<Integer> unknown) {
            asked.add(unknown);
        }
    }

    private static List<Object> rows(int count, int bytes) {
        return IntStream.range(0, count).<Object>mapToObj(i -> row(i, bytes)).toList();
    }

    private static UnsafeRow row(int number, int bytes) {
        UnsafeRowWriter writer = new UnsafeRowWriter(1);
        writer.resetRowWriter();
        byte[] value = new byte[bytes];
        value[0] = (byte) number;
        writer.write(0, value);
        return writer.getRow().copy();
    }

    private Dataset<Gauge> values(List<KafkaRecord<byte[]>> all) {
        return RecordRows.of(
                source(all),
                KafkaFields.ofSource(),
                RecordDecoder.ofValues(codec(), "average.in", "gauges", new Collecting()),
                "in");
    }

    private Dataset<Row> source(List<KafkaRecord<byte[]>> all) {
        return session.createDataset(all, SOURCE).coalesce(1).toDF();
    }

    private Codec<Gauge> codec() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return GaugeCodec.codec()
                .on(new WireFormat(Encoding.CONFLUENT, List.of(), new RegistryAccess(url, null, 60_000)));
    }

    private static List<KafkaRecord<byte[]>> records(IntStream ids) {
        List<KafkaRecord<byte[]>> records = new ArrayList<>();
        ids.forEach(id -> records.add(new KafkaRecord<>(
                ("key" + id).getBytes(StandardCharsets.UTF_8),
                message(id),
                List.of(KafkaHeader.of("id", "v" + id), new KafkaHeader("n", null)),
                "gauges",
                0,
                records.size(),
                Instant.ofEpochMilli(id))));
        return records;
    }

    private static List<KafkaRecord<byte[]>> with(int id, List<KafkaRecord<byte[]>> records) {
        return records.stream()
                .filter(record -> record.timestamp().toEpochMilli() == id)
                .toList();
    }

    private static List<KafkaRecord<Gauge>> read(List<KafkaRecord<byte[]>> records) {
        return records.stream()
                .map(record -> new KafkaRecord<>(
                        record.key(),
                        Gauge.BOILER,
                        record.headers(),
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        record.timestamp()))
                .toList();
    }

    private static List<KafkaRecord<byte[]>> dropped() {
        List<KafkaRecord<byte[]>> dropped = List.copyOf(DROPPED);
        DROPPED.clear();
        return dropped;
    }

    private static byte[] message(int id) {
        byte[] record = GaugeCodec.write(Gauge.BOILER);
        return ByteBuffer.allocate(5 + record.length)
                .put((byte) 0)
                .putInt(id)
                .put(record)
                .array();
    }

    private void answer(HttpExchange call) throws IOException {
        calls.add(call.getRequestURI().getPath());
        String schema = GaugeCodec.codec().schemaText().replace("\\", "\\\\").replace("\"", "\\\"");
        switch (call.getRequestURI().getPath()) {
            case "/schemas/ids/" + KNOWN -> send(call, 200, "{\"schema\":\"" + schema + "\"}");
            case "/schemas/ids/" + FAILING -> send(call, 500, "{}");
            case "/schemas/ids/" + ALONE -> send(call, 404, NOT_FOUND);
            default -> {
                awaitOthers();
                send(call, 404, NOT_FOUND);
            }
        }
    }

    private void awaitOthers() throws IOException {
        try {
            together.await(60, SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
