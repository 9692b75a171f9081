package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.severity.Fact;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "What do you mean?" is answered in other words than the question's, and the question is put again. */
class MeaningAskedTest {
    private static Stream<Question> questions() {
        return Stream.concat(
                Talk.PACK.policy().questionnaire().questions().stream(),
                Arrays.stream(Fact.values()).flatMap(fact -> Talk.PACK.policy().question(fact.slot()).stream()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_question_of_the_pack_says_what_it_means_in_other_words(Question question) {
        var meaning = question.meaning();

        assertThat(meaning).isNotNull();
        Objects.requireNonNull(meaning);
        for (var language : Language.values()) {
            assertThat(meaning.in(language))
                    .isNotEqualTo(question.ask().in(language))
                    .doesNotEndWith("?")
                    .doesNotEndWith("か。");
        }
    }

    private static Chat stopped() {
        return new Chat(
                Language.EN, "Production has stopped completely, and still stands still. Defender blocks all lines.");
    }

    @ParameterizedTest
    @CsvSource({
        "what does roll back mean?, means taking back what was changed",
        "Sorry - what do you mean by rolling back?, means taking back what was changed",
        "元に戻すってどういう意味？, means taking back what was changed",
        "what's \"at all times\"?, somebody always answers",
    })
    void a_term_of_an_open_question_is_explained(String asked, String explanation) {
        var chat = stopped();
        assertThat(chat.asks()).contains("rollback-solves", "phone-24x7");
        var open = chat.asks();

        chat.say(asked);

        assertThat(chat.text()).contains(explanation, "Back to the open questions");
        assertThat(chat.asks()).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't understand the question", "How do you mean that?", "質問の意味が分かりません"})
    void who_is_lost_has_all_that_is_open_explained(String lost) {
        var chat = stopped();
        var before = chat.intake.request();

        chat.say(lost);

        assertThat(chat.text()).contains("means taking back what was changed", "somebody always answers");
        assertThat(chat.intake.request()).isEqualTo(before);
    }

    @Test
    void words_of_the_question_that_are_asked_about_are_no_answer() {
        var chat = new Chat(Language.JA, "工場の全ラインが8時から完全に停止しています。今も続いています。", "常にお電話って何ですか？");

        assertThat(Chat.values(chat.intake.request(), "frequency")).isEmpty();
        assertThat(chat.asks()).contains("phone-24x7");
    }

    @Test
    void what_a_screen_says_is_no_such_question() {
        var chat = new Chat(
                Language.EN, "Outlook crashes on 5 laptops", "it shows \"I do not understand the command\" every time");

        assertThat(chat.text()).doesNotContain("Back to the open question");
    }
}
