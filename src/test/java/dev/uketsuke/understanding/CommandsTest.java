package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.intake.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    @ParameterizedTest
    @CsvSource({
        "BACK, 戻る",
        "BACK, 前の質問に戻りたいです",
        "BACK, ひとつ前に戻してください",
        "BACK, すみません、前に戻って",
        "BACK, go back",
        "BACK, can you take me back to the previous question please",
        "HELP, ヘルプ",
        "HELP, 使い方を教えてください",
        "HELP, 何ができますか",
        "HELP, help me please",
        "HELP, What can you do?",
        "HUMAN, 担当者と話したい",
        "HUMAN, 人間のオペレーターにつないでください",
        "HUMAN, 有人対応お願いします",
        "HUMAN, I'd like to talk to a human",
        "HUMAN, agent please",
        "HUMAN, yes a person please",
        "HUMAN, はい、担当者でお願いします",
        "HUMAN, もういいから早く電話ください！",
        "HUMAN, 至急お電話をお願いします",
        "HUMAN, just get someone to call me",
        "HUMAN, please call me right now",
        "LATER, 後で",
        "LATER, あとで続けます",
        "LATER, I'll finish this later",
        "LATER, save and exit",
        "LATER, 明日、別のパソコンで続けたいです",
        "LATER, 自分のスマホから続けます",
        "LATER, I want to continue tomorrow on another computer",
        "LATER, continue on my phone",
        "CANCEL, キャンセルします",
        "CANCEL, やっぱりやめます",
        "CANCEL, 問い合わせを取り下げます",
        "CANCEL, cancel my request",
        "CANCEL, never mind",
        "RESTART, 最初からやり直したい",
        "RESTART, やり直し",
        "RESTART, start over please",
        "SKIP, スキップ",
        "SKIP, この質問は飛ばしてください",
        "SKIP, 次へ",
        "SKIP, skip this one",
        "LANGUAGE, 英語でお願いします",
        "LANGUAGE, in English please",
        "LANGUAGE, switch to English",
        "GREETING, ありがとうございます",
        "GREETING, 'Hello, thanks'",
        "GREETING, お世話になっております。よろしくお願いします。",
    })
    void a_short_message_that_says_nothing_else_is_a_command(Intent intent, String text) {
        var reading = Desk.answer(text, "reproduction", "frequency");

        assertThat(reading.intent()).isEqualTo(intent);
        assertThat(reading.confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'キャンセルを押すと落ちます'",
        "'Click Cancel'",
        "'戻るボタンをクリックすると固まります'",
        "'ヘルプを開いた状態で保存すると発生します'",
        "'Open Help and then press Back'",
        "'スキップできない更新画面が出ます'",
        "'最初からインストールし直したあとに起きました'",
        "'We stop the service and start it again'",
    })
    void a_command_word_inside_an_answer_commands_nothing(String text) {
        var reading = Desk.answer(text, "reproduction");

        assertThat(reading.intent()).isEqualTo(Intent.ANSWER);
        assertThat(Desk.value(reading, "reproduction")).isEqualTo(text);
    }

    @Test
    void a_skip_leaves_out_everything_that_is_open() {
        var reading = Desk.answer("スキップ", "os", "device");

        assertThat(reading.found()).hasSize(2).allMatch(found -> found.answer().equals(Answer.SKIPPED));
    }

    @Test
    void the_name_of_a_language_answers_the_question_about_the_language_of_support() {
        var reading = Desk.answer("英語", "support-language");

        assertThat(reading.intent()).isEqualTo(Intent.ANSWER);
        assertThat(Desk.value(reading, "support-language")).isEqualTo("en");
    }
}
