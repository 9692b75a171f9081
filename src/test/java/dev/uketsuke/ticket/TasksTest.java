package dev.uketsuke.ticket;

import static dev.uketsuke.ticket.TicketDocumentTest.SCREENSHOT;
import static dev.uketsuke.ticket.TicketDocumentTest.document;
import static dev.uketsuke.ticket.TicketDocumentTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Facts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the agent has to do beside solving the problem, in the ticket. */
class TasksTest {
    /** #33, #75. */
    @Test
    void a_wish_for_the_upload_site_is_a_task_of_the_agent_and_a_sentence_of_the_description() throws IOException {
        var large = document(with("large-file", "yes"), List.of());

        assertThat(problems(TicketJson.write(large))).isEmpty();
        assertThat(TicketJson.write(large)).contains("\"id\":\"send-upload-link\"");
        assertThat(TicketMarkdown.of(large))
                .contains("- 担当者の作業: アップロード サイトのリンクをお客様へ送る")
                .contains("アップロード サイトのリンクをお送りください。");
        assertThat(document(with("large-file", "no"), List.of()).tasks()).isNull();
    }

    @Test
    void whether_files_may_leave_the_company_holds_for_files_only() throws IOException {
        var asked = with("may-leave-company", "after-asking");
        var document = document(asked, List.of(SCREENSHOT));

        assertThat(problems(TicketJson.write(document))).isEmpty();
        assertThat(TicketMarkdown.of(document)).contains("社外へ提出する前に、お客様の了承を得る");
        assertThat(document(asked, List.of()).tasks()).isNull();
        assertThat(document(with("may-leave-company", "yes"), List.of(SCREENSHOT))
                        .tasks())
                .isNull();
    }

    private static Submission with(String slot, String value) {
        var answers = Answers.NONE.with(new Slot(slot), new Answered(Answer.of(value), Provenance.TAPPED, null, null));
        return Submissions.submission(
                "c", Language.JA, new Request(answers, Facts.NONE, List.of(), null, false, true, null));
    }
}
