package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.source.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads documents of web servers: none longer than a configuration may be, and all of them within a time. */
final class WebDocuments {
    /** For all documents of a start. */
    static final Duration TIME = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final long start = System.nanoTime();

    /** The content of a document; null if it cannot be read in time. */
    byte @Nullable [] read(URI uri) throws IOException {
        long left = TIME.toNanos() - (System.nanoTime() - start);
        CompletableFuture<byte @Nullable []> content;
        try {
            content = client.sendAsync(
                            HttpRequest.newBuilder(uri).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(WebDocuments::content);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
        try {
            return content.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException unreadable) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            content.cancel(true);
        }
    }

    private static byte @Nullable [] content(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            return response.statusCode() == 200 ? SourceLimits.content(in) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
