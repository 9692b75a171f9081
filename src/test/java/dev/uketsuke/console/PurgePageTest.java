package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PurgePageTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private String number;

    @BeforeEach
    void a_request() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c"));
        desk.signIn(Desk.PASSWORD);
        desk.act(number, Map.of("act", "noted", "text", "箱の名前は correct-horse-battery です"));
    }

    @Test
    void a_secret_is_gone_from_the_request_and_its_page_says_how_often_it_stood_there() throws Exception {
        var page = purge(Map.of("secret", "correct-horse-battery", "confirmed", "true"));

        assertThat(page).contains("履歴と社内メモ").doesNotContain("correct-horse", "ticket_entry");
        assertThat(desk.get("/console/requests/" + number).body())
                .contains("箱の名前は [PURGED] です", "/purge")
                .doesNotContain("correct-horse");
    }

    @Test
    void who_took_a_secret_out_and_from_how_many_places_stands_in_the_request_s_history() throws Exception {
        purge(Map.of("secret", "correct-horse-battery", "confirmed", "true"));

        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("機密情報を消した（変更した箇所の数）</strong><span>：1</span>")
                .doesNotContain("correct-horse");
        assertThat(desk.api("/api/tickets/" + number + "/history").body())
                .contains("\"act\":\"secret-purged\",\"inside\":true,\"details\":{\"places\":1}");
    }

    @Test
    void what_stood_nowhere_leaves_no_mark_in_the_history() throws Exception {
        purge(Map.of("secret", "never-written-here", "confirmed", "true"));

        assertThat(desk.api("/api/tickets/" + number + "/history").body()).doesNotContain("secret-purged");
    }

    @Test
    void without_a_confirmation_nothing_is_changed_and_what_was_typed_does_not_come_back() throws Exception {
        var page = purge(Map.of("secret", "correct-horse-battery"));

        assertThat(page).contains("role=\"alert\"").doesNotContain("correct-horse");
        assertThat(desk.get("/console/requests/" + number).body()).contains("correct-horse-battery");
    }

    @Test
    void what_is_too_short_is_refused_in_the_agent_s_language() throws Exception {
        var page = purge(Map.of("secret", "ab", "confirmed", "true"));

        assertThat(page).contains("何も変更していません");
    }

    private static String csrf() throws Exception {
        return desk.get("/console").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private String purge(Map<String, String> form) throws Exception {
        var all = new HashMap<>(form);
        all.put("_csrf", csrf());
        var path = "/console/requests/" + number + "/purge";
        assertThat(desk.post(path, all).statusCode()).isEqualTo(302);
        return desk.get(path, "Accept-Language", "ja").body();
    }
}
