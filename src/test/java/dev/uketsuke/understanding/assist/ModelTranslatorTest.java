package dev.uketsuke.understanding.assist;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.understanding.NoProposalException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A translation by an endpoint on this machine, whole or none (#79). */
class ModelTranslatorTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private static final Slot ISSUE = new Slot("issue");
    private static final Map<Slot, String> TEXTS = Map.of(ISSUE, "更新が失敗します。パスワードは [PASSWORD_1] です。");

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    @Test
    void each_text_comes_back_in_the_other_language_with_its_placeholders() throws NoProposalException {
        answer(completion("{\"issue\": \"The update fails. The password is [PASSWORD_1].\"}", "stop"));

        assertThat(translator(Duration.ofSeconds(10)).translate(TEXTS, Language.EN))
                .isEqualTo(Map.of(ISSUE, "The update fails. The password is [PASSWORD_1]."));
        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/v1/chat/completions"))
                        .withRequestBody(matchingJsonPath("$.messages[?(@.role == 'user')].content"))
                        .withRequestBody(matchingJsonPath("$.response_format.json_schema.schema.properties.issue")));
    }

    @ParameterizedTest
    @MethodSource("noTranslations")
    void what_is_not_whole_or_does_not_come_in_time_is_no_translation(ResponseDefinitionBuilder response) {
        answer(response);

        assertThatExceptionOfType(NoProposalException.class)
                .isThrownBy(() -> translator(Duration.ofSeconds(1)).translate(TEXTS, Language.EN));
    }

    static Stream<ResponseDefinitionBuilder> noTranslations() {
        return Stream.of(
                completion("{}", "stop"),
                completion("{\"issue\": \" \"}", "stop"),
                completion("{\"issue\": \"The update fails.\"}", "stop"),
                completion("{\"issue\": \"The update fails. [PASSWORD_1] [PASSWORD_2]\"}", "stop"),
                completion("The update fails.", "stop"),
                completion("{\"issue\": \"The upd", "length"),
                aResponse().withStatus(429),
                aResponse().withStatus(500),
                completion("{\"issue\": \"Late [PASSWORD_1]\"}", "stop").withFixedDelay(3_000));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(post(anyUrl()).willReturn(response));
    }

    private static ResponseDefinitionBuilder completion(String content, String reason) {
        var body = JSON.createObjectNode().put("object", "chat.completion");
        var choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", reason);
        choice.putObject("message").put("role", "assistant").put("content", content);
        return okJson(body.toString());
    }

    private static ModelTranslator translator(Duration timeout) {
        var settings = new AssistSettings(
                "http://127.0.0.1:" + SERVER.port() + "/v1", "sk-desk-0123456789", "desk", timeout, 1);
        return new ModelTranslator(new ChatCompletions(settings, Clock.systemUTC()));
    }
}
