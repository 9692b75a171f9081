package dev.uketsuke.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Slot EMAILS = new Slot("emails");
    private static final Slot OS = new Slot("os");

    @Test
    void a_later_answer_replaces_an_earlier_one_and_leaves_the_old_state_alone() {
        var first = Answers.NONE.with(OS, said("Windows 10"));
        var second = first.with(OS, said("Windows 11"));

        assertThat(first.value(OS)).contains("Windows 10");
        assertThat(second.value(OS)).contains("Windows 11");
        assertThat(second.without(OS)).isEqualTo(Answers.NONE);
    }

    @Test
    void a_slot_may_hold_several_values_which_are_joined_by_a_semicolon() {
        var answers = Answers.NONE.with(EMAILS, said("a@example.org", "b@example.org"));

        assertThat(answers.values(EMAILS)).containsExactly("a@example.org", "b@example.org");
        assertThat(new Answer.Given(answers.values(EMAILS)).joined()).isEqualTo("a@example.org;b@example.org");
    }

    @Test
    void unknown_and_skipped_answer_a_slot_without_a_value() {
        var answers = Answers.NONE
                .with(OS, new Answered(Answer.UNKNOWN, Provenance.SAID, "わかりません", null))
                .with(EMAILS, new Answered(Answer.SKIPPED, Provenance.TAPPED, null, null));

        assertThat(answers.has(OS)).isTrue();
        assertThat(answers.values(OS)).isEmpty();
        assertThat(answers.value(EMAILS)).isEmpty();
        assertThat(answers.of(new Slot("phone"))).isEmpty();
    }

    @Test
    void answers_keep_the_order_in_which_they_came() {
        var answers = Answers.NONE.with(OS, said("x")).with(EMAILS, said("y")).with(new Slot("a"), said("z"));

        assertThat(answers.bySlot().keySet()).containsExactly(OS, EMAILS, new Slot("a"));
    }

    @Test
    void a_given_answer_has_a_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Given(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Started-At", "started_at", "-os", "os-", "発生", "a b"})
    void a_slot_that_is_not_lower_case_words_joined_by_hyphens_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(name));
    }

    @ParameterizedTest(name = "{0} speaks {1}")
    @CsvSource({"ja, JA", "ja-JP, JA", "ja_JP, JA", "en-GB, EN", "fr, EN"})
    void a_language_is_found_by_its_tag(String tag, Language language) {
        assertThat(Language.ofTag(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void without_a_tag_the_language_is_japanese(String tag) {
        assertThat(Language.ofTag(tag)).isEqualTo(Language.JA);
    }

    @Test
    void a_value_is_shown_by_the_label_of_its_choice() {
        var wording = new Wording("質問", "Question");
        var question = new Question(
                OS,
                "t",
                2,
                AnswerKind.CHOICE,
                Asking.ASK,
                wording,
                wording,
                null,
                null,
                null,
                List.of(new Choice("win", new Wording("ウィンドウズ", "Windows"), List.of())),
                List.of(),
                null,
                Condition.ALWAYS,
                false,
                List.of());

        assertThat(question.display("win", Language.JA)).isEqualTo("ウィンドウズ");
        assertThat(question.display("other", Language.EN)).isEqualTo("other");
        assertThat(question.choice("other")).isEmpty();
    }

    private static Answered said(String... values) {
        return new Answered(Answer.of(values), Provenance.SAID, null, null);
    }
}
