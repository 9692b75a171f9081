package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the card of a split shows: why it is parted, and what goes with which part (#13, #15, #16). */
class SplitCardTest {
    private static final String TWO =
            "Outlook does not start since Monday. Also how do I export the device list to CSV?";

    private static Attachment file(String id, String name) {
        return new Attachment(id, name, "image/png", 12, "00", Scan.RELEASED);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'Outlook does not start since Monday. Also how do I export the device list to CSV?', 'it is a question of its own'",
        "JA, 'Outlook が起動しません。あと、デバイス一覧を CSV で出す方法も知りたいです。', '別のご質問のため'",
        "JA, 'Windows、Linux、macOS それぞれで、スキャンの除外の設定方法を教えてください。', 'プラットフォームごとに見解をお伝えするため'"
    })
    void the_reason_is_said_in_plain_words(Language language, String text, String reason) {
        var chat = new Chat(language, text);

        assertThat(chat.asks()).containsExactly("split");
        assertThat(chat.card()).containsOnlyOnce(reason).doesNotContainPattern("\\bS[123]\\b");
    }

    @Test
    void each_file_goes_with_the_request_that_its_name_speaks_of_and_else_with_the_first() {
        var chat = new Chat(Language.EN);
        chat.say(TWO, file("0f3c9a", "outlook.png"), file("0f3c9b", "device-list.png"), file("0f3c9c", "IMG_1.png"));

        assertThat(chat.card())
                .contains("Files that go with it: outlook.png, IMG_1.png", "Files that go with it: device-list.png");

        chat.say("split");

        assertThat(Chat.values(chat.intake.requests().getFirst(), "attachments"))
                .containsExactly("0f3c9a", "0f3c9c");
        assertThat(Chat.values(chat.intake.requests().getLast(), "attachments")).containsExactly("0f3c9b");
        assertThat(chat.intake.requests().getLast().quote(Files.SLOT)).contains("device-list.png");
    }

    @Test
    void files_stay_together_with_what_is_kept_as_one() {
        var chat = new Chat(Language.EN);
        chat.say(TWO, file("0f3c9a", "outlook.png"), file("0f3c9b", "device-list.png"));
        chat.say("keep as one");

        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(Chat.values(chat.intake.request(), "attachments")).isEqualTo(List.of("0f3c9a", "0f3c9b"));
    }
}
