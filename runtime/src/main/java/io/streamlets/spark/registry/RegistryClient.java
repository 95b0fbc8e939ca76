package io.streamlets.spark.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Calls the REST API of a schema registry as Confluent documents it.
 *
 * <p>A call that gets no answer, or one that promises a better one later, is made up to {@value #ATTEMPTS} times with growing
 * pauses. No answer may be longer than {@value #MOST_BYTES} bytes; redirections are not followed, since what lets in is for the
 * configured address alone; {@link CallLimits} says how often it is called.
 */
public final class RegistryClient {
    static final int MOST_BYTES = 2 << 20;
    private static final int ATTEMPTS = 4;

    /** How much of its words a problem shows. */
    private static final int MOST_SHOWN = 500;

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final String CONTENT = "application/vnd.schemaregistry.v1+json";

    /** What the registry answers about a subject, a version or a schema that it does not have. */
    private static final Set<Integer> UNKNOWN = Set.of(40401, 40402, 40403);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RegistryAccess access;
    private final CallLimits limits;
    private final HttpClient http;

    public RegistryClient(RegistryAccess access) {
        this.access = access;
        this.limits = CallLimits.of(access.url());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(access.timeoutMillis()))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Registers a schema under a subject, unless it is there.
     *
     * @return the id of the schema
     * @throws RegistryException also if the registry refuses the schema
     */
    public int register(String subject, String schema) {
        Answer answer = call(request("/subjects/" + encoded(subject) + "/versions", body(schema)));
        if (!answer.isGood()) {
            throw refused(answer);
        }
        return id(answer);
    }

    /** The id of a schema under a subject; empty if it is not registered there. */
    public OptionalInt lookUp(String subject, String schema) {
        Answer answer = call(request("/subjects/" + encoded(subject), body(schema)));
        if (answer.isUnknown()) {
            return OptionalInt.empty();
        }
        if (!answer.isGood()) {
            throw refused(answer);
        }
        return OptionalInt.of(id(answer));
    }

    /** What is registered under an id; empty if nothing is. */
    Optional<JsonNode> schema(int id) {
        return get("/schemas/ids/" + id);
    }

    /** What is registered as a version of a subject; empty if nothing is. */
    Optional<JsonNode> version(String subject, int version) {
        return get("/subjects/" + encoded(subject) + "/versions/" + version);
    }

    private Optional<JsonNode> get(String path) {
        Answer answer = call(request(path, null));
        if (answer.isUnknown()) {
            return Optional.empty();
        }
        if (answer.isGood() && !answer.isWhole()) {
            throw new TooMuchException("more than " + (MOST_BYTES >> 20) + " MiB");
        }
        if (!answer.isGood() || !answer.body().path("schema").isTextual()) {
            throw refused(answer);
        }
        return Optional.of(answer.body());
    }

    private HttpRequest request(String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(access.url() + path))
                .header("Accept", CONTENT + ", application/json");
        if (access.authorization() != null) {
            request.header("Authorization", access.authorization());
        }
        return body == null
                ? request.GET().build()
                : request.header("Content-Type", CONTENT)
                        .POST(BodyPublishers.ofString(body))
                        .build();
    }

    private Answer call(HttpRequest request) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == ATTEMPTS;
            try {
                Answer answer = Answer.of(send(request));
                if (last || !answer.isPassing()) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    String message = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
                    throw new RegistryException(
                            access.url(), RegistryException.NO_ANSWER, "no answer: " + access.hide(message), e);
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            pause *= 2;
        }
    }

    /** The whole answer in time; the timeout of a request itself ends with the answer's head. */
    private HttpResponse<Optional<byte[]>> send(HttpRequest request) throws IOException, InterruptedException {
        limits.begin();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer = new CompletableFuture<>();
        try {
            answer = http.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
            return answer.get(access.timeoutMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("not all of it came within " + access.timeoutMillis() + " ms");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
            limits.end();
        }
    }

    /** What needs several calls may take as long as one that is tried again and again. */
    void requireInTime(long nanos) {
        if (TimeUnit.NANOSECONDS.toMillis(nanos) > ATTEMPTS * access.timeoutMillis()) {
            throw new RegistryException(
                    access.url(),
                    RegistryException.NO_ANSWER,
                    "not all that a schema refers to came within " + ATTEMPTS * access.timeoutMillis() + " ms",
                    null);
        }
    }

    RegistryException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new RegistryException(access.url(), RegistryException.NO_ANSWER, "interrupted while waiting for it", e);
    }

    private int id(Answer answer) {
        JsonNode id = answer.body().path("id");
        if (!id.canConvertToInt()) {
            throw refused(answer);
        }
        return id.intValue();
    }

    private RegistryException refused(Answer answer) {
        return new RegistryException(access.url(), answer.status(), answer.text(access), null);
    }

    private static String body(String schema) {
        return JSON.createObjectNode().put("schema", schema).toString();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What came back; the body is missing if it is not JSON. */
    private record Answer(int status, boolean isWhole, JsonNode body) {

        static Answer of(HttpResponse<Optional<byte[]>> response) {
            boolean isWhole = response.body().isPresent();
            try {
                return new Answer(
                        response.statusCode(),
                        isWhole,
                        JSON.readTree(response.body().orElse(new byte[0])));
            } catch (IOException notJson) {
                return new Answer(response.statusCode(), isWhole, MissingNode.getInstance());
            }
        }

        boolean isGood() {
            return status / 100 == 2;
        }

        /** Only if the registry itself says so: a wrong address is answered with 404, too. */
        boolean isUnknown() {
            return status == 404 && UNKNOWN.contains(body.path("error_code").asInt());
        }

        boolean isPassing() {
            return status >= 500 || status == 429;
        }

        String text(RegistryAccess access) {
            // Before anything is joined or cut off: what lets in may have spaces.
            String message = access.hide(body.path("message").asText()).strip().replaceAll("\\s+", " ");
            String said = message.length() > MOST_SHOWN ? message.substring(0, MOST_SHOWN) + "..." : message;
            return "it answers " + status + (isWhole ? "" : " with more than " + (MOST_BYTES >> 20) + " MiB")
                    + (said.isEmpty() ? "" : ": " + said);
        }
    }
}
