package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.ticket.Submissions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that agents send with their replies. */
class AgentFilesTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private String number = "";

    @BeforeEach
    void an_agent_reads_a_request() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void a_file_goes_with_a_reply_and_stands_in_the_history_and_among_the_files() throws Exception {
        sent("replied", "手順書をお送りします", "1", Map.of("手順 書.txt", "1. 監査に戻す"));

        var page = page("ja");
        assertThat(page).contains("手順書をお送りします", "手順 書.txt", "受付後のファイル", "data-done=\"replied\"");
        assertThat(desk.get("/console/requests/" + number + "/files/sent0").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_file_needs_no_words_but_either_is_needed() throws Exception {
        sent("replied", " ", "1", Map.of("log.txt", "x"));
        assertThat(page("en")).contains("data-done=\"replied\"");

        sent("replied", " ", "2", Map.of());
        assertThat(page("en")).contains("Please write a text").doesNotContain("Choose the files again");
    }

    @Test
    void a_refused_file_tells_why_keeps_the_text_and_takes_the_others_back() throws Exception {
        var files = new LinkedHashMap<String, String>();
        files.put("log.txt", "x");
        files.put("tool.exe", "MZ");
        files.put("more.txt", "y".repeat(5_000_000));

        sent("replied", "調査ツールです", "1", files);

        assertThat(page("ja")).contains("「tool.exe」は、お渡しできない種類", ">調査ツールです</textarea>", "data-version=\"1\"");
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void more_files_than_a_request_may_have_are_not_taken() throws Exception {
        var files = new LinkedHashMap<String, String>();
        for (var file = 0; file < 11; file++) {
            files.put("log" + file + ".txt", "x");
        }

        sent("replied", "Logs", "1", files);

        assertThat(page("en")).contains("a reply has at most 10 files");
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void what_is_no_reply_or_was_decided_on_an_old_version_gives_its_files_up_and_says_so() throws Exception {
        sent("asked", "Does it help?", "1", Map.of("log.txt", "x"));
        assertThat(page("en")).contains("Files go with a reply", ">Does it help?</textarea>", "Choose the files again");

        sent("replied", "Here it is", "99", Map.of("log.txt", "x"));
        assertThat(page("en")).contains("Somebody has changed", ">Here it is</textarea>", "Choose the files again");
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void a_reply_that_fails_otherwise_leaves_no_file_behind() throws Exception {
        var form = Map.of("_csrf", desk.formToken(), "version", "1", "text", "Here it is", "act", "replied");
        desk.jdbc().sql("alter table ticket_entry rename to away").update();

        try {
            assertThat(desk.actWithFiles(number, form, Map.of("log.txt", "x")).statusCode())
                    .isEqualTo(500);
            assertThat(desk.files().sent).isEmpty();
        } finally {
            desk.jdbc().sql("alter table away rename to ticket_entry").update();
        }
    }

    @Test
    void a_form_without_its_token_or_version_or_that_is_no_form_is_read_no_further() throws Exception {
        var forged = new HashMap<>(Map.of("act", "replied", "text", "x", "version", "1"));

        assertThat(desk.actWithFiles(number, forged, Map.of("log.txt", "x")).statusCode())
                .isEqualTo(403);
        forged.put("_csrf", desk.formToken());
        forged.put("version", "one");
        assertThat(desk.actWithFiles(number, forged, Map.of("log.txt", "x")).statusCode())
                .isEqualTo(400);
        forged.put("text", "x".repeat(70_000));
        assertThat(desk.actWithFiles(number, forged, Map.of()).statusCode()).isEqualTo(400);
        forged.remove("text");
        assertThat(desk.actWithFiles("REQ-2026-999999", forged, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void a_file_with_an_impossible_name_or_endless_headers_is_told_from_a_failure() throws Exception {
        var form = Map.of("act", "replied", "text", "x", "version", "1", "_csrf", desk.formToken());

        assertThat(desk.actWithFiles(number, form, Map.of("log\0.txt", "x")).statusCode())
                .isEqualTo(400);
        assertThat(desk.actWithFiles(number, form, Map.of("log.txt", "x\r\n--limit\r\nX: " + "y".repeat(5_000)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void a_field_that_comes_again_and_again_is_no_form() throws Exception {
        var again = "x\r\n--limit\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
        var form = Map.of("act", "replied", "text", again.repeat(30), "version", "1", "_csrf", desk.formToken());

        assertThat(desk.actWithFiles(number, form, Map.of("log.txt", "x")).statusCode())
                .isEqualTo(400);
        assertThat(desk.files().sent).isEmpty();
    }

    @Test
    void who_is_not_signed_in_sends_no_file() throws Exception {
        var form = Map.of("act", "replied", "text", "x", "version", "1", "_csrf", desk.formToken());
        desk.post("/console/sign-out", Map.of("_csrf", desk.formToken()));

        assertThat(desk.actWithFiles(number, form, Map.of("log.txt", "x")).statusCode())
                .isIn(302, 403);
        assertThat(desk.files().sent.values()).extracting(Attachment::name).isEmpty();
    }

    private void sent(String act, String text, String version, Map<String, String> files) throws Exception {
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", desk.formToken());
        form.put("version", version);
        form.put("text", text);
        form.put("act", act);
        assertThat(desk.actWithFiles(number, form, files).statusCode()).isEqualTo(302);
    }

    private String page(String language) throws Exception {
        return desk.get("/console/requests/" + number, "Accept-Language", language)
                .body();
    }
}
