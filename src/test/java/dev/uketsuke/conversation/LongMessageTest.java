package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a message of the greatest length is made of, it is read through once and answered. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongMessageTest {
    private static final int LONG = 98_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                ".",
                "。",
                "、",
                "!",
                "a ",
                "1",
                "・",
                "- ",
                "（",
                ":",
                "no ",
                "「",
                "a;",
                "a: b\n",
                ",",
                "a=b ",
                "type a1-Bcd9 ",
                "3台 ",
                "10:00 "
            })
    void is_answered(String of) {
        var chat = new Chat(Language.JA, "スキャンが終わりません。");
        var text = "a" + of.repeat(LONG / of.length()) + "b";

        assertThat(chat.say(text).intake().request().words()).isNotEmpty();
    }

    @Test
    void is_kept_whole_however_many_pieces_it_is_parted_into() {
        var text = "The scan never ends; " + "a;".repeat(LONG / 2) + " the last word";

        assertThat(new Chat(Language.EN, text).intake.request().words()).containsExactly(text);
    }

    @Test
    void is_answered_while_the_requests_of_a_message_are_regrouped() {
        var chat = new Chat(
                Language.JA,
                "2件あります。\n1. PCの1台でDefenderのウイルス定義が更新できません。\n2. Linuxサーバーでmdatpのインストールに失敗します。",
                "分け方を変えたい");

        assertThat(chat.say("定義の更新" + "\n".repeat(LONG) + "メールが届きません").intake().requests())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "「", "a ", "に"})
    void is_answered_while_requests_are_named_anew(String of) {
        var chat =
                new Chat(Language.JA, "2件あります。\n1. PCの1台でDefenderのウイルス定義が更新できません。\n2. Linuxサーバーでmdatpのインストールに失敗します。");

        assertThat(chat.say("1のタイトルはa" + of.repeat(LONG / of.length()) + "b\nc")
                        .intake()
                        .requests())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"別件、", "あと", "and also ", "another issue: "})
    void is_answered_however_often_it_announces_another_request(String announced) {
        var chat = new Chat(Language.JA, "スキャンが終わりません。");

        assertThat(chat.say(announced.repeat(LONG / announced.length()) + "メールが届きません。")
                        .intake()
                        .requests())
                .isNotEmpty();
    }
}
