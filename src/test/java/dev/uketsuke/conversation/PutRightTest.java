package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is put right is right wherever it stands. */
class PutRightTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | Windows 10 の端末でスキャンが失敗します。 | Windows 10ではありません。Windows 11です。",
                "JA | Windows 10 の端末でスキャンが失敗します。 | Windows 10ではなくWindows 11です。",
                "EN | The scan fails on Windows 10 laptops. | It is not Windows 10. It is Windows 11.",
                "EN | The scan fails on Windows 10 laptops. | Windows 11, not Windows 10",
            })
    void in_one_sentence_or_two(Language language, String told, String corrected) {
        var chat = new Chat(language, told, corrected);

        assertThat(Chat.values(chat.intake.request(), "os")).containsExactly("Windows 11");
        assertThat(chat.intake.request().title()).contains("Windows 11").doesNotContain("Windows 10");
    }

    /** #10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 昨日から Outlook が30台で起動しません。 | 30台ではなく45台でした。 | 45台",
                "EN | Defender blocks Outlook on 30 machines since yesterday. | Sorry, it is 45 machines, not 30. | on 45 machines",
            })
    void the_title_follows_the_count(Language language, String told, String corrected, String titled) {
        var chat = new Chat(language, told, corrected);

        assertThat(chat.intake.request().title()).contains(titled).doesNotContain("30");
    }

    @Test
    void it_follows_again_when_the_count_is_put_right_once_more() {
        var chat = new Chat(
                Language.EN,
                "Defender blocks Outlook on 30 machines since yesterday.",
                "Sorry, it is 45 machines, not 30.",
                "Actually 50 machines, not 45.");

        assertThat(chat.intake.request().title()).contains("on 50 machines");
    }

    @Test
    void another_number_in_the_title_stays() {
        var chat = new Chat(Language.JA, "30台の端末で Outlook が30分ごとに落ちます。", "30台ではなく45台でした。");

        assertThat(chat.intake.request().title()).contains("30分").contains("45台");
    }

    @Test
    void a_title_of_the_requester_stays_as_it_is() {
        var chat = new Chat(
                Language.EN,
                "Defender blocks Outlook on 30 machines since yesterday.",
                "Change the title to Outlook on 30 machines",
                "Sorry, it is 45 machines, not 30.");

        assertThat(chat.intake.request().title()).isEqualTo("Outlook on 30 machines");
    }
}
