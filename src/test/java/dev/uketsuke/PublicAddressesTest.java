package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody may read, as load balancers and monitors ask for it. */
@WholeApplication
class PublicAddressesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/actuator/health, 200",
        "/chat/chat.js, 200",
        "/v3/api-docs, 200",
        "/api/schema/ticket.json, 200",
        "/api/tickets, 401",
        "/actuator/env, 404",
        "/nothing, 404"
    })
    void the_head_alone_is_answered_as_the_whole(String path, int status) throws Exception {
        assertThat(asked("HEAD", path)).isEqualTo(status).isEqualTo(asked("GET", path));
    }

    private int asked(String method, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
