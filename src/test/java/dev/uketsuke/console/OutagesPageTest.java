package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutagesPageTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void nothing_yet() {
        desk.clear();
    }

    @Test
    void an_agent_declares_an_outage_and_ends_it() throws Exception {
        desk.signIn(Desk.PASSWORD);

        desk.post(
                "/console/outages",
                Map.of(
                        "ja",
                        "ポータルに接続\u202E\u001Bできません <b>",
                        "en",
                        "The portal cannot be reached",
                        "severity",
                        "B",
                        "cues",
                        "ポータルに接続\nportal is down",
                        "_csrf",
                        csrf("/console/outages")));

        var declared = desk.get("/console/outages", "Accept-Language", "ja").body();
        assertThat(declared).contains("ポータルに接続できません &lt;b&gt;", "継続中", "agent", "level-B");
        var id = declared.replaceAll("(?s).*(out-[0-9]{8}-[a-f0-9]{6}).*", "$1");

        desk.post("/console/outages/" + id + "/end", Map.of("_csrf", csrf("/console/outages")));

        assertThat(desk.get("/console/outages", "Accept-Language", "ja").body())
                .contains(id)
                .doesNotContain("継続中", "/" + id + "/end");
    }

    @Test
    void a_secret_in_a_notice_reaches_nobody() throws Exception {
        desk.signIn(Desk.PASSWORD);

        desk.post(
                "/console/outages",
                Map.of(
                        "ja",
                        "保守用のパスワードは Zk9xQw7Tr です",
                        "en",
                        "Use the spare account, its password is Zk9xQw7Tr",
                        "severity",
                        "B",
                        "cues",
                        "password: Zk9xQw7Tr",
                        "_csrf",
                        csrf("/console/outages")));

        assertThat(desk.get("/console/outages").body())
                .contains("保守用のパスワードは [PASSWORD_1] です")
                .doesNotContain("Zk9xQw7Tr");
    }

    @Test
    void an_outage_wants_both_languages_and_the_form_s_token() throws Exception {
        desk.signIn(Desk.PASSWORD);
        var form = Map.of("ja", " ", "en", "The portal cannot be reached", "severity", "C");

        assertThat(desk.post("/console/outages", form).statusCode()).isEqualTo(403);

        var told = new HashMap<>(form);
        told.put("_csrf", csrf("/console/outages"));
        assertThat(desk.post("/console/outages", told)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?incomplete");
        assertThat(desk.get("/console/outages").body()).doesNotContain("The portal cannot be reached");
    }

    private static String csrf(String page) throws Exception {
        return desk.get(page).body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }
}
