package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets a token, who keeps a conversation, and from which pages. */
@DirectLineTest
class AdmissionTest {
    private static final String GENERATE = "/v3/directline/tokens/generate";
    private static final String TOKEN = "/api/webchat/token";

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    private URI base;

    @BeforeEach
    void find() {
        base = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void a_visitor_s_cookie_brings_back_the_same_conversation() {
        var first = Http.post(base, TOKEN, null, Map.of("locale", "ja-JP"));
        var again = token(cookie(first), "{}");

        assertThat(conversation(again)).isEqualTo(conversation(first));
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/api/webchat")
                .doesNotContain("Secure");
        assertThat(conversation(token(cookie(first), "{\"new\": true}"))).isNotEqualTo(conversation(first));
    }

    @Test
    void a_cookie_that_was_made_up_is_nobody_s() {
        var first = Http.post(base, TOKEN, null, "{}");
        var forged = token(cookie(first) + "x", "{}");
        var stolen = token("uketsuke-visitor=" + Http.json(first).path("token").asString(), "{}");

        assertThat(conversation(forged)).isNotEqualTo(conversation(first));
        assertThat(conversation(stolen)).isNotEqualTo(conversation(first));
    }

    @Test
    void a_cookie_is_no_token() {
        var first = Http.post(base, TOKEN, null, "{}");
        var cookie = cookie(first).substring("uketsuke-visitor=".length());

        assertThat(Http.post(base, "/v3/directline/conversations", cookie, "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_of_other_sites_get_no_token() {
        assertThat(from("https://evil.example", "cross-site").statusCode()).isEqualTo(403);
        assertThat(from("null", "cross-site").statusCode()).isEqualTo(403);
        assertThat(from("http://127.0.0.1:" + port, "same-origin").statusCode()).isEqualTo(200);
        var withoutOrigin = Http.request(base, TOKEN, null)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody());
        assertThat(Http.send(withoutOrigin).statusCode()).isEqualTo(403);
    }

    @Test
    void pages_of_a_named_site_may_talk_but_never_with_cookies() {
        var answer = from("https://named.example", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://named.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void a_preflight_names_the_headers_that_clients_send() {
        var preflight = Http.send(Http.request(base, "/v3/directline/conversations", null)
                .header("Origin", "https://named.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .contains("authorization", "content-type", "x-ms-bot-agent", "x-requested-with");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET,POST");
    }

    @Test
    void a_site_s_server_gets_tokens_for_its_secret_only() {
        var asked = Map.of("user", Map.of("id", "dl_sato"), "trustedOrigins", List.of("https://named.example"));

        assertThat(Http.post(base, GENERATE, null, asked).statusCode()).isEqualTo(401);
        assertThat(Http.post(base, GENERATE, "another-secret", asked).statusCode())
                .isEqualTo(403);
        assertThat(Http.post(base, GENERATE, "the-site-s-secret", Map.of("user", Map.of("id", "sato")))
                        .statusCode())
                .isEqualTo(400);

        var given = Http.post(base, GENERATE, "the-site-s-secret", asked);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(Http.json(given).path("expires_in").asLong()).isEqualTo(1800);
        var client = DirectLineClient.start(
                base, "en-US", Http.json(given).path("token").asString());
        client.say("Hello", "mark");
        assertThat(client.activities().get(1).path("from").path("id").asString())
                .isEqualTo("dl_sato");
        assertThat(Http.send(Http.request(base, client.path() + "/activities", client.token())
                                .header("Origin", "https://other.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_refreshed_token_goes_on_while_the_old_one_holds_until_its_end() {
        var client = DirectLineClient.start(base, "ja-JP");
        clock.advance(Duration.ofMinutes(20));
        var refreshed = Http.json(Http.post(base, "/v3/directline/tokens/refresh", client.token(), ""));
        var path = client.path() + "/activities";

        assertThat(refreshed.path("conversationId").asString()).isEqualTo(client.conversation());
        assertThat(Http.get(base, path, client.token()).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(11));

        assertThat(Http.get(base, path, client.token()).statusCode()).isEqualTo(403);
        assertThat(Http.get(base, path, refreshed.path("token").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void sign_in_sessions_and_unknown_addresses_are_not_there() {
        var answer = Http.get(base, "/v3/directline/session/getsessionid", null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.json(answer).path("error").path("code").asString()).isEqualTo("NotFound");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /tokens/generate | POST
            HEAD   | /tokens/refresh  | POST
            PUT    | /conversations   | POST
            DELETE | /attachments/a   | GET,HEAD
            """)
    void what_cannot_be_done_at_an_address_is_told_with_what_can(String method, String path, String allowed) {
        var answer =
                Http.send(Http.request(base, "/v3/directline" + path, null).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
    }

    @Test
    void of_what_can_be_read_the_head_can_be_asked_for() {
        var client = DirectLineClient.start(base, "ja-JP");

        assertThat(head(client.path() + "/activities", client.token())).isEqualTo(200);
        assertThat(head(client.path(), client.token())).isEqualTo(200);
        assertThat(head(client.path() + "/upload", client.token())).isEqualTo(405);
        assertThat(head(client.path() + "/stream", client.token())).isEqualTo(403);
        assertThat(head("/v3/directline/nothing", client.token())).isEqualTo(404);
    }

    private int head(String path, String token) {
        return Http.send(Http.request(base, path, token).HEAD()).statusCode();
    }

    private HttpResponse<String> from(String origin, String site) {
        return Http.send(Http.request(base, TOKEN, null)
                .header("Origin", origin)
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString("{}")));
    }

    private HttpResponse<String> token(String cookie, String body) {
        return Http.send(Http.request(base, TOKEN, null)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String cookie(HttpResponse<String> answer) {
        var header = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }

    private static String conversation(HttpResponse<String> answer) {
        return Http.json(answer).path("conversationId").asString();
    }
}
