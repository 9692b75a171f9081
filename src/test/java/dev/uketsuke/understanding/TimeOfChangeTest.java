package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.intake.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of a change and the time since when there is trouble are two things. */
@Execution(ExecutionMode.CONCURRENT)
class TimeOfChangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今朝8時半からです。昨晩の更新のあとです | 昨晩の更新のあとです",
                "昨晩の更新のあと、今朝8時半から Outlook が起動しません | 昨晩の更新のあと",
                "昨日アップデートしてから、今朝8時半に起動しなくなりました | 昨日アップデートしてから",
                "金曜にポリシーを変更したあと、今朝8時半以降つながりません | 金曜にポリシーを変更したあと",
                "After last night's update, Outlook crashes since 8:30 this morning | After last night's update",
                "It started at 8:30 this morning, right after we deployed the policy on Friday | right after we deployed the policy on Friday",
                "Since 8:30 this morning. After the patch from Tuesday. | After the patch from Tuesday.",
            })
    void the_time_of_a_change_is_not_the_beginning(String text, String change) {
        for (var asked : new String[][] {{"issue"}, {"started-at"}, {"started-at", "frequency", "recent-changes"}}) {
            var reading = PackagedPackReadingTest.read(text, asked);

            assertThat(Desk.value(reading, "started-at")).as(text).isEqualTo("2026-11-22T08:30+09:00");
            assertThat(Desk.value(reading, "recent-changes")).as(text).contains(change);
            assertThat(Desk.value(reading, "frequency")).as(text).isEqualTo("-");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "昨晩の更新のあとから起動しません, 2026-11-21 night",
        "It crashes since last night's update, 2026-11-21 night",
        "昨日設定を変更してから動きません, 2026-11-21"
    })
    void with_no_other_time_trouble_began_with_the_change(String text, String started) {
        var reading = Desk.first(text);

        assertThat(Desk.value(reading, "started-at")).isEqualTo(started);
        assertThat(Desk.found(reading, "recent-changes").orElseThrow().provenance())
                .isEqualTo(Provenance.INFERRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Outlook が ASR ルールでブロックされます。11月3日に Defender を更新しました。12台です。",
                "スキャンが終わりません。先週金曜にポリシーを変更しています。",
                "Outlook is blocked on 12 machines. We updated the Defender platform on Nov 3.",
                "On Friday we switched the policy to block. Teams does not start on 12 machines.",
            })
    void the_day_of_a_change_alone_is_no_beginning(String text) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(Desk.value(reading, "started-at")).as(text).isEqualTo("-");
        assertThat(Desk.value(reading, "recent-changes")).as(text).isNotEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月3日の更新以降、Outlook がブロックされます。 | 2026-11-03",
                "11月3日にポリシーを変更したところ、Outlook がブロックされるようになりました。 | 2026-11-03",
                "11月3日に Defender を更新しました。それ以降 Outlook が起動しません。 | 2026-11-03",
                "Outlook is blocked since the update on Nov 3. | 2026-11-03",
                "We updated the platform on Nov 3 and since then Outlook is blocked. | 2026-11-03",
                "We updated the platform on Nov 3. Ever since, Outlook crashes. | 2026-11-03",
            })
    void it_is_one_where_trouble_is_said_to_have_come_with_it(String text, String started) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text), "started-at"))
                .as(text)
                .isEqualTo(started);
    }

    @Test
    void a_beginning_that_lies_ahead_is_not_replaced_by_the_time_of_the_change() {
        var reading = Desk.answer("今日の18時半からです。昨晩の更新のあとです", "started-at", "frequency");

        assertThat(Desk.value(reading, "started-at")).isEqualTo("-");
        assertThat(reading.rejected()).extracting(Rejected::reason).contains(Rejected.Reason.MOMENT_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({"更新の後も起動しません", "再インストールしたあとの画面が固まります", "更新後の画面が表示されません", "Outlook crashes after login"})
    void not_every_after_tells_of_a_change(String text) {
        assertThat(Desk.value(Desk.first(text), "recent-changes")).isEqualTo("-");
    }
}
