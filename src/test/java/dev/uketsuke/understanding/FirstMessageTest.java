package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.intake.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class FirstMessageTest {
    @Test
    void a_long_first_message_fills_every_question_it_speaks_about() {
        var reading = Desk.first(
                "いつもお世話になっております。総務部の佐藤です。\n昨日の9時半頃から、経理部の Windows 11 23H2 の端末 12 台で Teams が起動しません。エラーは 0x80070005 です。前日に Intune でポリシーを変更しました。再起動は試しました。見積もりの送付が遅れていますが、ブラウザー版でしのいでいます。折り返しは 03-1234-5678、sato@example.co.jp までお願いします。\nよろしくお願いいたします。");

        assertThat(reading.intent()).isEqualTo(Intent.PROBLEM);
        assertThat(Desk.values(reading))
                .containsEntry("started-at", "2026-11-21T09:30+09:00~")
                .containsEntry("os", "Windows 11 23H2")
                .containsEntry("affected-count", "12")
                .containsEntry("error-messages", "0x80070005")
                .containsEntry("recent-changes", "前日に Intune でポリシーを変更しました。")
                .containsEntry("tried-actions", "再起動は試しました。")
                .containsEntry("phone", "+81312345678")
                .containsEntry("emails", "sato@example.co.jp")
                .containsEntry("business-stopped", "no")
                .containsEntry("request-type", "trouble");
        assertThat(Desk.value(reading, "issue")).startsWith("昨日の9時半頃から").doesNotContain("お世話に");
        assertThat(Desk.found(reading, "issue").orElseThrow().provenance()).isEqualTo(Provenance.SAID);
        assertThat(Desk.found(reading, "os").orElseThrow().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(reading.units()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PROBLEM, 昨日から検疫されたファイルを復元できません",
        "PROBLEM, Scans hang on every server since Monday",
        "PROBLEM, 定義の更新が失敗します。原因を教えてください",
        "PROBLEM, 来週の公開に間に合わないので急いで対応してほしいです。オンボーディングがうまくいきません",
        "PROBLEM, 早急に対応を希望します。ポリシーが反映されません。",
        "FEATURE, Linux の arm64 に対応してほしいです。",
        "QUESTION, デバイス一覧を CSV で出す方法を教えてください",
        "QUESTION, Is it possible to exclude a folder for one device group?",
        "FEATURE, 一覧に列を追加できるようにしてほしいです",
        "FEATURE, It would be great if reports had a dark mode",
        "GREETING, お世話になっております",
        "STATUS, 先日の問い合わせの進捗はいかがでしょうか",
        "CLOSE, 解決しましたのでクローズをお願いします",
    })
    void the_kind_of_a_first_message_is_seen(Intent intent, String text) {
        assertThat(Desk.first(text).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource({
        "業務が完全に停止しています, business-stopped, yes",
        "業務は止まっていません, business-stopped, no",
        "Nobody can work and all stores are down, business-stopped, yes",
        "昨夜復旧しましたので原因を調べてください, ongoing, no",
        "まだ復旧していません, ongoing, yes",
        "Everything is back to normal now, ongoing, no",
        "The service is still down, ongoing, yes",
        "設定を元に戻すと解消します, rollback-solves, yes",
        "設定を元に戻しても直りません, rollback-solves, no",
        "Rolling back the update fixes it, rollback-solves, yes",
        "Reverting the change did not help, rollback-solves, no",
        "プロジェクトの進捗に影響が出ているので対応を急いでください, schedule-only, yes",
        "夜間でも電話はつながります。24時間いつでも電話に出られます, phone-24x7, yes",
        "業務に影響はありません, impact-minor, yes",
        "一部の部署で業務に支障が出ています, impact-partial, yes",
    })
    void a_fact_is_read_with_its_negation_and_its_tense(String text, String fact, String value) {
        assertThat(Desk.value(Desk.first(text), fact)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "切り戻せば直ります, ongoing",
        "再起動で一時的に直りましたが再発します, ongoing",
        "業務が止まるほどではないと思います, business-stopped",
        "サービスを停止する手順を教えてください, business-stopped",
    })
    void what_is_unsure_states_no_fact(String text, String fact) {
        assertThat(Desk.value(Desk.first(text), fact)).isEqualTo("-");
    }

    /** #12. */
    @Test
    void two_matters_in_one_message_are_two_units_each_in_its_own_words() {
        var reading = Desk.first("スキャンがエラーになります。それとは別に、デバイス名の変更方法を教えてください。");

        assertThat(reading.units())
                .extracting(unit -> unit.text())
                .containsExactly("スキャンがエラーになります。", "それとは別に、デバイス名の変更方法を教えてください。");
    }

    /** #16. */
    @Test
    void a_question_for_each_platform_is_a_unit_for_each() {
        var reading = Desk.first("除外の上限を Windows、Linux、macOS それぞれについて教えてください。");

        assertThat(reading.units()).extracting(unit -> unit.platform()).containsExactly("Windows", "Linux", "macOS");
    }

    @Test
    void the_fields_of_a_form_are_not_several_matters() {
        var reading = Desk.first("1. 事象: 更新に失敗\n2. 台数: 12台\n3. OS: Windows 11");

        assertThat(reading.units()).hasSizeLessThan(2);
        assertThat(Desk.values(reading)).containsEntry("issue", "更新に失敗").containsEntry("affected-count", "12");
    }

    @Test
    void facts_and_values_stand_in_labelled_lines_too() {
        var reading = Desk.first("【事象】昨日から Windows 11 の端末でサインインできません\n【業務影響】業務が完全に停止しています");

        assertThat(Desk.values(reading))
                .containsEntry("business-stopped", "yes")
                .containsEntry("started-at", "2026-11-21")
                .containsEntry("os", "Windows 11")
                .containsEntry("issue", "昨日から Windows 11 の端末でサインインできません");
    }

    @Test
    void what_was_masked_is_no_value() {
        assertThat(Desk.value(Desk.answer("[PASSWORD_1]", "contact-name"), "contact-name"))
                .isEqualTo("-");
    }

    @Test
    void a_sentence_in_which_a_change_is_told_in_passing_still_tells_what_is_wrong() {
        var reading = Desk.first("アップデートの後から全社で画面が開けません。アップデートを元に戻すと直ります。");

        assertThat(Desk.value(reading, "recent-changes")).isEqualTo("アップデートの後");
        assertThat(Desk.value(reading, "issue")).startsWith("アップデートの後から全社で");
        assertThat(Desk.value(reading, "title")).contains("画面が開けない");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Onboarding fails. Please treat it as severity A.",
                "Onboarding fails. We need severity A so that this gets faster.",
                "Onboarding fails. This has to be severity A because of the deadline.",
                "オンボーディングに失敗します。重大度Aが必要です。",
                "オンボーディングに失敗します。急ぎなので重要度はAにしてください。"
            })
    void a_severity_that_is_wished_for_beside_the_trouble_is_heard(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text), "severity")).isEqualTo("A");
    }
}
