package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be posted, and what is said of everything else. */
@DirectLineTest
class PostingTest {
    @LocalServerPort
    int port;

    private URI base;
    private DirectLineClient client;

    @BeforeEach
    void start() {
        base = URI.create("http://127.0.0.1:" + port);
        client = DirectLineClient.start(base, "ja-JP");
    }

    @Test
    void a_text_of_100_000_characters_passes() {
        var text = "あ".repeat(100_000);

        client.say(text);

        assertThat(client.activities().getLast().path("text").asString()).hasSize(100_000);
        assertThat(post("{\"type\":\"message\",\"text\":\"" + "\\u3042".repeat(100_000) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_too_large_is_refused_and_said_so() {
        var text = post("{\"type\":\"message\",\"text\":\"" + "a".repeat(200_001) + "\"}");
        var body = post("{\"type\":\"message\",\"text\":\"" + "a".repeat(PostedActivity.MOST_BYTES) + "\"}");
        var beside = post("{\"type\":\"message\",\"text\":\"a\",\"value\":\"" + "a".repeat(300_000) + "\"}");

        assertThat(text.statusCode()).isEqualTo(413);
        assertThat(body.statusCode()).isEqualTo(413);
        assertThat(beside.statusCode()).isEqualTo(413);
        assertThat(Http.json(text).path("error").path("message").asString()).contains("as a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"type\":\"message\"}",
                "{\"type\":\"message\",\"text\":\"  \"}",
                "{\"type\":\"invoke\",\"name\":\"x\"}",
                "{\"type\":\"conversationUpdate\"}",
                "{\"type\":\"message\",\"value\":{\"card\":\"c\",\"action\":\"explode\"}}",
                "{\"type\":\"message\",\"text\":\"a\",\"channelData\":{\"clientActivityID\":\"password=Fuji-3776m\"}}",
                "{\"type\":\"message\",\"text\":\"a\",\"attachments\":[{\"contentUrl\":\"data:,a\"}]}"
            })
    void what_is_no_message_is_refused_and_said_so(String body) {
        var answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).path("error").path("code").asString()).isEqualTo("BadArgument");
        assertThat(Http.json(answer).path("error").path("message").asString()).isNotBlank();
        assertThat(client.activities()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "しるし 1", "4111111111111111"})
    void a_mark_of_any_kind_comes_back_with_the_echo(String mark) {
        var body = "{\"type\":\"message\",\"text\":\"a\",\"channelData\":{\"clientActivityID\":\"" + mark + "\"}}";

        assertThat(post(body).statusCode()).isEqualTo(200);

        var echo = client.activities().get(1);
        assertThat(echo.path("channelData").path("clientActivityID").asString()).isEqualTo(mark);
    }

    @Test
    void typing_and_events_are_taken_and_dropped_however_many() {
        for (var i = 0; i < 300; i++) {
            assertThat(post("{\"type\":\"typing\"}").statusCode()).isEqualTo(200);
        }
        assertThat(post("{\"type\":\"event\",\"name\":\"webchat/join\"}").statusCode())
                .isEqualTo(200);
        assertThat(client.activities()).hasSize(1);
    }

    @Test
    void a_flood_of_messages_is_stopped() {
        var answers = IntStream.range(0, 241)
                .mapToObj(i -> post("{\"type\":\"message\",\"text\":\"think " + i + "\"}")
                        .statusCode())
                .toList();

        assertThat(answers.subList(0, 240)).containsOnly(200);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void who_the_body_says_it_is_does_not_matter() {
        post("{\"type\":\"message\",\"text\":\"Hi\",\"from\":{\"id\":\"dl_someone\",\"role\":\"bot\"},\"id\":\"x\"}");

        var echo = client.activities().get(1);
        assertThat(echo.path("from").path("id").asString()).startsWith("dl_").isNotEqualTo("dl_someone");
        assertThat(echo.path("from").path("role").asString()).isEqualTo("user");
        assertThat(echo.path("id").asString()).isNotEqualTo("x");
    }

    @Test
    void the_echo_of_a_tap_has_its_mark_and_no_bubble() {
        client.tap("card-1", "answer", Map.of());

        var echo = client.activities().get(1);
        assertThat(echo.path("channelData").path("postBack").asBoolean()).isTrue();
        assertThat(echo.path("channelData").path("clientActivityID").asString()).isNotEmpty();
    }

    @Test
    void a_watermark_that_was_never_given_out_is_refused() {
        assertThat(Http.get(base, client.path() + "/activities?watermark=-1", client.token())
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> post(String body) {
        return Http.post(base, client.path() + "/activities", client.token(), body);
    }
}
