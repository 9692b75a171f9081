package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Submissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedRequestsTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private String number = "";
    private String other = "";

    @BeforeEach
    void two_requests() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
        other = desk.open(Submissions.japanese("c2"));
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void linked_requests_lead_to_each_other() throws Exception {
        desk.act(number, Map.of("act", "linked", "to", " " + other.toLowerCase(Locale.ROOT) + " "));

        assertThat(page(number, "ja")).contains("/console/requests/" + other, "関連するお問い合わせ</strong>");
        assertThat(page(other, "en")).contains("/console/requests/" + number, "Related request");
        assertThat(desk.api("/api/tickets/" + other).body()).contains(number);
    }

    @Test
    void a_duplicate_leads_to_where_it_goes_on_and_can_be_opened_again() throws Exception {
        desk.act(number, Map.of("act", "merged", "to", other));

        assertThat(page(number, "ja")).contains("重複としてまとめた先", "/console/requests/" + other, "再開する");
        assertThat(page(other, "en")).contains("Duplicate merged into this");
        assertThat(desk.api("/api/tickets/" + number + "/status").body())
                .contains("\"mergedInto\":\"" + other + "\"", "\"status\":\"closed\"");

        desk.act(number, Map.of("act", "reopened"));
        assertThat(desk.api("/api/tickets/" + number + "/status").body()).doesNotContain(other);
    }

    @Test
    void a_file_that_is_sent_on_a_duplicate_is_given_out_where_it_goes_on() throws Exception {
        desk.act(number, Map.of("act", "merged", "to", other));
        var link = "/console/requests/" + other + "/files/f1";
        assertThat(desk.get(link).statusCode()).isEqualTo(404);

        desk.says(number, new Act.Said("", List.of(new Act.Attached("f1", "ログ.html", "text/html", 1))));

        assertThat(page(other, "ja")).contains(link);
        assertThat(desk.get(link).body()).isEqualTo(OneFile.CONTENT);
        assertThat(desk.get("/console/requests/" + other + "/files/f2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_superiors_are_told_is_there_to_copy_in_both_languages() throws Exception {
        assertThat(page(number, "en"))
                .contains("id=\"briefing-ja\"", "id=\"briefing-en\"", "(Japanese)", "For superiors");
        assertThat(page(number, "ja")).contains("id=\"briefing-ja\"", "上長への報告用").doesNotContain("briefing-en");
    }

    @Test
    void a_part_of_a_request_is_made_one_of_its_own_that_both_pages_lead_to() throws Exception {
        assertThat(page(number, "ja")).contains("別のお問い合わせに分ける");
        var part = Map.of("act", "split-off", "title", "CSV の出力", "text", "一覧を CSV で出したい", "to", "C");
        desk.act(number, part);
        desk.act(number, part);

        assertThat(desk.api("/api/tickets").body()).contains("CSV の出力");
        var made = desk.api("/api/tickets/" + number + "/history")
                .body()
                .replaceAll("(?s).*\"number\":\"(REQ-[0-9-]+)\".*", "$1");
        assertThat(page(number, "ja")).contains("別のお問い合わせに分けた部分</strong>", "/console/requests/" + made);
        assertThat(page(made, "en"))
                .contains("Split off from", "/console/requests/" + number, "CSV の出力", "sato@example.jp");
        assertThat(desk.api("/api/tickets").body().split("CSV の出力", -1)).hasSize(2);
    }

    @Test
    void what_was_typed_of_a_part_stays_when_it_is_refused() throws Exception {
        desk.act(number, Map.of("act", "split-off", "title", "", "text", "一覧を CSV で出したい", "to", "B"));

        assertThat(page(number, "ja")).contains("分ける部分のタイトルを1行で入力してください", "一覧を CSV で出したい</textarea>");
    }

    @Test
    void programs_split_requests_too() throws Exception {
        var json = "{\"act\":\"split-off\",\"title\":\"CSV\",\"text\":\"How?\",\"to\":\"C\"}";
        var once = desk.acts(number, Desk.TOKEN, json, "If-Match", "*");
        var again = desk.acts(number, Desk.TOKEN, json, "If-Match", "*");
        var urgent = desk.acts(number, Desk.TOKEN, json.replace("\"C\"", "\"A\""), "If-Match", "*");

        assertThat(once.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(urgent.statusCode()).isEqualTo(409);
        assertThat(urgent.body()).contains("raise-is-new");
    }

    @Test
    void whoever_merges_looks_at_the_other_request_first() throws Exception {
        desk.act(other, Map.of("act", "claimed"));
        assertThat(page(number, "en")).contains("Look at it before merging").doesNotContain("value=\"merged\"");

        var look = desk.get(
                        "/console/requests/" + number + "/merge?to=" + other.toLowerCase(Locale.ROOT),
                        "Accept-Language",
                        "en")
                .body();

        assertThat(look)
                .contains(
                        "Outlook が起動しません",
                        "in progress",
                        "Owner: agent",
                        "Merge %s into %s and close %s".formatted(number, other, number),
                        "name=\"act\" value=\"merged\"",
                        "name=\"to\" value=\"" + other + "\"");
        assertThat(desk.api("/api/tickets/" + number + "/status").body()).contains("\"status\":\"new\"");
    }

    @Test
    void what_cannot_be_merged_is_told_before_the_look() throws Exception {
        for (var to : List.of("REQ-1999-000001", number, "x".repeat(200))) {
            assertThat(desk.get("/console/requests/" + number + "/merge?to=" + to)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(page(number, "ja")).contains("role=\"alert\"").containsPattern("<details class=\"more\" open=");
        }
    }

    @Test
    void a_request_that_was_raised_to_a_says_so_and_leads_to_the_new_one() throws Exception {
        assertThat(page(number, "ja")).doesNotContain("重大度 A に上げた");
        desk.says(number, new Act.Raised(other));

        assertThat(page(number, "ja")).contains("重大度 A に上げたお問い合わせ：", "どちらも対応中です", other + " にまとめる", "do-merge-raised");
        assertThat(page(number, "en")).contains("Raised to severity A, goes on in:", "Both requests are open.");

        desk.act(number, Map.of("act", "merged", "to", other));
        assertThat(page(number, "en"))
                .containsOnlyOnce("goes on in:")
                .doesNotContain("Both requests are open.", "do-merge-raised");
    }

    @Test
    void a_request_is_not_merged_into_the_raised_one_once_that_is_closed() throws Exception {
        desk.says(number, new Act.Raised(other));
        assertThat(page(number, "en")).containsOnlyOnce("goes on in:");

        desk.act(other, Map.of("act", "claimed"));
        desk.says(other, new Act.Consented(null));
        desk.act(other, Map.of("act", "closed"));

        assertThat(page(number, "en"))
                .contains("goes on in:")
                .doesNotContain("Both requests are open.", "do-merge-raised");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | この番号のお問い合わせはありません。
            en | There is no request with this number.
            """)
    void a_number_that_is_none_is_refused_in_the_console_s_language(String language, String told) throws Exception {
        desk.act(number, Map.of("act", "merged", "to", "REQ-1999-000001"));

        assertThat(page(number, language)).contains(told);
    }

    @Test
    void a_colleague_whom_the_requester_named_is_confirmed_by_a_button() throws Exception {
        assertThat(page(number, "en")).doesNotContain("do-colleague");
        desk.says(number, "dl_person", new Act.ColleagueNamed("田中", "tanaka@example.jp"));
        assertThat(page(number, "ja")).contains("ご連絡先を 田中（tanaka@example.jp）に変更する", "引き継ぎの申し出</strong>");

        desk.act(number, Map.of("act", "colleague-confirmed", "to", "tanaka@example.jp"));

        assertThat(page(number, "en"))
                .contains("tanaka@example.jp", "sato@example.jp;")
                .doesNotContain("do-colleague");
    }

    @Test
    void what_the_colleague_adds_stands_under_their_name_with_their_files() throws Exception {
        var log = new Act.Attached("f1", "log.txt", "text/plain", 3);
        desk.says(other, "dl_person", new Act.ColleagueNamed("田中", "tanaka@example.jp"));
        desk.act(other, Map.of("act", "colleague-confirmed", "to", "tanaka@example.jp"));
        desk.says(other, "dl_tanaka", new Act.Said("5台でも起きました", List.of(log)));
        desk.says(other, "dl_person", new Act.Said("よろしくお願いします", List.of()));

        assertThat(page(other, "ja")).containsOnlyOnce("田中（引き継いだ方）").contains("5台でも起きました");
        assertThat(page(other, "en")).contains("田中 (took over)");
        assertThat(desk.get("/console/requests/" + other + "/files/f1").statusCode())
                .isEqualTo(200);
        assertThat(desk.get("/console/requests/" + other + "/files/f2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void programs_join_requests_too() throws Exception {
        var linked = desk.acts(number, Desk.TOKEN, "{\"act\":\"linked\",\"to\":\"" + other + "\"}", "If-Match", "*");
        var own = desk.acts(number, Desk.TOKEN, "{\"act\":\"merged\",\"to\":\"" + number + "\"}", "If-Match", "*");

        assertThat(linked.statusCode()).isEqualTo(200);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("own-number");
    }

    private static String page(String of, String language) throws Exception {
        return desk.get("/console/requests/" + of, "Accept-Language", language).body();
    }
}
