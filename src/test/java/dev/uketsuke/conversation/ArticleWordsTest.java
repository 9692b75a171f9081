package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Suggested;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWordsTest {
    private static final Request SHOWN = Intake.begin(Language.JA)
            .suggesting(new Suggested("card", List.of("exclusions"), null))
            .request();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "記事で解決しました",
                "それで直りました。",
                "記事の通りにしたら直りました",
                "解決しました！",
                "that article solved it",
                "That fixed it, thanks",
                "The steps worked"
            })
    void an_article_solved_it(String text) {
        assertThat(verdict(text)).isEqualTo("solved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "記事では解決しませんでした",
                "その方法はだめでした",
                "まだ直りません",
                "That didn't help",
                "the article did not solve it",
                "still broken"
            })
    void no_article_helped(String text) {
        assertThat(verdict(text)).isEqualTo("not-solved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動すると直りますが、すぐ再発します",
                "それで一度は解決しましたが、また発生しています",
                "昨日は直りました",
                "We fixed the proxy before that",
                "Does that article say how it is solved?",
                "毎回です"
            })
    void what_is_said_of_something_else_is_left_alone(String text) {
        assertThat(ArticleWords.of(text, SHOWN)).isEqualTo(new ArticleWords(null, text));
    }

    @ParameterizedTest
    @CsvSource({"記事では解決しませんでした。毎回です, 毎回です", "The steps did not help. It happens every time, It happens every time"})
    void what_is_said_besides_is_read_on(String text, String rest) {
        assertThat(ArticleWords.of(text, SHOWN).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"記事で解決しました", "That article solved it"})
    void where_no_article_was_shown_none_is_meant(String text) {
        assertThat(ArticleWords.of(text, Request.EMPTY).verdict()).isNull();
    }

    private static String verdict(String text) {
        var found = Objects.requireNonNull(ArticleWords.of(text, SHOWN).verdict());
        return found.answer() instanceof Answer.Given given ? given.values().getFirst() : "";
    }
}
