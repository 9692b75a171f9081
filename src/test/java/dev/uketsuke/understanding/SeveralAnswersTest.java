package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class SeveralAnswersTest {
    private static final String[] ASKED = {"business-impact", "tried-actions", "workaround", "impact-partial"};

    @Test
    void sentences_one_after_the_other_each_go_to_their_own_question() {
        assertThat(
                        read(
                                "people wait 2 minutes at login, month end close is late. tried reboot. no workaround. yes part of it"))
                .containsEntry("business-impact", "people wait 2 minutes at login, month end close is late.")
                .containsEntry("tried-actions", "tried reboot.")
                .containsEntry("workaround", "no workaround.")
                .containsEntry("impact-partial", "yes");
    }

    @Test
    void clauses_of_one_sentence_do_so_too() {
        assertThat(read("restarted the pcs, no workaround, invoices are late, yes partly"))
                .containsEntry("business-impact", "invoices are late")
                .containsEntry("tried-actions", "restarted the pcs")
                .containsEntry("workaround", "no workaround")
                .containsEntry("impact-partial", "yes")
                .doesNotContainKey("frequency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動済み、回避策なし、月末処理が遅れている、一部影響あり",
                "月末処理が遅れている 再起動済み 回避策なし 一部影響あり",
                "再起動済み。回避策なし。月末処理が遅れている。一部影響あり。",
                "再起動済み\n回避策なし\n月末処理が遅れている\n一部影響あり"
            })
    void the_same_is_understood_whatever_stands_between_them(String said) {
        var values = read(said);

        assertThat(values).containsEntry("workaround", "なし").containsEntry("impact-partial", "yes");
        assertThat(values.get("tried-actions")).startsWith("再起動済み").doesNotContain("月末", "回避策");
        assertThat(values.get("business-impact")).startsWith("月末処理が遅れている").doesNotContain("再起動", "回避策");
    }

    @Test
    void lines_that_tell_of_other_questions_are_not_taken_by_their_place() {
        assertThat(read("再起動は試しました\n回避策はありません\n月末処理が遅れています\nはい、一部です"))
                .containsEntry("business-impact", "月末処理が遅れています")
                .containsEntry("tried-actions", "再起動は試しました")
                .containsEntry("workaround", "ありません")
                .containsEntry("impact-partial", "yes");
    }

    @Test
    void none_answers_the_question_behind_the_one_that_was_answered_before_it() {
        assertThat(read("rebooted twice\nnone\nyes"))
                .containsEntry("tried-actions", "rebooted twice")
                .containsEntry("workaround", "none")
                .containsEntry("impact-partial", "yes")
                .doesNotContainKeys("business-impact", "impact-minor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動しました。\n連絡先：山田太郎 03-1234-5678 taro@example.com",
                "再起動しました。\n山田太郎、03-1234-5678、taro@example.com",
                "連絡先は山田太郎、03-1234-5678、taro@example.com です。\n再起動しました。"
            })
    void a_line_with_contact_details_is_nobodys_attempt(String said) {
        assertThat(read(said))
                .containsEntry("tried-actions", "再起動しました。")
                .containsEntry("contact-name", "山田太郎")
                .containsEntry("emails", "taro@example.com")
                .containsEntry("phone", "+81312345678")
                .doesNotContainKeys("business-impact", "workaround");
    }

    @Test
    void where_somebody_is_reached_answers_no_single_question_about_the_trouble() {
        assertThat(Desk.values(Desk.answer("reach me at jane@example.com", "tried-actions")))
                .containsEntry("emails", "jane@example.com")
                .doesNotContainKey("tried-actions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"回避策として再起動しましたが、変わりません", "we reinstalled the agent and cleared the cache, and it did not help"})
    void what_was_done_and_what_became_of_it_stay_together(String said) {
        assertThat(read(said)).containsEntry("tried-actions", said);
    }

    @Test
    void what_tells_of_something_that_was_not_asked_answers_none_of_the_open_questions() {
        assertThat(Desk.values(PackagedPackReadingTest.read(
                        "再起動は試しました 回避策なし", "error-messages", "reproduction", "started-at")))
                .containsEntry("tried-actions", "再起動は試しました")
                .containsEntry("workaround", "回避策なし")
                .hasSize(2);
        assertThat(Desk.values(PackagedPackReadingTest.read(
                        "people wait 2 minutes at login, month end close is late. tried reboot. no workaround. yes part of it",
                        "error-messages",
                        "reproduction",
                        "business-stopped",
                        "extent",
                        "product-version")))
                .containsEntry("tried-actions", "tried reboot.")
                .containsEntry("workaround", "no workaround.")
                .containsEntry("impact-partial", "yes")
                .doesNotContainKeys("error-messages", "reproduction", "extent", "product-version");
    }

    private static Map<String, String> read(String said) {
        return Desk.values(PackagedPackReadingTest.read(said, ASKED));
    }
}
