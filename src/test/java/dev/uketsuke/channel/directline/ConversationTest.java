package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DirectLineTest
class ConversationTest {
    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    LoopbackDesk desk;

    private URI base;

    @BeforeEach
    void find() {
        base = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void a_conversation_is_started_once_and_found_again() {
        var token = token();

        var first = Http.post(base, "/v3/directline/conversations", token, Map.of("locale", "ja-JP"));
        var again = Http.post(base, "/v3/directline/conversations", token, Map.of("locale", "ja-JP"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Http.json(again).path("conversationId"))
                .isEqualTo(Http.json(first).path("conversationId"));
        assertThat(Http.json(first).path("expires_in").asLong()).isEqualTo(1800);
        assertThat(Http.json(first).path("streamUrl").asString())
                .startsWith("ws://127.0.0.1:" + port + "/v3/directline/conversations/")
                .contains("/stream?watermark=&t=");
    }

    @Test
    void what_is_posted_comes_back_with_its_mark_and_the_answer() {
        var client = DirectLineClient.start(base, "ja-JP");

        var id = client.say("端末が30台、起動しません", "mark-1");

        var echo =
                client.awaitActivity(activity -> activity.path("id").asString().equals(id));
        assertThat(echo.path("channelData").path("clientActivityID").asString()).isEqualTo("mark-1");
        assertThat(echo.path("from").path("role").asString()).isEqualTo("user");
        assertThat(echo.path("from").path("id").asString()).startsWith("dl_");
        assertThat(echo.path("textFormat").asString()).isEqualTo("plain");
        assertThat(echo.path("timestamp").asString()).endsWith("Z");
        var reply = client.awaitActivity(_ -> true);
        assertThat(reply.path("text").asString()).isEqualTo("端末が30台、起動しません");
        assertThat(reply.path("from").path("role").asString()).isEqualTo("bot");
    }

    @Test
    void the_same_message_twice_is_taken_once() {
        var client = DirectLineClient.start(base, "en-US");

        var first = client.say("It does not start", "mark-2");
        var second = client.say("It does not start", "mark-2");

        assertThat(second).isEqualTo(first);
        assertThat(client.activities()).hasSize(3);
    }

    @Test
    void a_card_is_tapped() {
        var client = DirectLineClient.start(base, "en-US");

        client.tap("card-1", "answer", Map.of("affected-count", "30"));

        assertThat(client.activities().getLast().path("text").asString()).isEqualTo("ANSWER {affected-count=30}");
    }

    @Test
    void a_poll_returns_only_what_came_after_its_watermark() {
        var client = DirectLineClient.start(base, "ja-JP");
        var all = Http.json(Http.get(base, client.path() + "/activities?watermark=", client.token()));
        var nothing = Http.json(Http.get(
                base,
                client.path() + "/activities?watermark=" + all.path("watermark").asString(),
                client.token()));

        assertThat(all.path("activities")).hasSize(1);
        assertThat(nothing.path("activities").isArray()).isTrue();
        assertThat(nothing.path("activities")).isEmpty();
        assertThat(nothing.path("watermark")).isEqualTo(all.path("watermark"));
    }

    @Test
    void a_token_that_is_missing_wrong_expired_or_foreign_gets_the_code_that_clients_understand() {
        var client = DirectLineClient.start(base, "ja-JP");
        var other = DirectLineClient.start(base, "ja-JP");
        var path = client.path() + "/activities?watermark=";

        assertThat(Http.get(base, path, null).statusCode()).isEqualTo(401);
        assertThat(Http.get(base, path, "nonsense").statusCode()).isEqualTo(403);
        assertThat(Http.get(base, path, client.token() + "x").statusCode()).isEqualTo(403);
        assertThat(Http.get(base, path, other.token()).statusCode()).isEqualTo(403);
        assertThat(Http.get(base, path, client.token()).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(31));

        assertThat(Http.get(base, path, client.token()).statusCode()).isEqualTo(403);
        assertThat(Http.post(base, "/v3/directline/tokens/refresh", client.token(), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_conversation_that_was_never_started_is_not_there() {
        var given = Http.json(Http.post(base, "/api/webchat/token", null, "{}"));
        var path =
                "/v3/directline/conversations/" + given.path("conversationId").asString();
        var token = given.path("token").asString();

        var reconnect = Http.get(base, path + "?watermark=", token);

        assertThat(reconnect.statusCode()).isEqualTo(404);
        assertThat(Http.json(reconnect).path("error").path("code").asString()).isEqualTo("NotFound");
        assertThat(Http.get(base, path + "/activities", token).statusCode()).isEqualTo(404);
    }

    private String token() {
        return Http.json(Http.post(base, "/api/webchat/token", null, "{}"))
                .path("token")
                .asString();
    }
}
