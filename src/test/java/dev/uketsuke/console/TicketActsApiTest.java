package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.ticket.Submissions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TicketActsApiTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String READER = "reader-of-the-tests-0123456789";
    private static final String EAGER = "eager-reader-of-the-tests-0123";

    @RegisterExtension
    static final Desk desk = new Desk(
            "uketsuke.api.tokens.night-desk.token=night-desk-of-the-tests-0123",
            "uketsuke.api.tokens.night-desk.scopes=act",
            "uketsuke.api.tokens.reports.token=" + READER,
            "uketsuke.api.tokens.eager.token=" + EAGER,
            "uketsuke.api.reads-per-minute=40");

    private String number = "";

    @BeforeEach
    void open() {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
    }

    @Test
    void an_act_is_done_and_told_with_its_new_tag() throws Exception {
        var tag = tag();

        var answer = act("{\"act\":\"claimed\"}", tag);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("status").asString()).isEqualTo("open");
        assertThat(body(answer).path("owner").asString()).isEqualTo("api");
        assertThat(answer.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
        assertThat(body(desk.api("/api/tickets/" + number + "/status"))).isEqualTo(body(answer));
    }

    @Test
    void what_somebody_else_changed_since_is_not_written_over() throws Exception {
        var tag = tag();
        act("{\"act\":\"claimed\"}", tag);

        var late = act("{\"act\":\"replied\",\"text\":\"確認します。\"}", tag);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(body(late).path("reason").asString()).isEqualTo("changed");
        assertThat(kinds()).doesNotContain("replied");
        assertThat(act("{\"act\":\"replied\",\"text\":\"確認します。\"}", "*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void without_a_tag_nothing_is_done() throws Exception {
        var answer = desk.acts(number, Desk.TOKEN, "{\"act\":\"claimed\"}");

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(answer.body()).contains("If-Match");
        assertThat(kinds()).containsExactly("opened");
    }

    @Test
    void what_the_request_does_not_admit_is_refused_with_its_reason() throws Exception {
        act("{\"act\":\"claimed\"}", "*");

        var answer = act("{\"act\":\"closed\"}", "*");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(answer).path("reason").asString()).isEqualTo("no-consent");
        assertThat(body(answer).path("detail").asString()).contains("Ask for consent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | act
            {"act":"opened"} | act
            {"act":"replied"} | text
            {"act":"replied","text":"  "} | text
            {"act":"replied","text":"\\u200b\\u2060\\u3164"} | text
            {"act":"severity-changed","text":"x","to":"D"} | to
            {"act":"reassigned"} | to
            """)
    void an_act_that_lacks_something_names_it(String json, String field) throws Exception {
        var answer = act(json, "*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).path("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"claimed\"", "{\"act\":{\"a\":1}}"})
    void a_body_that_is_no_act_is_explained(String json) throws Exception {
        var answer = act(json, "*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSON object");
    }

    @Test
    void secrets_in_it_are_hidden() throws Exception {
        act("{\"act\":\"noted\",\"text\":\"password: Fuji-3776m\"}", "*");

        assertThat(desk.api("/api/tickets/" + number + "/history").body())
                .contains("[PASSWORD_1]")
                .doesNotContain("Fuji-3776m");
    }

    @Test
    void the_history_comes_page_by_page_and_marks_what_the_requester_never_sees() throws Exception {
        act("{\"act\":\"claimed\"}", "*");
        act("{\"act\":\"noted\",\"text\":\"内々の話\"}", "*");
        act("{\"act\":\"replied\",\"text\":\"確認します。\"}", "*");

        var inside = new ArrayList<String>();
        var seen = new ArrayList<String>();
        var after = "0";
        while (after != null) {
            var page = body(desk.api("/api/tickets/" + number + "/history?limit=3&after=" + after));
            page.path("acts").forEach(line -> {
                seen.add(line.path("act").asString());
                if (line.path("inside").asBoolean()) {
                    inside.add(line.path("details").path("text").asString());
                }
            });
            after = page.path("next").isMissingNode() || page.path("next").isNull()
                    ? null
                    : page.path("next").asString();
        }

        assertThat(seen).containsExactly("opened", "claimed", "noted", "replied");
        assertThat(inside).containsExactly("内々の話");
    }

    @Test
    void a_token_does_only_what_its_scopes_say() throws Exception {
        assertThat(desk.acts(number, READER, "{\"act\":\"claimed\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.get("/api/tickets", "Authorization", "Bearer " + READER).statusCode())
                .isEqualTo(200);

        var actor = "night-desk-of-the-tests-0123";
        var claimed = desk.acts(number, actor, "{\"act\":\"claimed\"}", "If-Match", "*");
        assertThat(body(claimed).path("owner").asString()).isEqualTo("night-desk");
        assertThat(desk.get("/api/tickets", "Authorization", "Bearer " + actor).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_that_is_used_too_often_waits() throws Exception {
        var reader = "Bearer " + EAGER;
        HttpResponse<String> answer = desk.get("/api/tickets", "Authorization", reader);
        for (var n = 0; n < 40 && answer.statusCode() == 200; n++) {
            answer = desk.get("/api/tickets", "Authorization", reader);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(desk.api("/api/tickets").statusCode()).isEqualTo(200);

        desk.clock.advance(Duration.ofMinutes(1));
        assertThat(desk.get("/api/tickets", "Authorization", reader).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_short_token_of_a_program_is_refused_at_start() {
        assertThatThrownBy(() -> new Desk("uketsuke.api.tokens.reports.token=short-one"))
                .rootCause()
                .hasMessageContaining("UKETSUKE_API_TOKENS_REPORTS_TOKEN")
                .hasMessageNotContaining("short-one");
    }

    @Test
    void an_unknown_request_is_a_problem() throws Exception {
        assertThat(desk.acts("REQ-1999-000001", Desk.TOKEN, "{\"act\":\"claimed\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.api("/api/tickets/REQ-1999-000001/history").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> act(String json, String seen) throws Exception {
        return desk.acts(number, Desk.TOKEN, json, "If-Match", seen);
    }

    private String tag() throws Exception {
        return desk.api("/api/tickets/" + number).headers().firstValue("ETag").orElseThrow();
    }

    private List<String> kinds() throws Exception {
        var kinds = new ArrayList<String>();
        body(desk.api("/api/tickets/" + number + "/history"))
                .path("acts")
                .forEach(line -> kinds.add(line.path("act").asString()));
        return kinds;
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }
}
