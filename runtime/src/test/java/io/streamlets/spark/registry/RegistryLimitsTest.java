package io.streamlets.spark.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.streamlets.spark.registry.RegisteredSchema.Unusable;
import io.streamlets.spark.registry.RegisteredSchema.Usable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a registry cannot do to those who ask it: answers without end, schemas without end, ids without end. */
final class RegistryLimitsTest {
    private static final String NOT_FOUND = "{\"error_code\":40403,\"message\":\"Schema not found\"}";
    private static final int TIMEOUT_MILLIS = 10_000;

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong clock = new AtomicLong();
    private HttpServer server;
    private RegistrySchemas schemas;

    /** What the server does with a call. */
    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange call) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        schemas = new RegistrySchemas(client(), clock::get);
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void anAnswerWithoutEndIsGivenUpAndIsNoSchema() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        answers(call -> {
            call.sendResponseHeaders(200, 0);
            try (OutputStream out = call.getResponseBody()) {
                while (true) {
                    out.write(new byte[1 << 16]);
                }
            } catch (IOException e) {
                closed.countDown();
            }
        });

        assertThat(schemas.schema(7)).isEqualTo(unusable("has a schema with more than 2 MiB"));
        assertThat(closed.await(30, SECONDS)).isTrue();
        assertThat(calls)
                .as("an answer that is too long is not asked for again")
                .hasSize(1);
    }

    @Test
    void ofALongReproachOnlyTheBeginningIsShown() {
        answers(call -> send(call, 422, "{\"error_code\":42201,\"message\":\"" + "no ".repeat(300_000) + "\"}"));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> schemas.schema(7))
                .withMessage("""
                        [SLT-615] the schema registry at '%s' cannot be used.
                            it answers 422: %s...
                            Fix: check 'schema-registry.url' of the topic, and that the registry runs.""".formatted(url(), "no ".repeat(300).substring(0, 500)));

        answers(call -> send(call, 400, "{\"message\":\"" + "no ".repeat(2_000_000) + "\"}"));
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> schemas.schema(7))
                .withMessageContaining("\n    it answers 400 with more than 2 MiB\n");
    }

    /** Where it leads to may be another machine, which must not see what lets in. */
    @Test
    void isNotSentElsewhere() {
        answers(call -> {
            call.getResponseHeaders().add("Location", url() + "/elsewhere");
            send(call, 302, "");
        });
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> schemas.schema(7))
                .withMessageContaining("it answers 302");
        assertThat(calls).containsExactly("/schemas/ids/7");
    }

    @Test
    void schemasThatAreTooDeepOrTooWide() {
        String deep = "{\"type\":\"array\",\"items\":";
        String wide = IntStream.range(0, 50_000)
                .mapToObj(i -> "{\"name\":\"f" + i + "\",\"type\":\"int\"}")
                .collect(Collectors.joining(",", "{\"type\":\"record\",\"name\":\"R\",\"fields\":[", "]}"));
        answers(call -> send(
                call,
                200,
                switch (call.getRequestURI().getPath()) {
                    case "/schemas/ids/1" -> schema(deep.repeat(199) + "\"int\"" + "}".repeat(199), "");
                    case "/schemas/ids/2" -> schema(deep.repeat(200) + "\"int\"" + "}".repeat(200), "");
                    case "/schemas/ids/3" -> schema(deep.repeat(20_000) + "\"int\"" + "}".repeat(20_000), "");
                    default -> schema(wide, "");
                }));

        assertThat(schemas.schema(1)).isInstanceOf(Usable.class);
        assertThat(schemas.schema(2)).isEqualTo(unusable("has a schema that has more than 200 levels"));
        assertThat(schemas.schema(3)).isEqualTo(unusable("has no Avro schema"));
        assertThat(schemas.schema(4)).isEqualTo(unusable("has a schema that has more than 50000 types"));
    }

    /** Each is small; what they make together is deep. */
    @Test
    void aChainOfReferences() {
        answers(call -> {
            int number = number(call);
            String below = number == 100 ? "\"int\"" : "\"r" + (number + 1) + "\"";
            send(
                    call,
                    200,
                    schema(
                            "{\"type\":\"record\",\"name\":\"r" + number + "\",\"fields\":[{\"name\":\"f\",\"type\":"
                                    + "{\"type\":\"array\",\"items\":" + below + "}}]}",
                            number == 100 ? "" : references(number + 1)));
        });
        assertThat(schemas.schema(0)).isEqualTo(unusable("has a schema that has more than 200 levels"));
        assertThat(schemas.schema(90)).isInstanceOf(Usable.class);
    }

    @Test
    void referencesWithoutEndAndInACircle() {
        answers(call -> send(call, 200, schema("\"int\"", references(number(call) + 1))));
        assertThat(schemas.schema(0)).isEqualTo(unusable("has a schema with more than 100 references"));
        assertThat(calls).hasSize(101);

        answers(call -> send(call, 200, schema("\"int\"", references(5))));
        assertThat(schemas.schema(1)).isEqualTo(unusable("has a schema with more than 100 references"));
    }

    @Test
    void allThatASchemaRefersToHasOneTimeLimit() {
        answers(call -> {
            clock.addAndGet(SECONDS.toNanos(11));
            send(call, 200, schema("\"int\"", references(number(call) + 1)));
        });
        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> schemas.schema(0))
                .withMessageContaining("not all that a schema refers to came within 40000 ms");
        assertThat(calls).hasSize(4);
    }

    /** More than the calls that are free, by several tasks: each id is asked for once, and none is called valid. */
    @Test
    void manyUnknownIds() throws Exception {
        answers(call -> send(call, 404, NOT_FOUND));
        for (int round = 0; round < 2; round++) {
            List<Future<Long>> tasks = new ArrayList<>();
            for (int task = 0; task < 4; task++) {
                tasks.add(threads.submit(() -> IntStream.range(0, 250)
                        .filter(id -> schemas.schema(id).equals(unusable("has no Avro schema")))
                        .count()));
            }
            for (Future<Long> task : tasks) {
                assertThat(task.get(60, SECONDS)).isEqualTo(250);
            }
        }
        assertThat(calls).hasSize(250).doesNotHaveDuplicates();

        clock.addAndGet(SECONDS.toNanos(31));
        assertThat(schemas.schema(3)).isEqualTo(unusable("has no Avro schema"));
        assertThat(calls).as("it may be registered meanwhile").hasSize(251);
    }

    /** Each call waits for others, which come only if the tasks do not wait for one another; and not all come at once. */
    @Test
    void tasksAskForDifferentIdsAtTheSameTime() throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(16);
        answers(call -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            try {
                together.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IOException(e);
            }
            open.decrementAndGet();
            send(call, 404, NOT_FOUND);
        });

        List<CompletableFuture<RegisteredSchema>> tasks = IntStream.range(0, 48)
                .mapToObj(id -> CompletableFuture.supplyAsync(() -> schemas.schema(id), threads))
                .toList();
        for (CompletableFuture<RegisteredSchema> task : tasks) {
            assertThat(task.get(60, SECONDS)).isEqualTo(unusable("has no Avro schema"));
        }
        assertThat(most.get()).isEqualTo(16);
    }

    @Test
    void oldSchemasAreForgottenWhenTheirTextsAreMany() {
        String padding = "x".repeat(1_900_000);
        answers(call -> send(call, 200, schema("{\"type\":\"int\",\"doc\":\"" + padding + "\"}", "")));

        IntStream.range(0, 18).forEach(schemas::schema);
        schemas.schema(17);
        assertThat(calls).hasSize(18);
        schemas.schema(0);
        assertThat(calls).hasSize(19);
    }

    private RegistryClient client() {
        return new RegistryClient(new RegistryAccess(url(), "Basic secret", TIMEOUT_MILLIS));
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answers(Answer answer) {
        try {
            server.removeContext("/");
        } catch (IllegalArgumentException noneYet) {
            // The first of the test.
        }
        server.createContext("/", call -> {
            calls.add(call.getRequestURI().getPath());
            answer.to(call);
        });
    }

    private static Unusable unusable(String what) {
        return new Unusable("the schema registry " + what);
    }

    private static int number(HttpExchange call) {
        return Integer.parseInt(call.getRequestURI().getPath().replaceAll("\\D", ""));
    }

    private static String references(int number) {
        return ",\"references\":[{\"name\":\"r" + number + "\",\"subject\":\"s\",\"version\":" + number + "}]";
    }

    private static String schema(String text, String more) {
        return "{\"schema\":\"" + text.replace("\"", "\\\"") + "\"" + more + "}";
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        } catch (IOException e) {
            // The one who asked has read enough.
        }
    }
}
