package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErasureApiTest {
    private static final String ACTING = "token-of-a-program-that-acts";
    private static final String WHO = "{\"channel\":\"directline\",\"id\":\"dl_person\"}";

    @RegisterExtension
    static final Desk desk =
            new Desk("uketsuke.api.tokens.acting.token=" + ACTING, "uketsuke.api.tokens.acting.scopes=read,act");

    private String number;

    @BeforeEach
    void a_request_with_a_secret_in_a_note() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
        number = desk.open(Submissions.japanese("c1"));
        desk.act(number, Map.of("act", "noted", "text", "The code word is wisteria seven"));
    }

    @Test
    void a_secret_is_taken_out_and_counted() throws Exception {
        var answer = posts("/secrets", Desk.TOKEN, "{\"number\":\"" + number + "\",\"secret\":\"wisteria seven\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ticket_entry.details\":1");
        assertThat(desk.api("/api/tickets/" + number + "/history").body())
                .contains("[PURGED]")
                .doesNotContain("wisteria");
    }

    @Test
    void what_cannot_be_looked_for_changes_nothing_and_says_why() throws Exception {
        var answer = posts("/secrets", Desk.TOKEN, "{\"number\":\"" + number + "\",\"secret\":\"abc\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("4 to 2000 characters", "unsuitable");
        assertThat(posts("/secrets", Desk.TOKEN, "{\"secret\":\"wisteria seven\"}")
                        .body())
                .contains("'number'");
        assertThat(posts("/secrets", Desk.TOKEN, "[").statusCode()).isEqualTo(400);
    }

    @Test
    void a_person_is_found_given_out_and_erased() throws Exception {
        assertThat(posts("/people/find", Desk.TOKEN, "{\"mail\":\"sato@example.jp\"}")
                        .body())
                .contains("dl_person");
        assertThat(posts("/people/export", Desk.TOKEN, WHO).headers().firstValue("Content-Type"))
                .hasValue("application/zip");
        assertThat(posts("/people/erase", Desk.TOKEN, WHO).statusCode()).isEqualTo(200);
        assertThat(posts("/people/find", Desk.TOKEN, WHO).body()).doesNotContain("\"requests\":1");
        assertThat(posts("/people/erase", Desk.TOKEN, "{\"channel\":\"directline\"}")
                        .body())
                .contains("'id'");
    }

    @Test
    void to_act_is_not_to_erase() throws Exception {
        assertThat(posts("/people/erase", ACTING, WHO).statusCode()).isEqualTo(403);
        assertThat(posts("/secrets", ACTING, "{}").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> posts(String path, String token, String json) throws Exception {
        return desk.postsJson(ErasureApi.PATH + path, token, json);
    }
}
