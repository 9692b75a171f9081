package dev.uketsuke.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final Topic SITUATION = new Topic("situation", new Wording("状況", "Situation"));
    private static final Topic CONTACT = new Topic("contact", new Wording("連絡先", "Contact"));
    private static final Topic EMPTY = new Topic("empty", new Wording("空", "Empty"));
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            List.of(EMPTY, SITUATION, CONTACT),
            List.of(
                    question("phone", "contact", Asking.ASK, Condition.ALWAYS),
                    question("request-type", "situation", Asking.ASK, Condition.ALWAYS),
                    question("os", "situation", Asking.ASK, new Condition.Is(new Slot("request-type"), "trouble")),
                    question("title", "situation", Asking.OFFER, Condition.ALWAYS)));

    @Test
    void the_first_topic_with_open_questions_is_asked_with_all_of_them_in_order() {
        var prompt = QUESTIONNAIRE
                .next(given("request-type", "trouble").without(new Slot("request-type")))
                .orElseThrow();

        assertThat(prompt.topic()).isEqualTo(SITUATION);
        assertThat(slots(prompt)).containsExactly("request-type");
    }

    @Test
    void a_question_is_asked_once_its_condition_holds() {
        assertThat(slots(QUESTIONNAIRE.next(given("request-type", "trouble")).orElseThrow()))
                .containsExactly("os");
        assertThat(slots(QUESTIONNAIRE.next(given("request-type", "question")).orElseThrow()))
                .containsExactly("phone");
    }

    @Test
    void a_question_whose_condition_is_undecided_is_not_asked() {
        var undecided = Answers.NONE.with(new Slot("request-type"), answered(Answer.UNKNOWN));

        assertThat(slots(QUESTIONNAIRE.next(undecided).orElseThrow())).containsExactly("phone");
    }

    @Test
    void unknown_and_skipped_are_answers_and_nothing_is_asked_twice() {
        var answers = given("request-type", "trouble")
                .with(new Slot("os"), answered(Answer.UNKNOWN))
                .with(new Slot("phone"), answered(Answer.SKIPPED));

        assertThat(QUESTIONNAIRE.open(answers)).isEmpty();
        assertThat(QUESTIONNAIRE.next(answers)).isEmpty();
    }

    @Test
    void what_is_only_offered_applies_but_is_never_asked() {
        assertThat(QUESTIONNAIRE.applicable(Answers.NONE))
                .extracting(question -> question.slot().name())
                .containsExactly("phone", "request-type", "title");
        assertThat(QUESTIONNAIRE.open(Answers.NONE))
                .extracting(question -> question.slot().name())
                .containsExactly("phone", "request-type");
    }

    @Test
    void a_question_is_found_by_its_slot() {
        assertThat(QUESTIONNAIRE.question(new Slot("os")))
                .get()
                .extracting(Question::topic)
                .isEqualTo("situation");
        assertThat(QUESTIONNAIRE.question(new Slot("nowhere"))).isEmpty();
    }

    private static List<String> slots(Prompt prompt) {
        return prompt.questions().stream()
                .map(question -> question.slot().name())
                .toList();
    }

    private static Answers given(String slot, String value) {
        return Answers.NONE.with(new Slot(slot), answered(Answer.of(value)));
    }

    private static Answered answered(Answer answer) {
        return new Answered(answer, Provenance.SAID, null, null);
    }

    private static Question question(String slot, String topic, Asking asking, Condition askWhen) {
        var wording = new Wording(slot, slot);
        return new Question(
                new Slot(slot),
                topic,
                2,
                AnswerKind.TEXT,
                asking,
                wording,
                wording,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                askWhen,
                false,
                List.of());
    }
}
