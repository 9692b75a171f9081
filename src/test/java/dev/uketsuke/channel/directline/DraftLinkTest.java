package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.WholeApplication;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft goes to another browser by a link: who gets one, and who gets what by it. */
@WholeApplication
class DraftLinkTest {
    private static final String LINK = "/api/webchat/draft-link";
    private static final String TOKEN = "/api/webchat/token";
    private static final String FIRST = "nonce-of-the-first-browser";
    private static final String SECOND = "nonce-of-the-second-browser";
    private static final String TROUBLE = "Since yesterday Outlook does not start on 30 machines.";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private URI base;

    @BeforeEach
    void find() {
        base = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void the_new_browser_sees_what_is_recorded_and_the_open_question_and_can_go_on() {
        var first = writing();
        var opened = open(secret(first), FIRST);

        var second = DirectLineClient.start(
                base, "en-US", Http.json(opened).path("token").asString());
        assertThat(second.awaitAsks()).isNotEmpty().doesNotContain("issue");
        assertThat(texts(second)).contains("30").doesNotContain("How can we help");
        assertThat(second.activities().stream()
                        .filter(activity ->
                                activity.path("from").path("role").asString("").equals("user")))
                .isEmpty();
        first.awaitActivity(activity -> activity.path("text").asString("").contains("moved to the browser"));
    }

    @Test
    void a_link_works_once_and_again_only_for_whoever_opened_it() {
        var secret = secret(writing());
        var opened = open(secret, FIRST);

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(conversation(open(secret, FIRST))).isEqualTo(conversation(opened));
        refused(open(secret, SECOND), 410);
    }

    @Test
    void of_two_at_once_one_gets_the_draft() {
        var secret = secret(writing());

        var both = List.of(
                CompletableFuture.supplyAsync(() -> open(secret, FIRST)),
                CompletableFuture.supplyAsync(() -> open(secret, SECOND)));

        assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 410);
    }

    @Test
    void an_expired_link_opens_nothing() {
        var first = writing();
        var secret = secret(first);
        jdbc.sql("update draft_link set expires_at = timestamp with time zone '2026-01-01 00:00:00+00'"
                        + " where conversation_id = (select id from conversation where channel_key = ?)")
                .param(first.conversation())
                .update();

        refused(open(secret, FIRST), 410);
    }

    @Test
    void a_wrong_or_malformed_secret_opens_nothing() {
        refused(open("made-up", FIRST), 410);
        refused(open("x".repeat(1000), FIRST), 400);
        refused(open("", FIRST), 400);
    }

    @Test
    void a_nonce_that_somebody_else_could_come_upon_opens_nothing() {
        var secret = secret(writing());

        refused(open(secret, ""), 400);
        refused(open(secret, "n"), 400);
        refused(open(secret, "x".repeat(201)), 400);
        assertThat(open(secret, FIRST).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "[{\"draft\":\"made-up\",\"nonce\":\"nonce-of-the-first-browser\"}]",
                "{\"draft\":[\"made-up\"],\"nonce\":\"nonce-of-the-first-browser\"}",
                "{\"draft\":{},\"nonce\":\"nonce-of-the-first-browser\"}",
                "{\"draft\":\"made-up\",\"nonce\":1234567890123456789}",
                "{\"assertion\":[\"made-up\"]}"
            })
    void what_is_not_asked_in_the_agreed_form_is_refused_as_such(String body) {
        refused(Http.post(base, TOKEN, null, body), 400);
    }

    @Test
    void a_link_is_only_made_for_the_draft_of_the_token_s_own_conversation() {
        writing();
        var other = DirectLineClient.start(base, "en-US");
        other.awaitActivity(
                activity -> activity.path("from").path("role").asString("").equals("bot"));

        refused(Http.post(base, LINK, other.token(), Map.of()), 404);
        refused(Http.post(base, LINK, null, Map.of()), 401);
        refused(Http.post(base, LINK, "made-up", Map.of()), 403);
    }

    @Test
    void the_opener_is_known_again_by_a_cookie_of_their_own() {
        var opened = open(secret(writing()), FIRST);
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];

        var again = Http.send(Http.request(base, TOKEN, null)
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(conversation(again)).isEqualTo(conversation(opened));
    }

    private DirectLineClient writing() {
        var requester = DirectLineClient.start(base, "en-US");
        requester.awaitAsks();
        requester.say(TROUBLE);
        requester.awaitAsks();
        return requester;
    }

    private String secret(DirectLineClient requester) {
        return Http.json(Http.post(base, LINK, requester.token(), Map.of()))
                .path("draft")
                .asString();
    }

    private HttpResponse<String> open(String secret, String nonce) {
        return Http.post(base, TOKEN, null, Map.of("locale", "en-US", "draft", secret, "nonce", nonce));
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String conversation(HttpResponse<String> answer) {
        return Http.json(answer).path("conversationId").asString();
    }

    private static String texts(DirectLineClient requester) {
        return String.join(
                "\n",
                requester.activities().stream()
                        .map(activity -> activity.path("text").asString(""))
                        .toList());
    }
}
