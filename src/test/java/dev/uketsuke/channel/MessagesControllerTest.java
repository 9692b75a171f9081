package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.conversation.Accepted;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Utterance.Said;
import dev.uketsuke.conversation.Utterance.Tapped;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretGuard;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MessagesControllerTest {
    private static final String LISTED = "https://smba.trafficmanager.net/";

    private final List<Arrival> accepted = new ArrayList<>();
    private final List<Arrival> answered = new ArrayList<>();
    private boolean databaseAway;

    private final MockMvcTester http = http(null);

    private MockMvcTester http(@Nullable String appId) {
        var settings = new BotSettings(appId, null, null, List.of(URI.create(LISTED)), null);
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                        new MessagesController(settings, this::accept, this::answer, new SecretGuard()))
                .build());
    }

    private Accepted accept(Arrival arrival) {
        if (databaseAway) {
            throw new DataAccessResourceFailureException("gone");
        }
        accepted.add(arrival);
        return new Accepted("c", accepted.size(), "e", false);
    }

    private List<OutgoingRow> answer(Arrival arrival) {
        accept(arrival);
        accepted.clear();
        answered.add(arrival);
        return List.of(
                row(1, false, new Message(From.BOT, "いつからですか", null, List.of(), List.of(), null, null)),
                row(2, true, new Message(From.BOT, "30台", null, List.of(), List.of(), null, null)),
                row(
                        3,
                        false,
                        new Message(From.BOT, "", "{\"type\":\"AdaptiveCard\"}", List.of(), List.of(), null, null)));
    }

    private static OutgoingRow row(long seq, boolean replaces, Message message) {
        return new OutgoingRow("c", seq, "a" + seq, replaces, message, Instant.parse("2026-11-22T01:00:00Z"), null);
    }

    private MvcTestResult post(byte[] body) {
        return http.post()
                .uri("/api/messages")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(String changes) throws IOException {
        var json = new String(RecordedActivitiesTest.json("message"), StandardCharsets.UTF_8).strip();
        return json.substring(0, json.length() - 1) + "," + changes + "}";
    }

    @Test
    void a_message_is_stored_and_answered_at_once() throws IOException {
        assertThat(post(RecordedActivitiesTest.json("message"))).hasStatus(HttpStatus.ACCEPTED);

        assertThat(accepted).singleElement().satisfies(arrival -> {
            assertThat(arrival.channel()).isEqualTo("msteams");
            assertThat(arrival.channelKey()).isEqualTo("a:1conversation");
            assertThat(arrival.messageKey()).isEqualTo("1763774131465");
            assertThat(arrival.requester()).isEqualTo("aad:7c0f6f0e-0000-4000-8000-00000000b001");
            assertThat(arrival.language()).isEqualTo(Language.JA);
            assertThat(arrival.utterance()).isEqualTo(new Said("昨日から Outlook が起動しません", List.of()));
            assertThat(arrival.reference()).contains("smba.trafficmanager.net");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-type", "reaction", "delete", "uninstall"})
    void what_needs_no_answer_is_acknowledged(String name) throws IOException {
        assertThat(post(RecordedActivitiesTest.json(name))).hasStatus(HttpStatus.ACCEPTED);
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "null", "\"text\"", "{\"type\":\"message\",\"timestamp\":\"soon\"}"})
    void broken_json_is_a_bad_request(String body) {
        assertThat(post(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("send one JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"\" | type",
                "\"channelId\":\"\" | channelId",
                "\"channelId\":null | channelId",
                "\"channelId\":\"a\\u0000b\" | channelId",
                "\"conversation\":null | conversation.id",
                "\"conversation\":{} | conversation.id",
                "\"from\":{\"id\":\" \"} | from.id",
                "\"recipient\":{} | recipient.id",
                "\"id\":\"\\ud800\" | id",
                "\"id\":\"password=Fuji-3776m\" | id",
                "\"serviceUrl\":null | serviceUrl",
                "\"serviceUrl\":\"ftp://a/\" | serviceUrl"
            })
    void a_field_that_is_missing_is_named(String change, String field) throws IOException {
        assertThat(post(message(change)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(field);
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":{\"id\":\"ユーザー1\"}",
                "\"from\":{\"id\":\"User 1\"}",
                "\"conversation\":{\"id\":\"4111111111111111\"}",
                "\"id\":\"4111111111111111\"",
                "\"id\":\"メッセージ 1\""
            })
    void ids_are_taken_as_the_channel_gives_them(String change) throws IOException {
        assertThat(post(message(change))).hasStatus(HttpStatus.ACCEPTED);
        assertThat(accepted).hasSize(1);
    }

    @Test
    void too_large_a_body_is_refused_before_it_is_read_whole() throws IOException {
        assertThat(post(message("\"text\":\"" + "a".repeat(256 * 1024) + "\"")))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(post(message("\"text\":\"" + "a".repeat(100_000) + "\""))).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void only_json_is_taken() {
        assertThat(http.post()
                        .uri("/api/messages")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void answers_to_an_address_that_is_not_listed_are_refused() throws IOException {
        assertThat(post(message("\"serviceUrl\":\"http://169.254.169.254/\"")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("uketsuke.bot.allowed-service-urls");
        assertThat(accepted).isEmpty();
    }

    @Test
    void expected_replies_stand_in_the_body_and_no_address_is_kept() throws IOException {
        var reply = post(message("\"deliveryMode\":\"expectReplies\",\"serviceUrl\":\"http://169.254.169.254/\""));

        assertThat(reply).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(reply).bodyJson().extractingPath("$.activities[*].text").isEqualTo(List.of("いつからですか"));
        assertThat(reply)
                .bodyJson()
                .extractingPath("$.activities[*].attachments[0].content.type")
                .isEqualTo(List.of("AdaptiveCard"));
        assertThat(reply).bodyJson().extractingPath("$.activities[0].replyToId").isEqualTo("1763774131465");
        assertThat(answered).singleElement().satisfies(arrival -> {
            assertThat(arrival.reference()).isNull();
            assertThat(arrival.activity()).doesNotContain("169.254");
        });
    }

    @Test
    void an_executed_card_action_is_answered_with_the_next_card() throws IOException {
        var reply = post(RecordedActivitiesTest.json("invoke"));

        assertThat(reply).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"statusCode":200,"type":"application/vnd.microsoft.card.adaptive",
                         "value":{"type":"AdaptiveCard"}}""");
        assertThat(answered)
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.utterance()).isInstanceOf(Tapped.class));
    }

    @Test
    void an_unknown_invoke_is_not_implemented() throws IOException {
        var unknown = new String(RecordedActivitiesTest.json("invoke"), StandardCharsets.UTF_8)
                .replace("adaptiveCard/action", "composeExtension/query");

        assertThat(post(unknown)).hasStatus(HttpStatus.NOT_IMPLEMENTED);
        assertThat(answered).isEmpty();
    }

    @Test
    void a_database_that_is_away_makes_the_channel_try_again() throws IOException {
        databaseAway = true;

        assertThat(post(RecordedActivitiesTest.json("message")))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Nothing was lost");
    }

    @Test
    void without_an_app_id_only_this_machine_is_listened_to() throws IOException {
        assertThat(http.post()
                        .uri("/api/messages")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(RecordedActivitiesTest.json("message"))
                        .with(request -> {
                            request.setRemoteAddr("203.0.113.9");
                            return request;
                        }))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(accepted).isEmpty();
    }

    @Test
    void a_token_that_nobody_can_check_is_refused() throws IOException {
        assertThat(http.post()
                        .uri("/api/messages")
                        .header("Authorization", "Bearer garbage")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(RecordedActivitiesTest.json("message")))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .containsHeader("WWW-Authenticate");
    }

    @Test
    void with_an_app_id_a_malformed_token_is_unauthorized() throws IOException {
        assertThat(http("app")
                        .post()
                        .uri("/api/messages")
                        .header("Authorization", "Bearer garbage")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(RecordedActivitiesTest.json("message")))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(accepted).isEmpty();
    }

    @Test
    void direct_line_through_azure_cannot_speak_in_a_conversation_of_our_own() throws IOException {
        assertThat(post(message("\"channelId\":\"directline\""))).hasStatus(HttpStatus.ACCEPTED);

        assertThat(accepted).extracting(Arrival::channel).containsExactly("azure-directline");
    }
}
