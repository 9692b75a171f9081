package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Severity A is handled by phone only: whoever does not want to be called chooses between that and B (#72, C1). */
class CalledForATest {
    private static final String BY_PHONE_ONLY = "重大度 A はお電話のみでの対応となります";

    private static Chat severityA(String wish) {
        return new Chat(
                Language.JA,
                "全店舗のレジが停止し業務が完全に止まっています。今も続いています。設定変更はしていません。",
                "24時間電話に出られます。03-1234-5678",
                "佐藤 一郎",
                wish);
    }

    @ParameterizedTest
    @CsvSource({"連絡方法：メール, contact-method, 携帯電話", "電話可否：電話を希望しない, no-phone-calls, 電話をしてもよい"})
    void it_goes_off_once_calls_are_accepted(String wish, String slot, String accepted) {
        var chat = severityA(wish);
        assertThat(chat.text()).contains(BY_PHONE_ONLY);

        chat.say("送信。録音は同意しません");
        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.text()).contains(BY_PHONE_ONLY);
        assertThat(chat.asks()).containsExactly(slot);

        chat.say(accepted);
        assertThat(chat.text()).doesNotContain(BY_PHONE_ONLY);
        assertThat(chat.say("送信").handedOver()).containsExactly(0);
        assertThat(chat.intake.request().level(Talk.PACK.policy())).isEqualTo(Level.A);
    }

    @Test
    void as_b_it_goes_off_with_the_wish() {
        var chat = severityA("連絡方法：メール");
        chat.say("重大度Bにしてください");
        assertThat(chat.text()).doesNotContain(BY_PHONE_ONLY);

        chat.submits();

        assertThat(chat.intake.request().level(Talk.PACK.policy())).isEqualTo(Level.B);
        assertThat(Chat.values(chat.intake.request(), "contact-method")).containsExactly("email");
    }
}
