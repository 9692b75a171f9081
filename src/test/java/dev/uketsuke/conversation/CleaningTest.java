package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.SecretGuard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing that a requester sends brings along what turns or sounds where it is shown. */
class CleaningTest {
    private static final String SENT = "sc\u001B[31man\u202E\u0007";
    private static final String KEPT = "sc[31man";

    @Test
    void a_message_is_kept_without_it() {
        assertThat(clean(new Utterance.Said(SENT, List.of()))).isEqualTo(new Utterance.Said(KEPT, List.of()));
    }

    @Test
    void a_file_is_named_without_it() {
        var file = new Attachment("f1", SENT + ".txt", "text/plain", 3, "00", Scan.RELEASED);

        assertThat(clean(new Utterance.Said("", List.of(file))))
                .extracting(
                        said -> ((Utterance.Said) said).attachments().getFirst().name())
                .isEqualTo(KEPT + ".txt");
    }

    @Test
    void what_is_typed_on_a_card_is_kept_without_it() {
        var title = new Slot("title");

        assertThat(clean(new Utterance.Tapped("c", Utterance.Action.ANSWER, null, Map.of(title, SENT))))
                .isEqualTo(new Utterance.Tapped("c", Utterance.Action.ANSWER, null, Map.of(title, KEPT)));
    }

    private static Utterance clean(Utterance utterance) {
        return Cleaning.clean(utterance, new SecretGuard(), Set.of()).utterance();
    }
}
