package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Submissions;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a request's page says in the agent's own words, and what in the requester's. */
class RequestInOwnLanguageTest {
    /** The criteria of the sample requests. */
    private static final Map<String, String> SMALL = Map.of("A1", "事業が停止している", "A2", "現在も続いている", "B1", "事業に部分的な影響");

    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void an_agent() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void the_criteria_are_told_in_the_console_s_language_and_the_quotes_in_the_requester_s() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));

        decidedByThePacksCriteria();
        assertThat(page(number, "en"))
                .containsPattern("<span lang=\"en\">B: [A-Z]")
                .doesNotContainPattern("<span lang=\"ja\">[ABC]: ");
        assertThat(page(number, "en")).containsPattern("<q lang=\"ja\">");
        assertThat(page(number, "ja")).containsPattern("<span lang=\"ja\">B: ");
    }

    /** As it would be if it had been asked with the content that is there. */
    private static void decidedByThePacksCriteria() {
        new PackLoader()
                .load(Path.of("dialogs")).policy().severity().criteria().stream()
                        .filter(criterion -> SMALL.containsKey(criterion.id()))
                        .forEach(criterion -> desk.jdbc()
                                .sql("update ticket set document = replace(document, :small, :packed)")
                                .param("small", SMALL.get(criterion.id()))
                                .param("packed", criterion.text().in(Language.JA))
                                .update());
    }

    @Test
    void criteria_that_the_content_no_longer_has_so_stay_as_they_were() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.jdbc()
                .sql(
                        "update ticket set document = replace(document, '\"id\":\"defender-endpoint\"', '\"id\":\"other\"')")
                .update();

        assertThat(page(number, "en")).containsPattern("<span lang=\"ja\">B: ");
    }

    @Test
    void who_answered_about_recording_is_named_and_never_by_an_id() throws Exception {
        var named = page(desk.open(Submissions.japanese("c1")), "ja");
        assertThat(named).contains("お客様、2026年").doesNotContain(">dl_person");
    }

    @Test
    void whoever_did_something_comes_back_to_what_came_of_it() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));

        var done = desk.act(number, Map.of("act", "claimed"));

        assertThat(done.headers().firstValue("Location").orElse(""))
                .endsWith("/console/requests/" + number + "#outcome");
        assertThat(page(number, "en")).contains("id=\"outcome\" tabindex=\"-1\" role=\"status\"");
    }

    private static String page(String number, String language) throws Exception {
        return desk.get("/console/requests/" + number, "Accept-Language", language)
                .body();
    }
}
