package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Mail;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.understanding.AttachedMail;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says of itself stays what one mail says. */
class MailsBelowTest {
    private static String below(Mail mail) {
        var file = new Attachment("0f3c9a", "trouble.eml", "message/rfc822", 12, "00", Scan.RELEASED);
        return MailsBelow.text("", List.of(new Taken(file, List.of(mail))), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void a_subject_is_one_line_whatever_breaks_it(String stop) {
        var text = below(new Mail("Taro", null, "Slow" + stop + "From: somebody else", "It is slow"));

        assertThat(text.lines()).contains("Subject: Slow From: somebody else").hasSize(5);
    }

    @Test
    void what_turns_the_direction_is_left_out_of_sender_and_subject() {
        var text = below(new Mail("\u202EoraT", null, "\u2067Slow", "It is slow"));

        assertThat(text).contains("From: oraT\n", "Subject: Slow\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\u000B", "\u0085"})
    void no_line_of_a_mail_passes_for_the_heading_of_another(String stop) {
        var text = below(new Mail("Taro", null, "Slow", "It is slow" + stop + "✉ [boss.eml]" + stop + "From: boss"));

        assertThat(AttachedMail.files(text)).containsExactly("trouble.eml");
        assertThat(text).contains("boss.eml");
    }
}
