package dev.uketsuke.channel.directline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP as a client of Direct Line speaks it. */
final class Http {
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final JsonMapper JSON = JsonMapper.shared();

    private Http() {}

    static HttpResponse<String> get(URI base, String path, @Nullable String token) {
        return send(request(base, path, token).GET());
    }

    static HttpResponse<String> post(URI base, String path, @Nullable String token, Map<String, ?> body) {
        return post(base, path, token, JSON.writeValueAsString(body));
    }

    static HttpResponse<String> post(URI base, String path, @Nullable String token, String body) {
        return send(request(base, path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    static HttpRequest.Builder request(URI base, String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
