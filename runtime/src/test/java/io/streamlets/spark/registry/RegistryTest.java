package io.streamlets.spark.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.SchemaRegistry;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of answers that a registry rarely gives, from a server that gives them on demand. How a real registry answers is
 * tested in the integration tests.
 */
final class RegistryTest {
    private static final Codec<Gauge> GAUGE = GaugeCodec.codec();
    private static final Gauge SAMPLE = Gauge.BOILER;
    private static final String NOT_FOUND = "{\"error_code\":40403,\"message\":\"Schema not found\"}";

    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile boolean stalls;
    private volatile BooleanSupplier beforeAnswer = () -> true;

    private record Answer(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void eachIdIsAskedForOnce() {
        answer("GET /schemas/ids/7", 200, schema(GAUGE.schemaText(), ""));
        Codec<Gauge> codec = codec(SchemaRegistry.UNSET);

        List<Gauge> read = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> codec.read(message(7)))
                .toList();
        assertThat(read).hasSize(200).containsOnly(SAMPLE);
        assertThat(codec(SchemaRegistry.UNSET).read(message(7)))
                .as("another copy")
                .isEqualTo(SAMPLE);
        assertThat(calls).containsExactly("GET /schemas/ids/7");
    }

    @Test
    void aRegistryThatRecoversIsAskedAgain() {
        answer("GET /schemas/ids/7", 503, "");
        answer("GET /schemas/ids/7", 429, "{}");
        answer("GET /schemas/ids/7", 200, schema(GAUGE.schemaText(), ""));

        assertThat(codec(SchemaRegistry.UNSET).read(message(7))).isEqualTo(SAMPLE);
        assertThat(calls).hasSize(3);
    }

    @Test
    void aRegistryThatFailsIsNoInvalidRecordAndIsAskedAgainForTheNext() {
        answer("GET /schemas/ids/7", 500, "{\"error_code\":50001,\"message\":\"Store\"}");
        Codec<Gauge> codec = codec(SchemaRegistry.UNSET);

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> codec.read(message(7)))
                .withMessage("""
                        [SLT-615] the schema registry at '%s' cannot be used.
                            it answers 500: Store
                            Fix: check 'schema-registry.url' of the topic, and that the registry runs.""".formatted(url()));
        assertThat(calls).hasSize(4);
        answers.clear();
        answer("GET /schemas/ids/7", 200, schema(GAUGE.schemaText(), ""));
        assertThat(codec.read(message(7))).isEqualTo(SAMPLE);
    }

    @Test
    void manyTasksWaitForOneAnswer() throws Exception {
        answer("GET /schemas/ids/7", 500, "");
        Codec<Gauge> codec = codec(SchemaRegistry.UNSET);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> tasks = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        codec.read(message(7));
                    } catch (RegistryException e) {
                        failures.add(e);
                    }
                }))
                .toList();
        beforeAnswer = () -> tasks.stream()
                        .filter(task -> task.getState() == Thread.State.WAITING)
                        .count()
                == 5;

        tasks.forEach(Thread::start);
        for (Thread task : tasks) {
            task.join();
        }
        assertThat(failures).hasSize(6);
        assertThat(calls).hasSize(4);
    }

    @Test
    void aRegistryThatStopsWithinItsAnswerIsGivenUp() {
        answer("GET /schemas/ids/7", 200, schema(GAUGE.schemaText(), ""));
        stalls = true;
        Codec<Gauge> codec = codec(
                SchemaRegistry.UNSET.toBuilder().timeout(Duration.ofMillis(100)).build());

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> codec.read(message(7)))
                .withMessageContaining("no answer: not all of it came within 100 ms");
    }

    @Test
    void aWrongAddressIsNoUnknownId() {
        answer("GET /schemas/ids/7", 404, "<html>nothing here</html>");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> codec(SchemaRegistry.UNSET).read(message(7)))
                .withMessageContaining("it answers 404");
    }

    @Test
    void anIdThatTheRegistryDoesNotKnowIsAnInvalidRecord() {
        answer("GET /schemas/ids/8", 404, NOT_FOUND);
        answer("GET /schemas/ids/9", 200, "{\"schemaType\":\"JSON\",\"schema\":\"{}\"}");
        answer("GET /schemas/ids/10", 200, schema("{", ""));
        Codec<Gauge> codec = codec(SchemaRegistry.UNSET);

        for (int id : new int[] {8, 8, 9, 10}) {
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(() -> codec.read(message(id)))
                    .withMessage("""
                            [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': its writer's schema has \
                            the id %d, under which the schema registry has no Avro schema.
                                at byte 1 of %d
                                the registry is %s
                                Fix: make every producer of the topic register its schema there, or name the registry that \
                            they use.""".formatted(id, message(id).length, url()));
        }
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(message(-1)))
                .withMessageContaining("its writer's schema has the id -1, under which no registry has a schema.");
        assertThat(calls).as("the answer about 8 is kept for a while").hasSize(3);
    }

    @Test
    void bytesThatAreNotFramed() {
        Codec<Gauge> codec = codec(SchemaRegistry.UNSET);
        byte[] good = message(7);
        byte[] bare = GAUGE.write(SAMPLE);
        bare[0] = 1;

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(bare))
                .withMessageContaining(
                        "it does not begin with a zero byte and the id of a schema, as Confluent's wire format does");
        for (int length = 0; length < 5; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> codec.rowOf(cut));
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void aSchemaThatRefersToOthers() {
        answer(
                "GET /schemas/ids/7",
                200,
                schema(
                        "{\"type\":\"array\",\"items\":\"a.Outer\"}",
                        ",\"references\":[{\"name\":\"a.Outer\",\"subject\":\"outer value\",\"version\":3}]"));
        answer(
                "GET /subjects/outer%20value/versions/3",
                200,
                schema(
                        "{\"type\":\"record\",\"name\":\"Outer\",\"namespace\":\"a\",\"fields\":[{\"name\":\"i\",\"type\":\"Inner\"}]}",
                        ",\"references\":[{\"name\":\"a.Inner\",\"subject\":\"inner\",\"version\":1}]"));
        answer(
                "GET /subjects/inner/versions/1",
                200,
                schema("{\"type\":\"record\",\"name\":\"Inner\",\"namespace\":\"a\",\"fields\":[]}", ""));
        RegistrySchemas schemas =
                new RegistrySchemas(new RegistryClient(access(SchemaRegistry.UNSET)), System::nanoTime);

        assertThat(((RegisteredSchema.Usable) schemas.schema(7))
                        .schema()
                        .getElementType()
                        .getField("i")
                        .schema()
                        .getFullName())
                .isEqualTo("a.Inner");

        answer(
                "GET /schemas/ids/8",
                200,
                schema("\"string\"", ",\"references\":[{\"name\":\"a.Loop\",\"subject\":\"loop\",\"version\":1}]"));
        answer(
                "GET /subjects/loop/versions/1",
                200,
                schema("\"string\"", ",\"references\":[{\"name\":\"a.Loop\",\"subject\":\"loop\",\"version\":1}]"));
        assertThat(schemas.schema(8))
                .as("a circle")
                .isEqualTo(new RegisteredSchema.Unusable(
                        "the schema registry has a schema with more than 100 references"));
    }

    @Test
    void whatLetsIn() {
        answer("POST /subjects/data-value/versions", 200, "{\"id\":12}");
        answer("POST /subjects/data-value", 404, "{\"error_code\":40401,\"message\":\"Subject not found\"}");
        new RegistryClient(access(SchemaRegistry.UNSET.toBuilder()
                        .user("me")
                        .password("pass")
                        .timeout(Duration.ofSeconds(5))
                        .build()))
                .register("data-value", GAUGE.schemaText());
        RegistryAccess token = access(SchemaRegistry.UNSET.toBuilder()
                .token("T0KEN")
                .timeout(Duration.ofSeconds(5))
                .build());
        assertThat(new RegistryClient(token).lookUp("data-value", GAUGE.schemaText()))
                .isEmpty();

        assertThat(authorizations).containsExactly("Basic bWU6cGFzcw==", "Bearer T0KEN");
        assertThat(token.toString()).doesNotContain("T0KEN");
        answer("POST /subjects/closed", 401, "");
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> new RegistryClient(token).lookUp("closed", GAUGE.schemaText()))
                .withMessageContaining("it answers 401")
                .withMessageContaining("set 'user' and 'password', or 'token'");
    }

    @Test
    void whatLetsInIsNotShownIfTheRegistryQuotesIt() {
        String longText = "x".repeat(480);
        answer("POST /subjects/a", 401, "{\"message\":\"no 'Basic bWU6b3BlbiAgc2VzYW1l' for open  sesame\"}");
        answer("POST /subjects/b", 401, "{\"message\":\"" + longText + " Bearer T0KEN-OF-MINE\"}");
        answer("POST /subjects/c", 401, "{\"message\":\"no 'abc' here\"}");

        assertThat(refusal("a", "open  sesame", null)).isEqualTo("it answers 401: no 'Basic ***' for ***");
        assertThat(refusal("b", null, "T0KEN-OF-MINE")).isEqualTo("it answers 401: " + longText + " Bearer ***");
        assertThat(refusal("c", "abc", null)).isEqualTo("it answers 401: (a text with a secret is not shown)");
    }

    /** Its text is the reason in a dead letter. */
    @Test
    void whatLetsInIsNotShownOfAnInvalidRecord() {
        answer("GET /schemas/ids/8", 404, NOT_FOUND);
        SchemaRegistry registry = SchemaRegistry.UNSET.toBuilder()
                .user("me")
                .password("sesame")
                .timeout(Duration.ofSeconds(5))
                .build();

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec(registry).read(message(8)))
                .withMessageContaining("the registry is " + url())
                .withMessageNotContainingAny("sesame", "Basic", authorization("me:sesame"));
        assertThat(authorizations).containsExactly("Basic " + authorization("me:sesame"));
    }

    private static String authorization(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String subject, @Nullable String password, @Nullable String token) {
        RegistryClient client = new RegistryClient(access(SchemaRegistry.UNSET.toBuilder()
                .user(password == null ? null : "me")
                .password(password)
                .token(token)
                .timeout(Duration.ofSeconds(5))
                .build()));
        try {
            client.lookUp(subject, GAUGE.schemaText());
            return "it lets in";
        } catch (RegistryException refused) {
            return refused.reason();
        }
    }

    @Test
    void aWriterHasTheIdThatItWasGiven() {
        WireFormat format = new WireFormat(
                Encoding.CONFLUENT, List.of(new WireFormat.Writer("a.out", GAUGE.schemaText(), 258)), null);

        byte[] bytes = GAUGE.on(format).write(SAMPLE);
        assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 1, 2);
        assertThat(GAUGE.on(format).read(bytes)).isEqualTo(SAMPLE);
        assertThat(GAUGE.on(format.withoutRegistry())
                        .read(GAUGE.on(format.withoutRegistry()).write(SAMPLE)))
                .isEqualTo(SAMPLE);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> GAUGE.on(format.withoutRegistry()).read(bytes))
                .withMessageContaining("its writer's schema has the id 258, and there is no schema registry to ask");
    }

    private Codec<Gauge> codec(SchemaRegistry registry) {
        return GAUGE.on(new WireFormat(Encoding.CONFLUENT, List.of(), access(registry)));
    }

    private RegistryAccess access(SchemaRegistry registry) {
        return RegistryAccess.of(registry.toBuilder().url(url() + "/").build());
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static byte[] message(int id) {
        byte[] record = GAUGE.write(SAMPLE);
        return ByteBuffer.allocate(5 + record.length)
                .put((byte) 0)
                .putInt(id)
                .put(record)
                .array();
    }

    private static String schema(String text, String more) {
        return "{\"schema\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" + more + "}";
    }

    /** The answers to one call, one after the other; the last is given again and again. */
    private void answer(String call, int status, String body) {
        answers.computeIfAbsent(call, key -> new ArrayDeque<>()).add(new Answer(status, body));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        calls.add(call);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null) {
            authorizations.add(authorization);
        }
        exchange.getRequestBody().readAllBytes();
        Deque<Answer> all = answers.getOrDefault(call, new ArrayDeque<>(List.of(new Answer(404, ""))));
        Answer answer = all.size() > 1 ? all.remove() : all.element();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        while (!beforeAnswer.getAsBoolean()) {
            Thread.onSpinWait();
        }
        if (stalls) {
            exchange.sendResponseHeaders(answer.status(), body.length + 1);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
