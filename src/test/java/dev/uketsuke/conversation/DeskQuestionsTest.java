package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.OtherProducts;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Remark.DeskTopic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about the desk is answered, and is recorded as nothing (#4, #5, #37, #42, #93). */
class DeskQuestionsTest {
    private static final OtherProducts OTHERS = Talk.PACK.policy().others();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ポータルから起票したい",
                "Defender ポータルでの問い合わせ方法を教えてください",
                "自分でポータルからSRを作成するにはどうすればいいですか？",
                "ポータルの問い合わせフォームはどこにありますか",
                "管理画面からサポートに問い合わせることはできますか。",
                "security.microsoft.com から起票する手順を知りたいです",
                "how do I file in the portal?",
                "Can I open a support request in the Defender portal myself?",
                "I'd rather file it in the portal",
                "Where is the support form in the portal?",
                "Is there a way to submit a ticket through security.microsoft.com?"
            })
    void the_way_to_the_portal(String text) {
        answers(text, DeskTopic.PORTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "質問はあとどのくらいですか",
                "あと何問ありますか？",
                "残りの質問はいくつですか",
                "まだ質問続きますか",
                "あといくつ答えればいいですか？",
                "How many more questions?",
                "how many questions are left?",
                "Are there many more questions?",
                "How much more do you need?",
                "is this the last question?"
            })
    void how_many_questions_are_left(String text) {
        answers(text, DeskTopic.QUESTIONS_LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "あとどのくらいで復旧しますか",
                "How much longer will the outage take?",
                "残りの端末はいくつか不明です",
                "How many devices are left in the portal after offboarding?"
            })
    void what_is_left_of_something_else_is_no_such_question(String text) {
        assertThat(DeskQuestions.of(text, OTHERS).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "なぜ伏せ字に？",
                "どうしてパスワードが隠されたのですか",
                "何で伏字になっているんですか？",
                "マスクされた理由を教えてください",
                "どうして [PASSWORD_1] と表示されるのですか？",
                "why is it masked?",
                "Why was my message hidden?",
                "Why did you redact that?",
                "why are you hiding my password"
            })
    void why_something_is_hidden(String text) {
        answers(text, DeskTopic.MASKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出典は？",
                "この情報のソースは何ですか",
                "その基準はどこに書いてありますか？",
                "情報源を教えてください",
                "このルールはいつ時点のものですか",
                "根拠は何ですか。",
                "where does this come from?",
                "What is your source?",
                "Where is that written?",
                "Where do these rules come from?",
                "can you give me a reference for that?"
            })
    void the_source(String text) {
        answers(text, DeskTopic.SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "フィードバックの進捗は？",
                "送った要望はどうなりましたか",
                "先月お願いした機能追加の要望について、その後どうなっているか教えてください",
                "前に出した改善依頼の状況を知りたいです",
                "フィードバックの結果はいつ分かりますか？",
                "要望は採用されたのでしょうか",
                "what happened to my feedback?",
                "Any update on the feature request I sent last month?",
                "Has my suggestion been considered?",
                "When will my feature request be implemented?",
                "how can I see the status of my feedback"
            })
    void what_became_of_a_feedback(String text) {
        answers(text, DeskTopic.FEEDBACK_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intune の質問もできますか",
                "Sentinel についても問い合わせできますか？",
                "Can I ask about Exchange Online here?",
                "Do you also cover Defender for Identity?",
                "Microsoft Defender for Cloud Apps の相談もできますか",
                "Can I report trouble with Defender for O365?"
            })
    void whether_another_product_is_covered(String text) {
        assertThat(DeskQuestions.of(text, OTHERS).remarks()).singleElement().isInstanceOf(Remark.OtherProduct.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ポータルにサインインできません",
                "ポータルで作成した SR の状況を知りたいです",
                "ポータルから問い合わせたいのに、フォームでエラーが出ます",
                "ポータルの表示が遅いのはなぜですか",
                "どうしてデバイスが隔離されたのですか",
                "なぜ一部の端末だけセンサーが非アクティブなのですか",
                "IoC のソースは何を指定すればよいですか",
                "ログはどこに書かれますか？",
                "この機能を追加してほしい",
                "フィードバックを送りたい",
                "検知の結果はどこで見られますか",
                "Intune で配布した MDE のオンボードはできますか",
                "Intune で配布した Defender の設定の確認はお願いできますか",
                "Can you help with Defender on devices joined to Azure AD?",
                "Why is the sensor inactive?",
                "How do I open the portal?",
                "I filed a ticket in the portal, what is the status?",
                "where does the alert come from?",
                "Why are devices hidden in the inventory?",
                "Please add an export button"
            })
    void what_is_about_the_product_is_left_to_be_read(String text) {
        assertThat(DeskQuestions.of(text, OTHERS)).isEqualTo(new AskedBack(List.of(), text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30台です。出典は？", "30 machines. Where does this come from?"})
    void what_stands_beside_it_is_kept(String text) {
        var asked = DeskQuestions.of(text, OTHERS);

        assertThat(asked.remarks()).containsExactly(new Remark.AboutDesk(DeskTopic.SOURCE));
        assertThat(asked.rest()).startsWith("30");
    }

    private static void answers(String text, DeskTopic topic) {
        assertThat(DeskQuestions.of(text, OTHERS))
                .isEqualTo(new AskedBack(List.of(new Remark.AboutDesk(topic)), "", List.of(text)));
    }
}
