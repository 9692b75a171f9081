package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first word that says no more than that something is wrong gives way to the first message that says what (#10, #20). */
@Execution(ExecutionMode.CONCURRENT)
class DescribedBetterTest {
    private static String value(Chat chat, String slot) {
        return String.join("; ", Chat.values(chat.intake.requests().getFirst(), slot));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                defender broken | When users open Excel files from the share, Defender real-time protection blocks them with error 0x800106ba since Monday | Defender real-time protection blocks them with error 0x800106ba
                help, antivirus is broken | Since the update yesterday our ERP client is quarantined on 12 PCs in Osaka. | Since the update our ERP client is quarantined on 12 PCs in Osaka
                my laptop is broken | The sensor on LT-20417 stays inactive after every reboot and does not report. | Sensor on a device stays inactive after every reboot
                Defenderがおかしいです | 営業部のPC12台で、昨日の更新後からExcelのマクロがブロックされて開けません。再起動しても直りません。 | 営業部のPC12台で、昨日の更新後からExcelのマクロがブロックされて開けない
                ディフェンダーの調子が悪い | スキャンを開始すると0x80508023のエラーで必ず失敗します | スキャンを開始すると0x80508023のエラーで必ず失敗
                不具合です | 経理の端末でOutlookが起動せず、エラーで終了します | 経理の端末でOutlookが起動せず、エラーで終了
                """)
    void title_and_description_come_from_the_better_one(String first, String then, String title) {
        var chat = new Chat(Language.EN, first);

        chat.say(then);

        assertThat(value(chat, "title")).isEqualTo(title);
        assertThat(then).startsWith(value(chat, "issue"));
        assertThat(value(chat, "issue")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                defender broken | Yesterday. Every time. We can still work.
                defender broken | We rebooted twice, but it did not help.
                Outlook crashes on 5 laptops | Word also fails to open documents from the share
                動きません | 昨日から毎回です。業務は続けられます。
                Outlookが5台で落ちます | スキャンを開始すると0x80508023のエラーで必ず失敗します
                """)
    void what_was_told_stays_where_nothing_better_follows(String first, String then) {
        var chat = new Chat(Language.EN, first);
        var title = value(chat, "title");

        chat.say(then);

        assertThat(value(chat, "issue")).isEqualTo(first);
        assertThat(value(chat, "title")).isEqualTo(title);
    }

    @Test
    void a_title_of_their_own_stays_when_the_description_is_bettered() {
        var chat = new Chat(Language.EN, "defender broken", "change the title to Excel on the share");

        chat.say("When users open Excel files from the share, Defender blocks them with error 0x800106ba");

        assertThat(value(chat, "title")).isEqualTo("Excel on the share");
        assertThat(value(chat, "issue")).startsWith("When users open Excel files");
    }
}
