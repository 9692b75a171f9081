package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Submissions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsoleTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void nothing_yet() {
        desk.clear();
    }

    @Test
    void an_agent_signs_in_and_reads_a_request() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));

        assertThat(location(desk.get("/console/requests/" + number))).endsWith("/console/sign-in");
        assertThat(location(desk.signIn(Desk.PASSWORD))).contains("/console/requests/" + number);

        assertThat(desk.get("/console").body()).contains(number, "Outlook が起動しません");
        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "en")
                        .body())
                .contains("Business impact", "見積もりの送付が遅れています", "Web 版でしのいでいます", "2411180040001234");
    }

    @Test
    void who_is_not_named_stands_in_the_queue_without_an_internal_id() throws Exception {
        desk.open(Submissions.english("c1"));
        desk.signIn(Desk.PASSWORD);

        assertThat(desk.get("/console", "Accept-Language", "en").body())
                .contains(">not named</td>")
                .doesNotContain(">dl_person<");
        assertThat(desk.get("/console", "Accept-Language", "ja").body()).contains(">連絡先未記入</td>");
    }

    @Test
    void the_parts_that_are_fetched_anew_show_what_may_be_done_now() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
        var before = desk.get("/console/requests/" + number + "/live").body();

        desk.act(number, Map.of("act", "claimed"));

        assertThat(before).contains("do-claim").doesNotContain("do-release");
        assertThat(desk.get("/console/requests/" + number + "/live").body())
                .contains("id=\"standing\"", "id=\"acting\"", "do-release", "id=\"history\"")
                .doesNotContain("do-claim");
    }

    @Test
    void a_severity_that_was_changed_is_not_called_the_suggested_one() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);

        desk.act(number, Map.of("act", "severity-changed", "to", "C", "text", "回避できるため"));

        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "en")
                        .body())
                .contains("changed since it was submitted with severity B")
                .doesNotContain("as suggested by the criteria");
    }

    @Test
    void an_agent_takes_a_request_answers_it_and_keeps_a_note() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);

        desk.act(number, Map.of("act", "claimed"));
        desk.act(number, Map.of("act", "replied", "text", "監査モードに戻せますか。パスワードは Kuma#2211 です"));
        desk.act(number, Map.of("act", "noted", "text", "ASR の誤検知と思われる"));
        var page =
                desk.get("/console/requests/" + number, "Accept-Language", "ja").body();

        assertThat(page).contains("担当：agent", "監査モードに戻せますか", "ASR の誤検知", "社内メモ");
        assertThat(page).doesNotContain("Kuma#2211");
        assertThat(desk.get("/console?owner=mine").body()).contains(number);
        assertThat(desk.get("/console?owner=nobody").body()).doesNotContain(number);
    }

    @Test
    void what_was_decided_on_an_old_version_is_refused_and_the_text_is_kept() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
        desk.act(number, Map.of("act", "claimed"));

        desk.act(number, Map.of("act", "replied", "text", "お待たせしました", "version", "1"));
        var page =
                desk.get("/console/requests/" + number, "Accept-Language", "ja").body();

        assertThat(page).contains("ほかの人がこのお問い合わせを更新しました", "お待たせしました");
        assertThat(page).doesNotContain("class=\"agent\"><p class=\"who\"><strong>返信");
    }

    @Test
    void an_act_that_is_none_or_lacks_what_it_needs_changes_nothing() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);

        for (var form : List.of(
                Map.of("act", "deleted"),
                Map.of("act", "replied", "text", "  "),
                Map.of("act", "severity-changed", "to", "D", "text", "x"),
                Map.of("act", "closed"),
                Map.of("act", "reassigned", "text", "memo"))) {
            desk.act(number, form);
            assertThat(desk.get("/console/requests/" + number).body()).contains("role=\"alert\"");
        }

        assertThat(desk.get("/console/requests/" + number).body()).contains("data-version=\"1\"");
        assertThat(desk.act("REQ-2026-999999", Map.of("act", "claimed", "version", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_a_requester_wrote_is_never_run() throws Exception {
        var number = desk.open(Submissions.english("c1"));
        desk.signIn(Desk.PASSWORD);

        var page = desk.get("/console/requests/" + number).body();

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void a_request_is_copied_field_by_field_into_the_portal() throws Exception {
        var japanese = desk.open(Submissions.japanese("c1"));
        var english = desk.open(Submissions.english("c2"));
        desk.signIn(Desk.PASSWORD);

        var page = desk.get("/console/requests/" + japanese + "/portal", "Accept-Language", "en");

        assertThat(header(page, "Content-Security-Policy")).contains("script-src 'self'");
        assertThat(page.body())
                .contains(
                        ">sato@example.jp;suzuki@example.jp</div>",
                        ">03-1234-5678</div>",
                        ">いいえ</div>",
                        "data-copy-from=\"value-6-0\"",
                        "id=\"value-6-0\"",
                        "data-copy-from=\"all\"",
                        "aria-live=\"polite\"",
                        japanese + ".md",
                        japanese + ".json")
                .doesNotContain("onclick", " style=");
        assertThat(desk.get("/console/requests/" + english + "/portal").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(desk.get("/console/requests/REQ-2026-999999/portal").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_browser_runs_only_the_console_s_own_files() throws Exception {
        desk.signIn(Desk.PASSWORD);
        var page = desk.get("/console");

        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.body()).doesNotContain(" style=", "onclick", "<script>");
        assertThat(desk.get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
        assertThat(desk.get("/console/assets/console.css").statusCode()).isEqualTo(200);
    }

    @Test
    void who_is_signed_in_finds_the_console_s_menu_where_something_went_wrong() throws Exception {
        var stranger = desk.get("/console/requests/REQ-1999-000000", "Accept", "text/html", "Accept-Language", "en");
        desk.signIn(Desk.PASSWORD);

        var missing = desk.get("/console/requests/REQ-1999-000000", "Accept", "text/html", "Accept-Language", "en");

        assertThat(stranger.body()).doesNotContain("/console/outages");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains(
                        "There is nothing here.", "/console/outages", "/console/people", ">agent<", "/console/sign-out")
                .doesNotContain(" style=", "onclick", "<script>");
        assertThat(header(missing, "Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'");
        assertThat(desk.get("/nothing-here", "Accept", "text/html").body()).doesNotContain("/console/outages");
    }

    @Test
    void the_queue_shows_the_most_pressing_first() throws Exception {
        var promised = desk.open(Submissions.japanese("c1"));
        var unpromised = desk.open(Submissions.unpromised(Submissions.english("c2")));
        var overdue = desk.open(Submissions.english("c3"));
        desk.signIn(Desk.PASSWORD);

        var page = desk.get("/console", "Accept-Language", "en").body();

        assertThat(page).containsSubsequence(overdue, promised, unpromised);
        assertThat(page).contains("1 h overdue", "no promise", "3 shown of 3 open");
        assertThat(desk.get("/console?severity=B").body()).contains(promised).doesNotContain(overdue);
        assertThat(desk.get("/console?language=en").body()).contains(overdue).doesNotContain(promised);
        assertThat(desk.get("/console/queue?severity=B").body())
                .contains(promised)
                .doesNotContain("<html", overdue);
        assertThat(desk.get("/console?severity=%3Cscript%3E").statusCode()).isEqualTo(200);
    }

    @Test
    void an_empty_queue_says_so_in_the_chosen_language() throws Exception {
        desk.signIn(Desk.PASSWORD);

        assertThat(desk.get("/console").body()).contains("お待ちのお問い合わせはありません", "<html lang=\"ja\"");
        assertThat(desk.get("/console", "Accept-Language", "en").body()).contains("No request is waiting");
        assertThat(desk.get("/console?lang=en").body()).contains("No request is waiting");
        assertThat(desk.get("/console", "Accept-Language", "ja").body()).contains("No request is waiting");
    }

    @Test
    void the_rules_of_the_article_are_shown_with_the_content_that_serves_them() throws Exception {
        assertThat(location(desk.get("/console/rules"))).endsWith("/console/sign-in");
        desk.signIn(Desk.PASSWORD);

        assertThat(desk.get("/console").body()).contains("href=\"/console/rules\"");
        assertThat(desk.get("/console/rules", "Accept-Language", "ja").body())
                .containsPattern(inOrder("#13", "適した担当者が並行して", "messages.yaml split.proposed", "#14"))
                .containsPattern(inOrder("#57", "severity.yaml facts.phone-24x7", "維持いただけますか"))
                .contains("C12", "矛盾");
        assertThat(desk.get("/console/rules", "Accept-Language", "en").body())
                .containsPattern(inOrder("#80", "Accessibility needs", "questions/accessibility.yaml"))
                .contains("after submission");
    }

    /** The page is large: AssertJ's own way to look for a subsequence copies it at every step. */
    private static Pattern inOrder(String... texts) {
        return Pattern.compile(Stream.of(texts).map(Pattern::quote).collect(Collectors.joining(".*?")), Pattern.DOTALL);
    }

    @Test
    void a_request_is_downloaded_never_shown_as_a_page() throws Exception {
        var number = desk.open(Submissions.english("c1"));
        desk.signIn(Desk.PASSWORD);

        var markdown = desk.get("/console/requests/" + number + ".md");
        var json = desk.get("/console/requests/" + number + ".json");

        assertThat(header(markdown, "Content-Disposition")).isEqualTo("attachment; filename=\"" + number + ".md\"");
        assertThat(markdown.body()).startsWith("# " + number);
        assertThat(json.body()).startsWith("{\"schemaVersion\":1");
    }

    @Test
    void a_request_that_does_not_exist_is_a_page_that_says_so() throws Exception {
        desk.signIn(Desk.PASSWORD);

        var answer = desk.get("/console/requests/REQ-1999-000001", "Accept", "text/html", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here").doesNotContain("Exception");
    }

    @Test
    void the_transcript_shows_what_cards_said() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);

        assertThat(desk.get("/console/requests/" + number).body()).contains("いつからですか。", "台数: 30");
    }

    @Test
    void time_left_is_told_in_words() {
        assertThat(TimeLeft.span(Duration.ofMinutes(61), Language.JA)).isEqualTo("1時間1分");
        assertThat(TimeLeft.span(Duration.ofHours(49), Language.EN)).isEqualTo("2 d 1 h");
        assertThat(TimeLeft.span(Duration.ofSeconds(59), Language.EN)).isEqualTo("0 min");
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
