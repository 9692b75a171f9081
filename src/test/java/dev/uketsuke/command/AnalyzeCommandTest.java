package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of {@code analyze}, by its lines. */
class AnalyzeCommandTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    private static List<JsonNode> analyze(String... lines) {
        var out = new ByteArrayOutputStream();
        var in = new BufferedReader(new StringReader(String.join("\n", lines)));
        var exit = new AnalyzeCommand(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        CLOCK)
                .run(List.of());
        assertThat(exit).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private static JsonNode one(String text) {
        return analyze(JSON.writeValueAsString(JSON.createObjectNode()
                        .put("id", "m1")
                        .put("locale", "ja")
                        .put("text", text)))
                .getFirst();
    }

    /** What only the requester can date stays in the message alone. */
    @Test
    void a_beginning_is_a_date_or_left_out() {
        var line = JSON.createObjectNode().put("id", "m1").put("locale", "ja").put("text", "中間テスト明けくらいから");
        line.putArray("asked").add("started-at");

        var answer = analyze(JSON.writeValueAsString(line)).getFirst();

        assertThat(answer.path("slots").has("started-at")).isFalse();
        assertThat(answer.path("masked").asString()).isEqualTo("中間テスト明けくらいから");
    }

    @Test
    void a_message_is_answered_with_everything_that_the_contract_names() {
        var answer = one("昨日10時から営業部の Windows 11 端末三百台で Outlook が起動しません。");

        assertThat(answer.path("id").asString()).isEqualTo("m1");
        assertThat(answer.path("intent").path("name").asString()).isEqualTo("problem");
        assertThat(answer.path("split").path("propose").asBoolean()).isFalse();
        assertThat(answer.path("units")).hasSize(1);
        assertThat(answer.path("facts").propertyNames())
                .containsExactlyInAnyOrder(
                        "business-stopped",
                        "ongoing",
                        "rollback-solves",
                        "schedule-only",
                        "phone-24x7",
                        "impact-partial",
                        "impact-minor");
        assertThat(answer.path("severity").path("level").asString()).isEqualTo("C");
        assertThat(answer.path("severity").path("criteria")).isNotEmpty();
        var count = answer.path("slots").path("affected-count").path(0);
        assertThat(count.path("value").asString()).isEqualTo("300");
        assertThat(answer.path("slots").path("started-at").path(0).path("value").asString())
                .isEqualTo("2026-11-21T10:00+09:00");
        assertThat(answer.path("masked").asString()).startsWith("昨日10時から");
    }

    @Test
    void the_part_of_a_day_stands_beside_the_day_itself() {
        var started =
                one("昨日の夕方から Outlook が起動しません").path("slots").path("started-at").path(0);
        assertThat(started.path("value").asString()).isEqualTo("2026-11-21");
        assertThat(started.path("part").asString()).isEqualTo("evening");
        assertThat(started.path("quote").asString()).isEqualTo("昨日の夕方");
    }

    @Test
    void every_value_points_to_its_own_place_in_code_points_of_the_input() {
        var text = "😀 パスワードは Abc12345! です。a@example.com と b@example.com に連絡ください。三百台です。";
        var answer = one(text);

        var secret = answer.path("secrets").path(0);
        assertThat(piece(text, secret)).isEqualTo("Abc12345!");
        assertThat(answer.path("masked").asString()).contains("[PASSWORD_1]").doesNotContain("Abc12345");
        assertThat(answer.path("slots").path("emails").valueStream().map(mail -> piece(text, mail)))
                .containsExactly("a@example.com", "b@example.com");
        assertThat(answer.path("slots").path("emails").path(1).path("value").asString())
                .isEqualTo("b@example.com");
        assertThat(piece(text, answer.path("slots").path("affected-count").path(0)))
                .startsWith("三百");
    }

    private static String piece(String text, JsonNode place) {
        return text.substring(
                text.offsetByCodePoints(0, place.path("start").asInt()),
                text.offsetByCodePoints(0, place.path("end").asInt()));
    }

    @Test
    void a_broken_line_is_answered_with_an_error_and_the_rest_goes_on() {
        var answers = analyze(
                "{\"id\":\"a\",\"text\":\"",
                "[]",
                "{\"id\":7}",
                "{\"id\":\"b\",\"text\":\"x\",\"now\":\"soon\"}",
                "{\"id\":\"c\",\"text\":\"\"}");

        assertThat(answers).hasSize(5);
        assertThat(answers.subList(0, 4))
                .allMatch(answer -> answer.path("error").isString());
        assertThat(answers.get(2).path("id").asInt()).isEqualTo(7);
        assertThat(answers.get(3).path("error").asString()).contains("now");
        assertThat(answers.get(4).path("masked").asString()).isEmpty();
        assertThat(answers.get(4).path("units")).hasSize(1);
    }

    @Test
    void any_text_is_answered() {
        var texts = Stream.of("😀😀", "\uD83D", "\u0000", "ア".repeat(200_000), "Mixed 言語 mail@", " \n\t　", "?")
                .toList();

        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(one(text).path("error").isMissingNode()).isTrue());
    }

    @Test
    void what_was_asked_decides_what_an_answer_means() {
        var answer = analyze("{\"id\":1,\"locale\":\"ja\",\"asked\":[\"affected-count\"],\"text\":\"30\"}")
                .getFirst();

        assertThat(answer.path("intent").path("name").asString()).isEqualTo("answer");
        assertThat(answer.path("slots")
                        .path("affected-count")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("30");
    }

    @Test
    void an_unknown_command_is_refused_instead_of_serving() {
        assertThat(CommandLine.find("analyse").orElseThrow().getAsInt()).isEqualTo(2);
    }
}
