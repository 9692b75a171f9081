package dev.uketsuke.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.schema.Activity;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.Delivery;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.UndeliverableException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotFrameworkDriverTest {
    private static final String CARD = "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\"}";
    private static final String REPLY = "/v3/conversations/a(:|%3A)1conversation/activities/1763774131465";

    @RegisterExtension
    private final WireMockExtension channel = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private ChannelDriver driver(@Nullable String appId, AppCredentials credentials) {
        var settings = new BotSettings(appId, null, null, List.of(URI.create(channel.baseUrl())), null);
        return new BotFrameworkDriver(new ConnectorAdapter(credentials, new Connectors()), settings);
    }

    private ChannelDriver driver() {
        return driver(null, MicrosoftAppCredentials.empty());
    }

    private String reference(String channelId) throws IOException {
        var activity = RecordedActivitiesTest.recorded("message");
        activity.setChannelId(channelId);
        activity.setServiceUrl(channel.baseUrl());
        return ConversationAddress.of(activity).write();
    }

    private static OutgoingRow row(From from, String text, @Nullable String card, @Nullable String replacedId) {
        return new OutgoingRow(
                "c",
                7,
                "c|7",
                replacedId != null,
                new Message(from, text, card, List.of(), List.of(), null, null),
                Instant.parse("2026-11-22T01:00:00.005Z"),
                replacedId);
    }

    @Test
    void a_row_is_posted_as_a_reply_with_the_right_time_and_nothing_twice() throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(okJson("{\"id\":\"m-1\"}")));

        assertThat(driver().send(row(From.BOT, "承りました", null, null), reference("emulator")))
                .isEqualTo("m-1");

        channel.verify(postRequestedFor(urlPathMatching(REPLY))
                .withHeader("Authorization", absent())
                .withRequestBody(matchingJsonPath("$.text", equalTo("承りました")))
                .withRequestBody(matchingJsonPath("$.timestamp", equalTo("2026-11-22T01:00:00.005Z")))
                .withRequestBody(matchingJsonPath("$.recipient.id", equalTo("29:1mF9requester")))
                .withRequestBody(matchingJsonPath("$.from.id", equalTo("28:bot")))
                .withRequestBody(matchingJsonPath("$[?(!@.properties && !@.id && !@.teamsActivity)]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emulator", "msteams"})
    void what_is_asked_and_offered_and_the_number_of_a_request_reach_the_channel(String channelId) throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(okJson("{\"id\":\"m-1\"}")));
        var asking = new Message.IntakeData(List.of("started-at"), 1, 2, "k-1", List.of("REQ-2026-000123"));
        var asked = new Message(
                From.BOT, "いつからですか", CARD, List.of(new Message.Suggestion("今日", "今日から")), List.of(), asking, null);

        driver().send(
                        new OutgoingRow("c", 7, "c|7", false, asked, Instant.parse("2026-11-22T01:00:00Z"), null),
                        reference(channelId));

        channel.verify(
                1,
                postRequestedFor(anyUrl())
                        .withRequestBody(matchingJsonPath("$.channelData.intake.asks[0]", equalTo("started-at")))
                        .withRequestBody(
                                matchingJsonPath("$.channelData.intake.tickets[0]", equalTo("REQ-2026-000123")))
                        .withRequestBody(matchingJsonPath("$.suggestedActions.actions[0].value", equalTo("今日から"))));
    }

    @Test
    void teams_gets_text_and_card_apart_and_the_cards_id_is_kept() throws IOException {
        channel.stubFor(
                post(anyUrl()).withRequestBody(matchingJsonPath("$.text")).willReturn(okJson("{\"id\":\"text\"}")));
        channel.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$.attachments[0].content.version", equalTo("1.5")))
                .willReturn(okJson("{\"id\":\"card\"}")));

        assertThat(driver().send(row(From.BOT, "こちらです", CARD, null), reference("msteams")))
                .isEqualTo("card");

        channel.verify(2, postRequestedFor(anyUrl()));
    }

    @Test
    void what_was_sent_of_a_row_is_not_sent_again_with_the_rest() throws IOException {
        channel.stubFor(
                post(anyUrl()).withRequestBody(matchingJsonPath("$.text")).willReturn(okJson("{\"id\":\"text\"}")));
        channel.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$.attachments[0]"))
                .willReturn(aResponse().withStatus(503)));
        var driver = driver();
        var row = row(From.BOT, "こちらです", CARD, null);
        var reference = reference("msteams");
        assertThatThrownBy(() -> driver.send(row, reference)).isInstanceOf(RuntimeException.class);
        channel.stubFor(post(anyUrl())
                .withRequestBody(matchingJsonPath("$.attachments[0]"))
                .willReturn(okJson("{\"id\":\"card\"}")));

        assertThat(driver.send(row, reference)).isEqualTo("card");

        channel.verify(1, postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.text")));
        channel.verify(2, postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.attachments[0]")));
    }

    @Test
    void teams_shows_a_replacement_in_place() throws IOException {
        channel.stubFor(put(anyUrl()).willReturn(okJson("{\"id\":\"card\"}")));

        assertThat(driver().send(row(From.BOT, "", CARD, "card"), reference("msteams")))
                .isEqualTo("card");

        channel.verify(1, putRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.id", equalTo("card"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405})
    void a_replacement_of_what_is_gone_holds_nothing_back(int status) throws IOException {
        channel.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));

        assertThat(driver().send(row(From.BOT, "", CARD, "card"), reference("msteams")))
                .isEqualTo("card");
        assertThat(driver().send(row(From.BOT, "", null, "card"), reference("msteams")))
                .isEqualTo("card");

        channel.verify(1, putRequestedFor(anyUrl()));
        channel.verify(1, deleteRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_replacement_that_a_busy_channel_did_not_take_is_tried_again(int status) throws IOException {
        channel.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));
        var reference = reference("msteams");

        assertThatThrownBy(() -> driver().send(row(From.BOT, "", CARD, "card"), reference))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void where_nothing_can_be_replaced_nothing_is_sent() throws IOException {
        assertThat(driver().send(row(From.BOT, "", CARD, "card"), reference("emulator")))
                .isNull();
        assertThat(driver().send(row(From.REQUESTER, "私の言葉", null, null), reference("msteams")))
                .isNull();
        assertThat(driver().send(row(From.BOT, "a", null, null), null)).isNull();

        channel.verify(0, postRequestedFor(anyUrl()));
        channel.verify(0, putRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 412, 500, 502, 503})
    void a_channel_that_is_busy_is_tried_once_and_told_to_the_caller(int status) throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));
        var reference = reference("msteams");

        assertThatThrownBy(() -> driver().send(row(From.BOT, "a", null, null), reference))
                .isInstanceOf(RuntimeException.class);

        channel.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({"403, msteams, REFUSED", "404, msteams, GONE", "403, emulator, REFUSED", "404, emulator, GONE"})
    void who_blocked_the_bot_or_left_is_told_apart_from_a_channel_that_is_away(
            int status, String channelId, Delivery.Failure failure) throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)));
        var reference = reference(channelId);

        assertThatThrownBy(() -> driver().send(row(From.AGENT, "a", null, null), reference))
                .isInstanceOf(UndeliverableException.class)
                .hasMessageContaining(failure.name());

        channel.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msteams", "emulator"})
    void a_file_that_nobody_could_fetch_from_there_is_not_attached(String channelId) throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(okJson("{\"id\":\"m-1\"}")));
        var file = new Attachment("f1", "log.txt", "text/plain", 1, "ab", Scan.RELEASED);
        var row = new OutgoingRow(
                "c",
                7,
                "c|7",
                false,
                new Message(From.AGENT, "Files: log.txt", null, List.of(), List.of(file), null, null),
                Instant.parse("2026-11-22T01:00:00Z"),
                null);

        driver().send(row, reference(channelId));

        channel.verify(postRequestedFor(anyUrl())
                .withRequestBody(matchingJsonPath("$.text", equalTo("Files: log.txt")))
                .withRequestBody(matchingJsonPath("$[?(!@.attachments)]")));
    }

    @Test
    void a_redirect_is_not_followed() throws IOException {
        channel.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(307).withHeader("Location", channel.baseUrl() + "/elsewhere")));
        var reference = reference("msteams");

        assertThatThrownBy(() -> driver().send(row(From.BOT, "a", null, null), reference))
                .isInstanceOf(RuntimeException.class);

        channel.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void nothing_is_sent_to_an_address_that_is_no_longer_listed() throws IOException {
        var elsewhere = reference("msteams").replace(channel.baseUrl(), "http://127.0.0.1:1");

        assertThatThrownBy(() -> driver().send(row(From.BOT, "a", null, null), elsewhere))
                .hasMessageContaining("allowed-service-urls");
    }

    @Test
    void with_an_app_id_the_bots_own_token_goes_along() throws IOException {
        channel.stubFor(post(anyUrl()).willReturn(okJson("{\"id\":\"m-1\"}")));
        var credentials = new MicrosoftAppCredentials("app", "secret", "tenant", null) {
            @Override
            protected Authenticator buildAuthenticator() {
                return () -> CompletableFuture.completedFuture(new FixedToken("own-token"));
            }
        };

        driver("app", credentials).send(row(From.BOT, "a", null, null), reference("msteams"));

        channel.verify(postRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer own-token")));
        assertThat(credentials.oAuthEndpoint()).isEqualTo("https://login.microsoftonline.com/tenant");
    }

    @Test
    void the_language_of_a_requester_does_not_become_the_machines() throws IOException {
        var before = Locale.getDefault();
        var activity = RecordedActivitiesTest.recorded("message");
        activity.setLocale("tr-TR");
        var seen = new Locale[1];

        adapter()
                .processActivity(new ClaimsIdentity("anonymous"), activity, context -> {
                    seen[0] = Locale.getDefault();
                    return CompletableFuture.allOf();
                })
                .join();

        assertThat(seen[0]).isEqualTo(before);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void no_trace_leaves_even_for_the_emulator() throws IOException {
        var activity = RecordedActivitiesTest.recorded("message");
        activity.setChannelId("emulator");
        activity.setServiceUrl(channel.baseUrl());

        adapter()
                .processActivity(new ClaimsIdentity("anonymous"), activity, BotFrameworkDriverTest::trace)
                .join();

        channel.verify(0, postRequestedFor(anyUrl()));
    }

    private static CompletableFuture<Void> trace(TurnContext context) {
        return context.sendActivity(Activity.createTraceActivity("BotState", null, "the whole state", null))
                .thenAccept(_ -> {});
    }

    private static ConnectorAdapter adapter() {
        return new ConnectorAdapter(MicrosoftAppCredentials.empty(), new Connectors());
    }
}
