package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several instances on one database serve one console, whichever of them a browser reaches. */
class TwoInstancesTest {
    private static Desk one;
    private String number = "";

    @BeforeAll
    static void start() {
        one = new Desk();
    }

    @AfterAll
    static void stop() {
        one.close();
    }

    @BeforeEach
    void open() {
        one.clear();
        number = one.open(Submissions.japanese("c1"));
    }

    @Test
    void who_signed_in_to_one_is_signed_in_to_the_other_until_they_sign_out() throws Exception {
        one.signIn(Desk.PASSWORD);
        try (var other = one.beside()) {
            assertThat(other.get("/console").statusCode()).isEqualTo(200);

            other.signOut();

            assertThat(one.get("/console").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void what_was_typed_for_an_act_that_one_refused_is_shown_by_the_other() throws Exception {
        one.signIn(Desk.PASSWORD);
        var refused = one.act(number, Map.of("act", "replied", "text", "もう一度お試しください", "version", "9"));
        assertThat(refused.statusCode()).isEqualTo(302);
        try (var other = one.beside()) {
            assertThat(other.get("/console/requests/" + number).body()).contains("もう一度お試しください");
        }
    }

    @Test
    void sessions_outlive_the_instance_that_made_them() throws Exception {
        try (var first = one.beside()) {
            first.signIn(Desk.PASSWORD);
        }
        assertThat(one.get("/console").statusCode()).isEqualTo(200);
    }

    @Test
    void another_password_ends_the_sessions_that_began_with_the_one_before() throws Exception {
        one.signIn(Desk.PASSWORD);
        try (var other = one.beside("uketsuke.console.password=another-password-of-the-desk")) {
            assertThat(other.get("/console").statusCode()).isEqualTo(302);
        }
    }
}
