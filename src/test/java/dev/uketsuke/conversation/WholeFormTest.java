package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.CardLimits;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Choices;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole form as one card, beside the questions, filling the same intake (#9). */
class WholeFormTest {
    private static final String TOLD = "営業部の端末30台で今朝から Teams が起動しません";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "フォームで",
                "フォームでお願いします",
                "まとめて記入したい",
                "まとめて入力したいのですが",
                "全項目を一度に記入したいです",
                "入力フォームを見せてください",
                "show the whole form",
                "Can I fill in the form?",
                "write it all at once",
                "give me the whole form at once",
                "Can I see all the questions at once?",
                "I want to fill everything in at once"
            })
    void is_wished_for_in_many_words(String text) {
        assertThat(ControlWords.of(text, null)).contains(Choices.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "フォームが開きません",
                "フォームを開くとエラーが出ます",
                "サインインのフォームに入力できません",
                "まとめて削除したら起動しなくなりました",
                "The whole form is blank after sign-in",
                "All machines failed at once",
                "全部入力しました"
            })
    void is_not_heard_in_what_only_speaks_of_forms(String text) {
        assertThat(ControlWords.of(text, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asks_every_field_and_fits_on_a_card_of_teams(Language language) {
        var chat = new Chat(language, language == Language.JA ? "まとめて記入する" : "Fill in the whole form");

        assertThat(chat.asks())
                .contains(
                        "title",
                        "issue",
                        "started-at",
                        "phone",
                        "emails",
                        "recording-consent",
                        "contact-method",
                        "time-zone",
                        "accessibility",
                        "severity",
                        "business-stopped");
        assertThat(CardLimits.violations(Json.read("card", chat.card(), node -> node)))
                .isEmpty();
    }

    @Test
    void shows_what_is_known_and_keeps_it_as_it_was_said() {
        var chat = new Chat(Language.JA, TOLD);
        var before = chat.intake.request().answers();
        chat.say("フォームで");
        assertThat(chat.card()).contains("\"value\":\"30\"");

        chat.fill(Map.of("affected-count", "30", "frequency", "毎回", "request-type", "trouble"));

        assertThat(chat.intake.request().answers().of(new Slot("affected-count")))
                .isEqualTo(before.of(new Slot("affected-count")));
        assertThat(Chat.values(chat.intake.request(), "frequency")).containsExactly("毎回");
        assertThat(chat.asks()).contains("review");
    }

    @Test
    void asks_again_only_for_what_it_could_not_read() {
        var chat = new Chat(Language.JA, "フォームで");
        chat.fill(Map.of("issue", TOLD, "request-type", "trouble", "emails", "hanako", "contact-name", "鈴木 花子"));

        assertThat(chat.asks()).containsExactly("emails");
        assertThat(Chat.values(chat.intake.request(), "contact-name")).containsExactly("鈴木 花子");
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("30");
        assertThat(chat.intake.request().title()).isNotBlank();
        assertThat(chat.intake.request().words()).containsExactly(TOLD);

        chat.say("hanako@example.com");
        assertThat(chat.asks()).contains("review");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_left_blank_is_not_asked_afterwards_but_listed(Language language) {
        var chat = new Chat(language, language == Language.JA ? "フォームで" : "Fill in the whole form");
        var told = language == Language.JA
                ? TOLD
                : "Teams does not start on 30 machines of the sales team since this morning";
        chat.fillOnly(Map.of("issue", told, "request-type", "trouble", "contact-name", "Jane Doe"));

        assertThat(chat.asks()).contains("review").doesNotContain("frequency", "phone", "business-stopped");
        assertThat(chat.text()).contains(language == Language.JA ? "未記入・不明" : "Missing or not known");
        assertThat(chat.text()).contains(language == Language.JA ? "電話番号" : "Phone");
    }

    @Test
    void what_decides_severity_a_is_asked_once_although_it_was_left_blank() {
        var chat = new Chat(Language.JA, "フォームで");
        chat.fillOnly(Map.of("issue", TOLD, "request-type", "trouble", "business-stopped", "yes"));

        assertThat(chat.asks()).contains("ongoing", "rollback-solves", "phone-24x7");

        chat.fill(Map.of("ongoing", "yes"));
        assertThat(chat.asks()).contains("review").doesNotContain("rollback-solves", "phone-24x7");
    }

    /** Presets and what was made out of the text were filled in by nobody. */
    @Test
    void filled_in_is_not_counted() {
        var chat = new Chat(Language.JA, "フォームで");
        chat.fill(Map.of("issue", TOLD, "request-type", "trouble"));

        assertThat(chat.outcome.spent().getFirst().message().card()).contains("フォームにご記入いただきました。");
    }

    @Test
    void a_field_that_was_emptied_is_empty_and_one_of_them_is_said() {
        var chat = new Chat(Language.JA, TOLD, "フォームで");

        chat.fill(Map.of("affected-count", ""));

        assertThat(Chat.values(chat.intake.request(), "affected-count")).isEmpty();
        assertThat(chat.intake.request().answers().has(new Slot("started-at"))).isTrue();
        assertThat(chat.text()).contains("発生台数", "30");
    }

    @Test
    void something_written_beside_it_is_no_other_problem() {
        var chat = new Chat(Language.JA, TOLD, "フォームで");
        var title = chat.intake.request().title();

        chat.say("50台です");

        assertThat(Chat.values(chat.intake.request(), "issue")).containsExactly(TOLD);
        assertThat(chat.intake.request().title()).isEqualTo(title.replace("30台", "50台"));
        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("50");
    }

    @Test
    void left_with_a_step_back_gives_the_questions_back_with_what_was_filled_in() {
        var chat = new Chat(Language.JA, TOLD);
        var asked = chat.asks();
        chat.say("フォームで");
        chat.say("戻る");

        assertThat(chat.asks()).isEqualTo(asked);
    }

    @Test
    void without_a_description_asks_for_that_alone() {
        var chat = new Chat(Language.JA, "フォームで");
        chat.fill(new LinkedHashMap<>(Map.of("contact-name", "鈴木 花子", "request-type", "question")));

        assertThat(chat.asks()).containsExactly("issue");
    }
}
