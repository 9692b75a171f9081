package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An "I don't know" that names no question, said while several are open. */
class NotKnownTest {
    private static final String[] FACTS = {"business-stopped", "rollback-solves", "phone-24x7"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "わからない。戻し方を知りたい",
                "わかりません。どう戻すのでしょうか。",
                "I don't know. I want to know how to roll back",
                "No idea. Is there a way to undo the change?",
            })
    void beside_something_else_it_holds_for_what_that_is_about(String text) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, FACTS)))
                .containsEntry("rollback-solves", "unknown")
                .doesNotContainKeys("business-stopped", "phone-24x7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"わからない。明日は祝日です。", "I don't know. Tomorrow is a holiday here."})
    void beside_what_is_about_none_of_them_it_holds_for_the_first(String text) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, FACTS)))
                .containsEntry("business-stopped", "unknown")
                .doesNotContainKeys("rollback-solves", "phone-24x7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"毎回です。わかりません。", "It happens every time. I don't know."})
    void beside_an_answer_it_holds_for_the_first_that_is_left(String text) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "frequency", "os", "device")))
                .containsEntry("os", "unknown")
                .doesNotContainKey("device");
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "frequency", "os"))
                        .get("frequency"))
                .isNotEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"わからない", "全部わかりません", "残りは不明です", "I don't know", "I don't know the rest"})
    void alone_or_said_of_everything_it_holds_for_all_but_the_calls_at_night(String text) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, FACTS)))
                .containsEntry("business-stopped", "unknown")
                .containsEntry("rollback-solves", "unknown")
                .doesNotContainKey("phone-24x7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "残りはわかりません",
                "残りはわかりません。",
                "あとは不明です",
                "他はわからないです",
                "それ以外は全部わかりません",
                "I don't know the rest",
                "The rest I don't know",
                "No idea about the others"
            })
    void of_all_that_is_left_it_holds_for_a_question_that_stands_alone(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "reproduction"), "reproduction"))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再起動後の手順以外はわかりません、まず設定を開きます", "Open settings, then both say unknown error"})
    void words_that_tell_something_besides_are_kept(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "reproduction"), "reproduction"))
                .isNotEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"わからない", "不明です。上司に確認します。", "I don't know", "Not sure. I have to ask my boss."})
    void who_can_be_called_at_night_is_unknown_where_that_alone_was_asked(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "phone-24x7"), "phone-24x7"))
                .isEqualTo("unknown");
    }

    @Test
    void not_to_know_who_can_be_called_is_no_promise() {
        for (var text :
                new String[] {"24時間の電話体制はわかりません", "I don't know whether someone can answer the phone around the clock"
                }) {
            assertThat(Desk.value(PackagedPackReadingTest.read(text, "business-stopped", "phone-24x7"), "phone-24x7"))
                    .isNotEqualTo("yes");
        }
    }
}
