package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing was changed there is nothing to roll back, and nobody is said to have tried it in vain (#24, #55). */
class NothingChangedTest {
    private static final Slot RECENT_CHANGES = new Slot("recent-changes");
    private static final Slot ROLLBACK = Fact.ROLLBACK_SOLVES.slot();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 昨日からスキャンが40%で止まります。変更はしていません。 | 変更していない | 戻しても解消しない",
                "EN | Since yesterday the scan hangs at 40%. Nothing was changed. | Nothing was changed | Rolling back does not help",
            })
    void it_is_shown_as_what_was_said(Language language, String text, String shown, String vain) {
        var chat = new Chat(language, text);

        assertThat(chat.text()).contains(shown).doesNotContain(vain);
        assertThat(chat.asks()).doesNotContain(RECENT_CHANGES.name(), ROLLBACK.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 全社で基幹システムに繋がらず、業務が完全に止まっています。 | 変更していない",
                "EN | Nobody can reach the ERP system and business has stopped completely. | Nothing was changed",
            })
    void chosen_on_a_card_it_answers_what_was_changed_too(Language language, String text, String shown) {
        var chat = new Chat(language, text);

        chat.fill(Map.of("rollback-solves", Fact.UNCHANGED));
        chat.say(language == Language.JA ? "送信" : "Submit");

        assertThat(chat.intake.request().answers().has(RECENT_CHANGES)).isTrue();
        assertThat(chat.card()).contains(shown);
        assertThat(chat.intake.request().facts().key(Fact.ROLLBACK_SOLVES)).isEqualTo(Fact.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 設定を戻しても直りません。 | 戻しても解消しない",
                "EN | Rolling back the policy did not help. | Rolling back does not help"
            })
    void a_roll_back_in_vain_is_still_one(Language language, String text, String shown) {
        var chat = new Chat(
                language,
                (language == Language.JA ? "スキャンが失敗します。昨日設定を変えました。" : "The scan fails. We changed a policy. ") + text);

        assertThat(chat.text()).contains(shown);
    }
}
