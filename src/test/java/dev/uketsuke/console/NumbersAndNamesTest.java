package dev.uketsuke.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.net.URLEncoder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent types by hand into a request's acts: Microsoft's number, and who goes on with it. */
class NumbersAndNamesTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private String number = "";

    @BeforeEach
    void a_request() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "241118004000123", "24111800400012345", "REQ-2026-000001", "来週聞きます"})
    void what_is_no_number_of_microsoft_s_is_refused_with_what_one_looks_like(String typed) throws Exception {
        desk.act(number, Map.of("act", "filed", "to", typed));

        assertThat(page("en"))
                .contains("A number at Microsoft has 16 digits, such as 2411180040001234.", "value=\"" + typed + "\"")
                .containsPattern("<details class=\"more\" open=")
                .doesNotContain("clock: ");
        assertThat(page("ja")).doesNotContain("Microsoft の時計");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2411180040001234",
                " ２４１１１８００４０００１２３４ ",
                "2411 1800 4000 1234",
                "241118-0040001234",
                "TrackingID#2411180040001234",
                "SR 2411180040001234"
            })
    void a_number_counts_however_it_was_copied(String typed) throws Exception {
        desk.act(number, Map.of("act", "filed", "to", typed));

        assertThat(page("en")).contains("clock: 2411180040001234");
    }

    @Test
    void filing_again_corrects_the_number_and_the_history_keeps_both() throws Exception {
        desk.act(
                number,
                Map.of("act", "filed", "to", "2411180040001243", "at", "2026-11-24T11:00", "zone", "Asia/Tokyo"));
        assertThat(page("en"))
                .contains(
                        "Correct or add the number",
                        "name=\"to\" required maxlength=\"100\" autocomplete=\"off\" value=\"2411180040001243\" aria-describedby=\"filed-hint\"",
                        "value=\"2026-11-24T11:00\"");

        desk.act(
                number,
                Map.of("act", "filed", "to", "2411180040001234", "at", "2026-11-24T11:00", "zone", "Asia/Tokyo"));

        assertThat(page("en"))
                .contains("clock: 2411180040001234", ": 2411180040001234, Tue", ": 2411180040001243, Tue")
                .doesNotContain("clock: 2411180040001243");
        assertThat(desk.api("/api/tickets/" + number + "/history").body()).contains("\"before\":\"2411180040001243\"");
    }

    @Test
    void the_same_number_at_the_same_time_is_not_told_again() throws Exception {
        desk.act(number, Map.of("act", "filed", "to", "2411180040001234"));
        var shown = page("en").replaceAll("(?s).*id=\"filed-at\"[^>]*value=\"([^\"]+)\".*", "$1");

        desk.act(number, Map.of("act", "filed", "to", "2411180040001234", "at", shown, "zone", "Asia/Tokyo"));

        assertThat(page("en")).containsOnlyOnce(": 2411180040001234, Tue");
        desk.act(number, Map.of("act", "filed", "to", "2411180040001234", "at", shown, "zone", "Asia/Tokyo"));
        assertThat(page("ja")).contains("変更がありません");
    }

    @Test
    void a_further_number_corrects_none() throws Exception {
        assertThat(page("en")).doesNotContain("id=\"filed-another\"");
        desk.act(number, Map.of("act", "filed", "to", "2411180040001243"));
        assertThat(page("en")).contains("id=\"filed-another\"");

        desk.act(number, Map.of("act", "filed", "to", "2411180040001234", "another", "true"));

        assertThat(desk.api("/api/tickets/" + number + "/history").body())
                .contains("\"number\":\"2411180040001234\"", "\"another\":true")
                .doesNotContain("\"before\":\"2411");
    }

    @Test
    void who_cannot_sign_in_is_given_nothing() throws Exception {
        desk.act(number, Map.of("act", "claimed"));

        desk.act(number, Map.of("act", "reassigned", "to", "Suzuki", "text", "ログ待ち"));

        assertThat(page("en"))
                .contains("Nobody of this name can sign in here", "value=\"Suzuki\"", "value=\"ログ待ち\"")
                .containsPattern("<details class=\"more\" open=")
                .contains("<option value=\"agent\">");
        assertThat(page("ja")).contains("担当：agent");
    }

    @Test
    void a_program_that_acts_is_somebody_to_give_a_request_to() throws Exception {
        try (var other = desk.beside(
                "uketsuke.api.tokens.pager.token=token-of-the-pager-0123456789",
                "uketsuke.api.tokens.pager.scopes=act",
                "uketsuke.api.tokens.screen.token=token-of-the-screen-012345678")) {
            other.act(number, Map.of("act", "reassigned", "to", "Pager", "text", "呼び出し"));

            assertThat(page("ja")).contains("担当：pager");
            assertThat(other.get("/console/requests/" + number).body())
                    .contains("<option value=\"pager\">")
                    .doesNotContain("<option value=\"screen\">");
        }
    }

    @Test
    void what_a_program_has_taken_is_given_back() throws Exception {
        desk.acts(number, Desk.TOKEN, "{\"act\":\"claimed\"}", "If-Match", "*");
        assertThat(page("ja")).contains("担当：api");

        desk.act(number, Map.of("act", "reassigned", "to", "AGENT", "text", "戻します"));

        assertThat(page("ja")).contains("担当：agent");
    }

    @Test
    void a_program_gives_a_request_to_whoever_is_meant_however_it_spells_them() throws Exception {
        desk.acts(number, Desk.TOKEN, "{\"act\":\"reassigned\",\"to\":\" AGENT\",\"text\":\"\"}", "If-Match", "*");

        assertThat(page("ja")).contains("担当：agent");
    }

    @Test
    void a_program_that_names_nobody_known_here_is_told_so() throws Exception {
        var answer = desk.acts(
                number,
                Desk.TOKEN,
                "{\"act\":\"reassigned\",\"to\":\"suzuki\",\"text\":\"\",\"unseen\":true}",
                "If-Match",
                "*");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"reason\":\"unknown-agent\"");
        assertThat(page("ja")).doesNotContain("担当：suzuki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "agent\u0000", "\u202Eagent"})
    void characters_that_show_nothing_never_reach_the_database(String typed) throws Exception {
        desk.act(number, Map.of("act", "reassigned", "to", typed, "text", "確認"));

        assertThat(desk.get("/console/requests/" + number).statusCode()).isEqualTo(200);
        assertThat(desk.get("/console/requests/" + number + "/merge?to=" + URLEncoder.encode(typed, UTF_8))
                        .statusCode())
                .isEqualTo(302);
    }

    private String page(String language) throws Exception {
        return desk.get("/console/requests/" + number, "Accept-Language", language)
                .body();
    }
}
