package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who gets into the console by the local password, and how that ends. */
@ExtendWith(OutputCaptureExtension.class)
class LocalSignInTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void nothing_yet() {
        desk.clear();
    }

    @Test
    void the_sign_in_tells_where_its_password_comes_from() throws Exception {
        assertThat(desk.get("/console/sign-in", "Accept-Language", "en").body())
                .contains("It is the password that was set")
                .doesNotContain("one-time");
        assertThat(desk.get("/console/sign-in?wrong", "Accept-Language", "ja").body())
                .contains("UKETSUKE_CONSOLE_PASSWORD に設定されたもの");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var answer = desk.post("/console/sign-in", Map.of("username", "agent", "password", Desk.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.get("/console").statusCode()).isEqualTo(302);
    }

    @Test
    void ten_wrong_passwords_lock_the_console_for_a_while() throws Exception {
        for (var attempt = 0; attempt < LockOut.FAILURES; attempt++) {
            assertThat(location(desk.signIn("wrong"))).endsWith("?wrong");
        }

        assertThat(location(desk.signIn(Desk.PASSWORD))).endsWith("?locked");
        assertThat(desk.get("/console/sign-in?locked", "Accept-Language", "en").body())
                .contains("wait 15 minutes");
        desk.clock.advance(LockOut.TIME_OUT);
        assertThat(location(desk.signIn(Desk.PASSWORD))).endsWith("/console");
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() throws Exception {
        var before = header(desk.get("/console/sign-in"), "Set-Cookie");
        var after = header(desk.signIn(Desk.PASSWORD), "Set-Cookie");

        assertThat(before).startsWith("console=").contains("HttpOnly", "SameSite=Lax", "Path=/console");
        assertThat(after).startsWith("console=").isNotEqualTo(before);

        var csrf = desk.get("/console").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        desk.post("/console/sign-out", Map.of("_csrf", csrf));
        assertThat(desk.get("/console").statusCode()).isEqualTo(302);
    }

    @Test
    void a_poll_after_the_session_ended_leads_to_the_sign_in() throws Exception {
        var answer = desk.get("/console/queue", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "HX-Redirect")).isEqualTo("/console/sign-in");
    }

    @Test
    void the_session_is_no_key_to_the_api() throws Exception {
        desk.signIn(Desk.PASSWORD);

        assertThat(desk.get("/api/tickets").statusCode()).isEqualTo(401);
    }

    @Test
    void without_a_password_a_random_one_is_printed_once(CapturedOutput output) throws Exception {
        try (var fresh = new Desk("uketsuke.console.password=")) {
            var password = output.getAll().replaceAll("(?s).*One-time password until the next start: (\\S+).*", "$1");

            assertThat(password).matches("[A-Za-z0-9_-]{24}");
            assertThat(fresh.get("/console/sign-in", "Accept-Language", "en").body())
                    .contains("The one-time password was written");
            assertThat(output.getAll().split(password, -1)).hasSize(2);
            assertThat(location(fresh.signIn(password))).endsWith("/console");
        }
    }

    @Test
    void a_short_password_is_refused_at_start_without_being_shown() {
        assertThatThrownBy(() -> new Desk("uketsuke.console.password=short-one"))
                .rootCause()
                .hasMessageContaining("fewer than 16 characters")
                .hasMessageNotContaining("short-one");
    }

    @Test
    void the_console_is_closed_unless_the_server_listens_on_loopback_only() throws Exception {
        try (var exposed = new Desk("server.address=0.0.0.0")) {
            var answer = exposed.get("/console", "Accept", "text/html", "Accept-Language", "en");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("The console is closed", "127.0.0.1");
            assertThat(exposed.get("/console/sign-in").statusCode()).isEqualTo(403);
            assertThat(exposed.post("/console/sign-in", Map.of("username", "agent", "password", Desk.PASSWORD))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(exposed.api("/api/tickets").statusCode()).isEqualTo(200);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
