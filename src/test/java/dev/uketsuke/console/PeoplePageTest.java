package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeoplePageTest {
    private static final Map<String, String> PERSON = Map.of("channel", "directline", "id", "dl_person");

    @RegisterExtension
    static final Desk desk = new Desk();

    private String number;

    @BeforeEach
    void a_request() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c"));
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void somebody_is_found_by_a_mail_address_that_stands_in_no_web_address() throws Exception {
        var page = post("", Map.of("mail", "SATO@example.jp"));

        assertThat(page).contains("ID：dl_person", "会話 1 件、お問い合わせ 1 件", "/console/people/erase");
        assertThat(post("", Map.of("mail", "nobody@example.jp"))).contains("該当する方の情報は保存されていません");
        assertThat(post("", PERSON)).contains("ID：dl_person");
    }

    @Test
    void what_was_erased_is_counted_and_the_request_can_still_be_looked_at() throws Exception {
        var confirmed = new HashMap<>(PERSON);
        confirmed.put("confirmed", "true");

        post("/erase", confirmed);

        assertThat(desk.get("/console/people", "Accept-Language", "ja").body())
                .contains(
                        "消去しました",
                        "監査記録",
                        "<span>お問い合わせ</span>: <span>1</span>",
                        "個人",
                        "2026年11月24日(火) 12:15 (Asia/Tokyo)")
                .doesNotContain("dl_person");
        assertThat(desk.get("/console/requests/" + number).body())
                .contains("[ERASED]")
                .doesNotContain("Outlook が", "sato@example.jp");
        assertThat(desk.get("/console/requests/" + number + "/portal").statusCode())
                .isEqualTo(200);
        assertThat(desk.get("/console/requests/" + number + ".md").body()).contains("ERASED");
    }

    @Test
    void what_was_erased_is_not_opened_again_by_the_page_or_a_program() throws Exception {
        var confirmed = new HashMap<>(PERSON);
        confirmed.put("confirmed", "true");
        post("/erase", confirmed);

        assertThat(desk.get("/console/requests/" + number).body()).doesNotContain("do-reopen");
        desk.act(number, Map.of("act", "reopened"));

        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("会話の内容はすでに保存されていない");
        var program = desk.acts(number, Desk.TOKEN, "{\"act\":\"reopened\"}", "If-Match", "*");
        assertThat(program.statusCode()).isEqualTo(409);
        assertThat(program.body()).contains("no-longer-kept", "File a new request that names this one.");
    }

    @Test
    void without_a_confirmation_nothing_is_erased() throws Exception {
        post("/erase", PERSON);

        assertThat(desk.get("/console/people").body()).contains("role=\"alert\"");
        assertThat(desk.get("/console/requests/" + number).body()).contains("Outlook が");
    }

    @Test
    void an_export_is_an_archive_that_is_saved_and_audited() throws Exception {
        var archive = post("/export", PERSON);

        assertThat(archive).startsWith("PK").contains("person.json");
        assertThat(desk.get("/console/people").body()).contains("<td>ダウンロード</td>");
    }

    private static String post(String path, Map<String, String> form) throws Exception {
        var all = new HashMap<>(form);
        all.put("_csrf", desk.get("/console").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1"));
        return desk.post("/console/people" + path, all).body();
    }
}
