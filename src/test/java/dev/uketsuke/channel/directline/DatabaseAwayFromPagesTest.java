package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the database does not answer, a page is told to ask again. */
@DirectLineTest
class DatabaseAwayFromPagesTest {
    private static final String TOKEN = "/api/webchat/token";

    @LocalServerPort
    int port;

    @Autowired
    SmallDrafts drafts;

    @AfterEach
    void isBack() {
        drafts.away(false);
    }

    @Test
    void for_its_token() {
        drafts.away(true);

        asksAgain(post(TOKEN, null, Map.of("draft", "secret", "nonce", "nonce-of-a-browser")));
    }

    @Test
    void for_a_link_to_the_draft() {
        var token = Http.json(post(TOKEN, null, Map.of())).path("token").asString();
        post("/v3/directline/conversations", token, Map.of());
        drafts.away(true);

        asksAgain(post("/api/webchat/draft-link", token, Map.of()));
    }

    private HttpResponse<String> post(String path, @Nullable String bearer, Map<String, String> body) {
        return Http.post(URI.create("http://127.0.0.1:" + port), path, bearer, body);
    }

    private static void asksAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
