package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.ticket.Submissions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TicketsApiTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @RegisterExtension
    static final Desk desk = new Desk();

    private static String japanese;
    private static String english;

    @BeforeAll
    static void start() {
        japanese = desk.open(Submissions.japanese("c1"));
        english = desk.open(Submissions.later(Submissions.english("c2"), Duration.ofMinutes(1)));
        for (var i = 3; i <= 5; i++) {
            desk.open(Submissions.later(Submissions.unpromised(Submissions.english("c" + i)), Duration.ofMinutes(i)));
        }
    }

    @Test
    void without_a_token_nothing_is_shown() throws Exception {
        var answer = desk.get("/api/tickets");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertProblem(answer);
        assertThat(desk.get("/api/tickets/" + japanese).statusCode()).isEqualTo(401);
        assertThat(desk.get("/api/anything").statusCode()).isEqualTo(401);
    }

    @Test
    void another_token_is_the_wrong_identity() throws Exception {
        var answer = desk.get("/api/tickets", "Authorization", "Bearer " + Desk.TOKEN + "x");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertProblem(answer);
    }

    @Test
    void without_a_configured_token_the_api_is_closed() throws Exception {
        try (var closed = new Desk("uketsuke.api.token=")) {
            assertThat(closed.get("/api/tickets").statusCode()).isEqualTo(401);
            var answer = closed.api("/api/tickets");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("UKETSUKE_API_TOKEN");
        }
    }

    @Test
    void a_short_token_is_refused_at_start_without_being_shown() {
        assertThatThrownBy(() -> new Desk("uketsuke.api.token=short-one"))
                .rootCause()
                .hasMessageContaining("fewer than 20 characters")
                .hasMessageNotContaining("short-one");
    }

    @Test
    void a_ticket_is_its_document() throws Exception {
        var answer = desk.api("/api/tickets/" + japanese);
        var ticket = MAPPER.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ticket.path("number").asString()).isEqualTo(japanese);
        assertThat(ticket.path("severity").asString()).isEqualTo("B");
        assertThat(ticket.path("fields")).hasSize(11);
        assertThat(ticket.path("criteria").path(0).path("state").asString()).isEqualTo("not-met");
    }

    @Test
    void an_unchanged_ticket_is_not_sent_twice() throws Exception {
        var tag = desk.api("/api/tickets/" + japanese)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        var again = desk.api("/api/tickets/" + japanese, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_ticket_comes_as_markdown_too() throws Exception {
        var answer = desk.api("/api/tickets/" + japanese + ".md");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(answer.body()).startsWith("# " + japanese).contains("## ⑪ ユーザー補助");
    }

    @Test
    void a_file_is_saved_and_never_shown() throws Exception {
        var answer = desk.api("/api/tickets/" + japanese + "/files/f1");

        assertThat(answer.body()).isEqualTo(OneFile.CONTENT);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E3%83%AD%E3%82%B0.html");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_file_of_another_conversation_is_not_given() throws Exception {
        assertProblem(desk.api("/api/tickets/" + english + "/files/f1"));
        assertThat(desk.get("/api/tickets/" + japanese + "/files/f1").statusCode())
                .isEqualTo(401);
        assertThat(desk.get("/console/requests/" + japanese + "/files/f1").statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_unknown_ticket_is_a_problem() throws Exception {
        var answer = desk.api("/api/tickets/REQ-1999-000001");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertProblem(answer);
        assertProblem(desk.api("/api/tickets/REQ-1999-000001.md"));
        assertProblem(desk.api("/api/nothing-here"));
    }

    @Test
    void pages_hold_every_ticket_once_newest_first() throws Exception {
        assertThat(numbers("newest"))
                .containsExactly("REQ-2026-000005", "REQ-2026-000004", "REQ-2026-000003", english, japanese);
    }

    @Test
    void pages_hold_every_ticket_once_the_least_time_left_first() throws Exception {
        assertThat(numbers("due"))
                .containsExactly(english, japanese, "REQ-2026-000003", "REQ-2026-000004", "REQ-2026-000005");
    }

    @Test
    void wrong_parameters_say_what_is_expected() throws Exception {
        for (var query : List.of(
                "limit=0",
                "limit=201",
                "limit=many",
                "sort=size",
                "cursor=abc",
                "cursor=%00",
                "cursor=" + cursor("- x\0"),
                "cursor=" + cursor("+1000000-01-01T00:00:00Z REQ-2026-000001"))) {
            var answer = desk.api("/api/tickets?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertProblem(answer);
        }
        assertThat(desk.api("/api/tickets?limit=0").body()).contains("from 1 to 200");
        var cursor = MAPPER.readTree(desk.api("/api/tickets?limit=1").body())
                .path("next")
                .asString();
        assertThat(desk.api("/api/tickets?sort=due&cursor=" + cursor).statusCode())
                .isEqualTo(400);
    }

    private static String cursor(String place) {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("NEWEST " + place).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void the_schema_and_the_description_are_open_to_everybody() throws Exception {
        assertThat(MAPPER.readTree(desk.get("/api/schema/ticket.json").body())
                        .path("$id")
                        .asString())
                .isEqualTo("urn:uketsuke:schema:ticket:1");
        var description = MAPPER.readTree(desk.get("/v3/api-docs").body());
        assertThat(description.path("paths").propertyNames())
                .contains("/api/tickets", "/api/tickets/{number}", "/api/tickets/{number}.md");
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void the_description_names_what_every_operation_may_answer() throws Exception {
        var paths = MAPPER.readTree(desk.get("/v3/api-docs").body()).path("paths");

        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                var answers = operation.getValue().path("responses").propertyNames();
                assertThat(answers).as(path.getKey()).contains("200");
                if (operation.getValue().has("security")) {
                    assertThat(answers).as(path.getKey()).contains("401", "403", "429");
                }
                if (path.getKey().contains("{number}")) {
                    assertThat(answers).as(path.getKey()).contains("404");
                }
                if (operation.getKey().equals("post")) {
                    assertThat(answers).as(path.getKey()).contains("400", "415");
                }
            }
        }
    }

    @Test
    void what_is_not_public_does_not_exist() throws Exception {
        assertThat(desk.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(desk.get("/anything").statusCode()).isEqualTo(404);
        assertThat(desk.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
    }

    private static List<String> numbers(String sort) throws Exception {
        var numbers = new ArrayList<String>();
        String cursor = "";
        do {
            JsonNode page = MAPPER.readTree(
                    desk.api("/api/tickets?limit=2&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body());
            page.path("tickets")
                    .forEach(ticket -> numbers.add(ticket.path("number").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return numbers;
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(MAPPER.readTree(answer.body()).path("status").asInt()).isEqualTo(answer.statusCode());
    }
}
