package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each value stands in the portal's form as it is typed there (#33, #63, #65, #67, #77). */
class PortalFormTest {
    private final PortalForm japanese = form(Submissions.japanese("c"));
    private final PortalForm english = form(Submissions.english("c"));

    @Test
    void the_fields_come_in_the_form_s_order() {
        assertThat(japanese.entries())
                .extracting(PortalForm.Entry::mark)
                .containsExactly("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪");
    }

    @Test
    void addresses_are_joined_by_a_semicolon() {
        assertThat(texts(japanese, 6)).containsExactly("sato@example.jp;suzuki@example.jp");
    }

    @Test
    void country_code_and_number_stand_apart() {
        assertThat(japanese.entries().get(4).values())
                .containsExactly(new PortalForm.Value("国番号", "81"), new PortalForm.Value("電話番号", "03-1234-5678"));
        assertThat(texts(form(calling("+81312345678;ext=123")), 5)).containsExactly("81", "03-1234-5678", "123");
    }

    @Test
    void the_consent_is_yes_or_no_and_nothing_when_it_was_not_decided() {
        assertThat(texts(japanese, 7)).containsExactly("いいえ");
        assertThat(texts(english, 7)).isEmpty();
    }

    @Test
    void the_severity_is_its_letter() {
        assertThat(texts(japanese, 4)).containsExactly("B");
    }

    @Test
    void wishes_without_a_field_stand_in_the_description() {
        assertThat(texts(japanese, 2))
                .singleElement()
                .asString()
                .contains("電話でのご連絡は希望しません。", "午後にご連絡ください。", "アップロード サイトのリンク", "2411180040001234");
    }

    @Test
    void what_was_written_stays_as_it_is_in_the_whole_text_too() {
        assertThat(english.text())
                .startsWith("① ")
                .contains("<script>alert(1)</script>", "⑪ ", "I use a screen reader.");
        assertThat(texts(form(calling("=HYPERLINK(\"x\")")), 5)).containsExactly("=HYPERLINK(\"x\")");
    }

    @Test
    void a_line_of_the_requester_makes_no_heading_in_markdown() {
        var submission = Submissions.japanese("c");
        var issue = new Answered(Answer.of("止まります\n===\n---\n# 見出し\n=1+1"), Provenance.SAID, null, null);
        var request = submission.request();
        var written = new TicketWriter(
                        Submissions.submission(
                                "c",
                                submission.language(),
                                new Request(
                                        request.answers().with(new Slot("issue"), issue),
                                        request.facts(),
                                        request.words(),
                                        null,
                                        false,
                                        true,
                                        null)),
                        List.of())
                .write("REQ-2026-000001");

        assertThat(TicketMarkdown.of(written).lines().map(String::strip)).contains("\\===", "\\---", "\\# 見出し", "=1+1");
    }

    private static Submission calling(String phone) {
        var submission = Submissions.japanese("c");
        var request = submission.request();
        return Submissions.submission(
                "c",
                submission.language(),
                new Request(
                        request.answers()
                                .with(new Slot("phone"), new Answered(Answer.of(phone), Provenance.SAID, null, null)),
                        request.facts(),
                        request.words(),
                        null,
                        false,
                        true,
                        null));
    }

    private static List<String> texts(PortalForm form, int field) {
        return form.entries().get(field - 1).values().stream()
                .map(PortalForm.Value::text)
                .toList();
    }

    private static PortalForm form(Submission submission) {
        return PortalForm.of(new TicketWriter(submission, List.of()).write("REQ-2026-000001"));
    }
}
