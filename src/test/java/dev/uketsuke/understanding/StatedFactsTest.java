package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stated of a fact, and what only sounds like it (#47 to #57). */
class StatedFactsTest {
    private static String stated(Fact fact, String text) {
        var said = Folded.of(text);
        return Optional.ofNullable(new FactCues().in(said, said.all()).get(fact))
                .map(FactCues.Stated::truth)
                .map(Truth::key)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "誰もログオンできず仕事になりません, yes",
        "今朝から店を閉めています, yes",
        "Nobody can log in and nothing ships, yes",
        "We had to send everyone home, yes",
        "Since this morning all work has stopped, yes",
        "The portal is down and work stopped completely, yes",
        "The icon at work stopped the popups, -",
        "The agent stopped working, -",
        "Work has not stopped, no",
        "土日は誰もいないので月曜にお願いします, -",
        "設定は誰も触っていません, -",
        "nobody can tell who owns the tablet, -",
        "もし業務が止まったら電話で受けてもらえますか, -",
        "紙の伝票に切り替えて受付を続けています, no",
        "業務は一部続けられます, no",
        "仕事はある程度できています, no",
        "業務が一部できません, -",
        "業務停止には至っておりません, no",
        "The others sell as usual, no",
        "Nothing has stopped, no",
    })
    void business_stands_still_only_when_the_work_does(String text, String truth) {
        assertThat(stated(Fact.BUSINESS_STOPPED, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "先週の火曜からずっと画面が固まったままです, yes",
        "いつまでたっても一覧から消えません, yes",
        "The alerts keep coming to this day, yes",
        "It has been failing for three weeks, yes",
        "まだ利用者はいません, -",
        "業務は継続中です, -",
        "あの症状はもう出なくなりました, no",
        "送信のボタンが出なくなりました, -",
        "検知の通知が表示されなくなりました, -",
        "朝には勝手に元に戻っていました, no",
        "It came back by itself, no",
    })
    void what_lasts_is_told_apart_from_what_is_over(String text, String truth) {
        assertThat(stated(Fact.ONGOING, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "Our go-live is next week and we need this faster, yes",
        "The roll-out is planned for this Friday, yes",
        "Please handle it sooner because of our migration, yes",
        "本番展開が来週に迫っています, yes",
        "The launch of Outlook takes a minute, -",
        "The migration went fine last week, -",
        "Business stopped; it has nothing to do with the deadline next week, -",
    })
    void a_date_that_is_at_risk_is_told_apart_from_one_that_is_named(String text, String truth) {
        assertThat(stated(Fact.SCHEDULE_ONLY, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "旧バージョンに入れ直したら速くなりました, yes",
        "We went back to the old agent and it works, yes",
        "ポリシーを外しても変わりません, no",
        "Removing the patch made no difference, no",
        "こちらでは何も変えていません, no",
        "戻せば直るという例はありましたか, -",
    })
    void undoing_a_change_helps_or_does_not(String text, String truth) {
        assertThat(stated(Fact.ROLLBACK_SOLVES, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "これは軽微な障害ではありません, no",
        "些細な問題とは言えません, no",
        "This is far from minor, no",
        "It has gone well beyond minimal, no",
        "大したことではないのですが気になります, yes",
        "Purely cosmetic, yes",
    })
    void a_denied_smallness_is_none(String text, String truth) {
        assertThat(stated(Fact.IMPACT_MINOR, text)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "電話は平日の9時から17時の間でお願いします, no",
        "Call me until 4 pm, no",
        "夜間は電話に出られません, no",
        "夜間も電話に出られます, -",
        "夜間も電話対応できます, -",
        "夜中でも電話に出ますのでいつでも鳴らしてください, yes",
        "Our desk is manned around the clock so phone whenever you like, yes",
        "The app logs out after 24 hours on all phones, -",
    })
    void a_phone_is_answered_always_or_by_day(String text, String truth) {
        assertThat(stated(Fact.PHONE_24X7, text)).isEqualTo(truth);
    }
}
