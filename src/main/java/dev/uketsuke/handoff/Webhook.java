package dev.uketsuke.handoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Posts JSON to an address; redirects are not followed, since they could lead anywhere. */
final class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LAST_OF_SUCCESS = 299;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * @param key the same for every repeat of one message
     * @throws OnCallTarget.NotTakenException when it was not taken
     */
    void post(String address, String key, ObjectNode body) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > LAST_OF_SUCCESS) {
                throw new IOException("It answered " + status);
            }
        } catch (IOException e) {
            throw new OnCallTarget.NotTakenException(e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OnCallTarget.NotTakenException("Interrupted", e);
        }
    }
}
