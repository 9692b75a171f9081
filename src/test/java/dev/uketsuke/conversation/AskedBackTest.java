package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Remark.About;
import dev.uketsuke.severity.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedBackTest {
    private static final List<Question> OPEN = Stream.of(
                    "reproduction", "started-at", "product-version", "affected-count")
            .map(slot -> Talk.PACK.policy().question(new Slot(slot)).orElseThrow())
            .toList();

    private static final List<Question> ALL = Talk.PACK.policy().questions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What counts as B?",
                "Bの基準は何ですか",
                "重大度Ａとはどういう場合ですか？",
                "A と B の違いは何ですか",
                "what does severity C mean?",
                "How do you define severity A?",
                "why severity A?",
                "Bってどんな場合ですか。"
            })
    void the_criteria(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL))
                .isEqualTo(new AskedBack(List.of(new Remark.Criteria()), "", List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What would make this A?",
                "どうすればAになりますか",
                "Aにできませんか",
                "重大度Aにするには何が必要ですか？",
                "Aになりませんか。",
                "これは重大度Aですか",
                "重大度Aですか？",
                "Is this severity A?",
                "Why isn't it severity A?",
                "How can we get severity A?",
                "Could this be severity A?"
            })
    void how_it_stands_with_a(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL))
                .isEqualTo(new AskedBack(List.of(new Remark.Standing(Level.A)), "", List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重大度Aでお願いできませんか",
                "重大度Aにしてください",
                "Can you make it severity A?",
                "Severity A please",
                "A社の拠点でできません"
            })
    void a_wish_is_no_question(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ここまでの内容を見せてください",
                "今の内容を確認したいです。",
                "入力した内容は？",
                "これまでの回答をまとめて表示してください",
                "show me what you have so far",
                "What do you have so far?",
                "Can I see a summary?",
                "summary please"
            })
    void what_is_recorded_so_far(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks()).containsExactly(new Remark.SoFar());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今の状況は、業務が止まっています",
                "現在の状況を教えてください",
                "check my request",
                "伝えたこと",
                "画面の内容を確認したところエラーでした",
                "Show me how to exclude a folder",
                "The summary page is empty",
                "list of devices is not shown"
            })
    void what_tells_something_asks_for_no_summary(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks()).doesNotContain(new Remark.SoFar());
    }

    @ParameterizedTest
    @CsvSource({
        "why do you ask?, REASON",
        "Why do you need this?, REASON",
        "なぜ聞くのですか, REASON",
        "なんでそんなこと聞くの, REASON",
        "これは答える必要がありますか？, REASON",
        "どういう意味ですか, MEANING",
        "What do you mean?, MEANING",
        "それはどこで確認できますか, HOW_TO_FIND_OUT",
        "where can I find that?, HOW_TO_FIND_OUT"
    })
    void a_question_about_what_is_open(String text, About about) {
        var all = OPEN.stream().map(Question::slot).toList();

        assertThat(AskedBack.of(text, OPEN, ALL).remarks()).containsExactly(new Remark.Explained(all, about));
    }

    @ParameterizedTest
    @CsvSource({
        "再現手順とは何ですか, MEANING, reproduction",
        "Where do I find the Defender version?, HOW_TO_FIND_OUT, product-version",
        "台数はどうやって調べますか, HOW_TO_FIND_OUT, affected-count",
        "発生日時はなぜ必要ですか, REASON, started-at"
    })
    void a_question_that_names_one(String text, About about, String slot) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks())
                .containsExactly(new Remark.Explained(List.of(new Slot(slot)), about));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "「元に戻す」ってどういう意味ですか",
                "「元に戻す」ってどういう意味",
                "元に戻すとはどういう意味でしょうか？",
                "What does \"rolling back\" mean?",
            })
    void a_term_of_a_question_that_is_not_open(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks())
                .containsExactly(new Remark.Explained(List.of(new Slot("rollback-solves")), About.MEANING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does error 0x80004005 mean?",
                "「アクセスが拒否されました」ってどういう意味ですか",
                "意味がわかるログはありませんでした",
                "We mean the second machine."
            })
    void words_of_no_question_are_not_asked_back(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "アイコンをクリックすると出ます",
                "30台です。昨日からです",
                "毎回、起動時に「なぜ起動しないのか」と表示されます",
                "Click A, then B, and it stops.",
                "Since yesterday, I don't know why.",
                "The user asked why it needs a restart",
                "デバイス一覧を CSV で出す方法を知りたいのですが、どのようにすればポータルの画面から全台分をまとめて確認できますか"
            })
    void an_answer_is_none(String text) {
        assertThat(AskedBack.of(text, OPEN, ALL)).isEqualTo(new AskedBack(List.of(), text, List.of()));
    }

    @Test
    void a_first_message_asks_for_the_criteria_only_when_it_names_the_severity() {
        assertThat(AskedBack.ofNothingOpen("ルール A と B の違いは何ですか").remarks()).isEmpty();
        assertThat(AskedBack.ofNothingOpen("重大度 A の基準は何ですか").remarks()).containsExactly(new Remark.Criteria());
    }

    @Test
    void what_is_said_besides_is_still_read() {
        assertThat(AskedBack.of("30台です。なぜ聞くのですか？", OPEN, ALL).rest()).isEqualTo("30台です。");
    }
}
