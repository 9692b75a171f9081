package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people see when something went wrong. */
class ErrorPagesTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void an_agent_is_signed_in() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void an_agent_s_page_stays_the_console_s() throws Exception {
        var page = desk.get("/console/nothing-here", "Accept", "text/html", "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/console/sign-out");
    }

    @Test
    void while_sessions_cannot_be_read_an_agent_is_told_so_and_not_shown_an_empty_page() throws Exception {
        desk.jdbc().sql("alter table spring_session rename to away").update();
        try {
            var page = desk.get("/console", "Accept", "text/html", "Accept-Language", "en");

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("class=\"failure\"", "Something went wrong");
        } finally {
            desk.jdbc().sql("alter table away rename to spring_session").update();
        }
    }
}
