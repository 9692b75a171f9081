package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.OpenRequests;
import dev.uketsuke.intake.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several requests of one message the one that is named goes, not the one that is worked on. */
class DroppedPartTest {
    private static final String TOLD_EN =
            "1. Defender blocks Outlook on 30 machines since yesterday.\n2. How can I export the device list to CSV?";
    private static final String TOLD_JA = "1. 昨日からDefenderがOutlookを30台でブロックします。\n2. デバイス一覧をCSVで出力する方法を知りたいです。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | we no longer need the CSV one",
                "EN | We no longer need the CSV one, thanks.",
                "EN | Actually, we don't need the CSV part any more.",
                "EN | The CSV question is not needed any more",
                "EN | Please drop the CSV one",
                "JA | CSVの件はもう不要です",
                "JA | CSVのほうは不要になりました。",
                "JA | CSVの質問は取り下げます",
            })
    void the_named_one_goes(Language language, String text) {
        var chat = new Chat(language, language == Language.JA ? TOLD_JA : TOLD_EN);
        chat.say(language == Language.JA ? "分けて" : "Split them");

        chat.say(text);

        assertThat(chat.intake.requests().stream().filter(OpenRequests::isOpen).map(Request::title))
                .as(chat.text())
                .allSatisfy(title -> assertThat(title).contains("Outlook"))
                .hasSize(1);
    }
}
