package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgentFormTest {
    @Test
    void whatever_of_a_refused_form_waits_in_the_session_has_its_secrets_hidden() {
        var secret = "my password is Fuji-3776m";

        var kept = new AgentForm(secret, secret, secret, secret, secret, null, secret, secret, null, null).masked();

        assertThat(kept.toString()).contains("[PASSWORD_1]").doesNotContain("Fuji-3776m");
    }

    @Test
    void a_form_that_lacks_nothing_but_its_version_waits_as_it_was() {
        var form = new AgentForm("contacted", "Called at noon", "B", null, "phone", true, null, null, null, null);

        assertThat(form.masked()).isEqualTo(form);
    }
}
