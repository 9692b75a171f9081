package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Scan;
import dev.uketsuke.ticket.Submissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page on which agents find requests. */
class QueuePageTest {
    private static final Pattern ROW =
            Pattern.compile("<td class=\"c-number\"><a [^>]*href=\"/console/requests/([^\"]+)\"");

    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void signed_in() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void a_request_is_found_by_what_was_said_and_noted() throws Exception {
        var japanese = desk.open(Submissions.japanese("c1"));
        var english = desk.open(Submissions.english("c2"));
        desk.act(english, Map.of("act", "noted", "text", "ASR の誤検知と思われる"));

        assertThat(found("?q=" + encoded("outlook 起動"))).containsExactly(japanese);
        assertThat(found("?q=" + encoded("誤検知"))).containsExactly(english);
        assertThat(found("?q=" + encoded("誤検知") + "&severity=B")).isEmpty();
        assertThat(found("?q=")).containsExactly(english, japanese);
        assertThat(page("/queue?q=" + encoded("誤検知"))).contains(english).doesNotContain("<html", japanese);
    }

    @Test
    void the_search_box_has_a_label_and_keeps_what_was_typed_whatever_it_is() throws Exception {
        desk.open(Submissions.japanese("c1"));

        var page = page("?q=" + encoded("\"><script>alert(1)</script> ' or 1=1 -- ${7*7} {x}"));

        assertThat(page)
                .contains("<label for=\"search\">", "id=\"search\" type=\"search\"", "&lt;script&gt;alert(1)", "${7*7}")
                .doesNotContain("<script>alert", "49 {x}");
        assertThat(found("?q=" + encoded("\"><script>"))).isEmpty();
    }

    @Test
    void a_search_without_a_result_says_what_to_do() throws Exception {
        desk.open(Submissions.japanese("c1"));

        assertThat(page("?q=" + encoded("どこにもない") + "&lang=ja"))
                .contains("「どこにもない」を含むお問い合わせはありません", "語を減らす", "href=\"/console\"")
                .doesNotContain("絞り込みを外して検索");
        assertThat(page("?q=nowhere&severity=B&lang=en"))
                .contains(
                        "No request holds &quot;nowhere&quot;",
                        "Try fewer",
                        "href=\"/console?q=nowhere\"",
                        "Search without");
        assertThat(page("?severity=C&lang=en")).contains("No request matches the filter", "Back to the queue");
    }

    @Test
    void chips_count_what_is_open_and_say_which_is_shown() throws Exception {
        desk.open(Submissions.japanese("c1"));
        desk.open(Submissions.english("c2"));
        var taken = desk.open(Submissions.japanese("c3"));
        desk.act(taken, Map.of("act", "claimed"));

        assertThat(chip(page(""), "open")).contains("aria-current=\"true\"", "<strong>3</strong>");
        assertThat(chip(page("?severity=B"), "B")).contains("aria-current=\"true\"", "<strong>2</strong>");
        assertThat(chip(page("?severity=B"), "open")).doesNotContain("aria-current");
        assertThat(chip(page(""), "mine")).contains("href=\"/console?owner=mine\"", "<strong>1</strong>");
        assertThat(chip(page(""), "nobody")).contains("<strong>2</strong>");
        assertThat(chip(page(""), "late")).contains("href=\"/console?late=1\"", "<strong>1</strong>");
        assertThat(found("?owner=mine")).containsExactly(taken);
        assertThat(found("?owner=of:agent")).containsExactly(taken);
        assertThat(found("?owner=of:nobody")).isEmpty();
        assertThat(found("?late=1")).hasSize(1);
        assertThat(found("?status=closed")).isEmpty();
        assertThat(found("?status=open")).containsExactly(taken);
    }

    @Test
    void pages_lead_to_each_other_and_keep_the_filter() throws Exception {
        var numbers = new ArrayList<String>();
        for (var i = 0; i < 51; i++) {
            numbers.add(desk.open(Submissions.later(Submissions.japanese("c" + i), Duration.ofMinutes(i))));
        }

        var first = page("?severity=B&lang=en");
        var second = page(link(first, "next"));

        assertThat(found(first)).isEqualTo(numbers.subList(0, 50));
        assertThat(first).contains("Next page").doesNotContain("rel=\"prev\"");
        assertThat(found(second)).isEqualTo(numbers.subList(50, 51));
        assertThat(second).doesNotContain("rel=\"next\"");
        assertThat(found(page(link(second, "prev")))).isEqualTo(numbers.subList(0, 50));
        assertThat(link(first, "next")).startsWith("?severity=B&after=");
        assertThat(found("?q=outlook&after=" + link(first, "next").replaceAll(".*after=", "")))
                .hasSize(1);
    }

    @Test
    void an_address_that_makes_no_sense_shows_the_queue() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));

        for (var address : List.of(
                "?after=x", "?before=%00", "?owner=of:%00", "?status=gone&owner=me&late=yes&language=fr&severity=Z")) {
            assertThat(found(address)).as(address).containsExactly(number);
        }
    }

    @Test
    void a_message_that_could_not_be_processed_is_listed_with_what_was_said_around_it() throws Exception {
        desk.park("c9");

        assertThat(desk.get("/console").body())
                .contains("処理できなかったメッセージ", "href=\"/console/conversations/c9\"", "会話 c9");
        assertThat(desk.get("/console/queue", "Accept-Language", "en").body())
                .contains("Could not be processed", "Conversation c9");
        assertThat(desk.get("/console/conversations/c9", "Accept-Language", "en")
                        .body())
                .contains("Could not be processed", "いつからですか。", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img src=x");
        assertThat(desk.get("/console/conversations/c8").statusCode()).isEqualTo(404);
    }

    @Test
    void a_message_that_could_not_be_processed_leads_to_the_conversation_s_request() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.park("c1");
        desk.park("c\"><script>alert(1)</script>");

        assertThat(desk.get("/console").body())
                .containsSubsequence("処理できなかったメッセージ", "href=\"/console/requests/" + number, "<table")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("/console/conversations/c1", "<script>alert");
    }

    @Test
    void nothing_is_said_of_messages_that_were_processed() throws Exception {
        desk.open(Submissions.japanese("c1"));

        assertThat(desk.get("/console").body()).doesNotContain("処理できなかった", "class=\"doubt\"");
    }

    @Test
    void files_that_were_not_found_clean_are_marked_in_the_queue() throws Exception {
        desk.send("c1", Scan.RELEASED);
        desk.send("c1", Scan.NOT_SCANNED);
        desk.send("c1", Scan.NOT_SCANNED);
        desk.send("c1", Scan.SUSPECTED);
        desk.open(Submissions.japanese("c1"));

        assertThat(desk.get("/console").body())
                .containsOnlyOnce("ファイル：未検査")
                .containsOnlyOnce("ファイル：機密情報の可能性あり")
                .doesNotContain("ファイル：検査済み");
        assertThat(desk.get("/console", "Accept-Language", "en").body())
                .contains("File: not checked", "File: may hold a secret");
    }

    private static List<String> found(String address) throws Exception {
        var page = address.startsWith("<!DOCTYPE") ? address : page(address);
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static String page(String address) throws Exception {
        var answer = desk.get("/console" + address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static String chip(String page, String name) {
        return page.replaceAll("(?s).*(<a id=\"chip-" + name + "\".*?</a>).*", "$1");
    }

    private static String link(String page, String rel) {
        var found =
                Pattern.compile("rel=\"" + rel + "\" href=\"/console([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(rel).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
