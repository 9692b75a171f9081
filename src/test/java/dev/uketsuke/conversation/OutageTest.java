package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Linked;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.severity.Level;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known outage is announced first and blocks nobody; "same here" makes a short request that is linked to it. */
@Execution(ExecutionMode.CONCURRENT)
class OutageTest {
    private static final Outage PORTAL = outage(
            "portal-out",
            "Defender ポータルに接続できない障害",
            "The Defender portal cannot be reached",
            Level.B,
            List.of("ポータルに接続でき", "portal is down"));
    private static final Outage MAIL =
            outage("mail-late", "通知メールの遅延", "Notification mails are late", Level.C, List.of("通知メールが届"));
    private static final Outage STOPPED =
            outage("all-stopped", "すべての端末が停止する障害", "All devices have stopped", Level.A, List.of("端末が停止"));
    private static final String BANNER = "次の障害を確認しています：Defender ポータルに接続できない障害";

    @Test
    void it_is_announced_in_the_first_answer_and_never_again_by_itself() {
        var chat = new Chat(with(PORTAL), Language.JA);

        assertThat(chat.text()).contains(BANNER, "何が起きていますか");
        chat.say("センサーが30台で非アクティブです");
        assertThat(chat.text()).doesNotContain("障害を確認して");
        assertThat(chat.asks()).contains("reproduction");
    }

    @Test
    void it_is_announced_with_the_first_message_where_nobody_is_welcomed() {
        var dialogue = new Dialogue(new OfflineUnderstanding(), new Presenter(), new Knowledge());
        var said = new Utterance.Said("センサーが30台で非アクティブです", List.of());

        var outcome =
                dialogue.turn(Talk.snapshot(Talk.FRIDAY.getZone(), 1, Intake.begin(Language.JA), said), with(PORTAL));

        assertThat(outcome.messages()).extracting(Message::text).anyMatch(text -> text.contains(BANNER));
        assertThat(outcome.messages().getLast().intake()).isNotNull();
    }

    @Test
    void a_linked_request_is_no_occasion_for_articles() {
        var chat = new Chat(
                with(outage("list", "オンボードしたデバイスが表示されない障害", "Devices are missing", Level.C, List.of("x"))),
                Language.JA,
                "同じ症状です");

        assertThat(chat.intake.request().suggested()).isNull();
    }

    @Test
    void who_describes_it_is_offered_it_again() {
        var chat = new Chat(with(PORTAL), Language.JA, "朝からポータルに接続できません");

        assertThat(chat.text()).contains("同じかもしれません：Defender ポータルに接続できない障害");
        assertThat(chat.asks()).contains("reproduction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同じ症状です",
                "うちも同じです。",
                "弊社も同じ障害が発生しています",
                "うちもです",
                "こちらもです。",
                "はい、同様の事象です",
                "こちらも同じ状況で困っています",
                "same here",
                "Yes, same issue here",
                "We have the same problem",
                "us too",
                "We're affected as well",
                "I'm seeing the same thing"
            })
    void the_same_in_words_only_asks_how_to_reach_them(String said) {
        var chat = new Chat(with(PORTAL), Language.JA, said);

        assertThat(chat.asks()).containsExactly("contact-name", "phone", "emails");
        assertThat(chat.intake.request().outage().map(Linked::id)).contains("portal-out");
    }

    @Test
    void one_tap_and_the_contact_make_the_request() {
        var chat = new Chat(with(PORTAL), Language.JA);

        chat.tap(Utterance.Action.SAME_HERE, "portal-out");
        chat.say("佐藤一郎、03-1234-5678、sato@contoso.example");

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.request().level(with(PORTAL).policy())).isEqualTo(Level.B);
        assertThat(Chat.values(chat.intake.request(), "request-type")).containsExactly("trouble");
    }

    @Test
    void the_contact_may_be_left_out() {
        var chat = new Chat(with(PORTAL), Language.EN, "same here", "skip this question");

        assertThat(chat.outcome.handedOver()).containsExactly(0);
    }

    @Test
    void what_was_described_before_stays_and_may_raise_the_severity() {
        var chat = new Chat(with(PORTAL), Language.JA, "朝からポータルに接続できません。30台です。", "同じ症状です");

        assertThat(Chat.values(chat.intake.request(), "affected-count")).containsExactly("30");
        assertThat(Chat.values(chat.intake.request(), "issue").getFirst()).contains("ポータルに接続できません");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "違う症状です",
                "別の障害です",
                "同じ症状ではありません",
                "うちのは違う障害でした",
                "mine is different",
                "No, it's a different issue"
            })
    void mine_is_different_goes_on_as_if_nothing_had_been_said(String said) {
        var chat = new Chat(with(PORTAL), Language.JA, "同じ症状です", said);

        assertThat(chat.intake.request().outage()).isEmpty();
        assertThat(chat.asks()).containsExactly("issue");
        assertThat(chat.outcome.handedOver()).isEmpty();
    }

    @Test
    void of_several_it_is_asked_which() {
        var chat = new Chat(with(PORTAL, MAIL), Language.JA, "同じ症状です");

        assertThat(chat.text()).contains("(1) Defender ポータル", "(2) 通知メール");
        chat.say("2と同じです");
        assertThat(chat.intake.request().outage().map(Linked::id)).contains("mail-late");
    }

    @Test
    void an_outage_that_is_over_links_nothing() {
        var chat = new Chat(with(PORTAL), Language.JA);

        chat.tap(Utterance.Action.SAME_HERE, "long-gone");

        assertThat(chat.text()).contains("その障害は解消しています");
        assertThat(chat.intake.request().blank()).isTrue();
    }

    @Test
    void without_an_outage_the_same_words_mean_nothing_special() {
        var chat = new Chat(Language.JA, "同じ症状です");

        assertThat(chat.intake.request().outage()).isEmpty();
    }

    @Test
    void an_attack_under_way_comes_before_it() {
        var text = new Chat(with(PORTAL), Language.JA, "ポータルに接続できません。端末が一斉に隔離されました。").text();

        assertThat(text.indexOf("攻撃が進行している可能性")).isZero();
        assertThat(text.indexOf("同じかもしれません")).isPositive();
    }

    @Test
    void taking_it_back_submits_nothing() {
        var chat = new Chat(with(PORTAL), Language.JA, "朝からポータルに接続できません", "同じ症状です", "元に戻して");

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.request().outage()).isEmpty();
        assertThat(chat.asks()).contains("reproduction");
    }

    @Test
    void what_was_still_in_doubt_stays_among_the_words() {
        var chat = new Chat(with(PORTAL), Language.JA, "アラートの件");
        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Meaning.class);

        chat.tap(Utterance.Action.SAME_HERE, "portal-out");

        assertThat(chat.words(0)).containsExactly("アラートの件");
        assertThat(Chat.values(chat.intake.request(), "issue")).containsExactly("Defender ポータルに接続できない障害");
    }

    @Test
    void what_was_held_back_after_a_pause_or_beside_the_draft_stays_too() {
        var said = Instant.parse("2026-11-20T08:20:00Z");
        for (var doubt : List.of(
                new Doubt.Idle("二階の端末だけです", said.minusSeconds(86_400), said), new Doubt.Beside("二階の端末だけです", said))) {
            var chat = new Chat(with(PORTAL), Language.JA, "朝からポータルに接続できません");
            chat.intake = chat.intake.doubting(doubt);

            chat.tap(Utterance.Action.SAME_HERE, "portal-out");

            assertThat(chat.words(0)).containsExactly("朝からポータルに接続できません", "二階の端末だけです");
        }
    }

    @Test
    void a_draft_about_something_else_is_only_linked_once_the_outage_is_named() {
        var chat = new Chat(with(PORTAL), Language.JA, "Outlook が起動しません。連絡先は sato@contoso.example です。", "同じ症状です");

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.request().outage()).isEmpty();
        assertThat(chat.text()).contains("(1) Defender ポータル", "1の障害と同じです");
        chat.say("1の障害と同じです");
        assertThat(chat.intake.request().outage().map(Linked::id)).contains("portal-out");
    }

    @Test
    void right_after_the_first_message_was_answered_with_it_the_same_means_it() {
        var dialogue = new Dialogue(new OfflineUnderstanding(), new Presenter(), new Knowledge());
        var zone = Talk.FRIDAY.getZone();
        var told = new Utterance.Said("Outlook が起動しません", List.of());
        var same = new Utterance.Said("同じ症状です", List.of());

        var first = dialogue.turn(Talk.snapshot(zone, 1, Intake.begin(Language.JA), told), with(PORTAL));
        var second = dialogue.turn(Talk.snapshot(zone, 2, first.intake(), same), with(PORTAL));

        assertThat(second.intake().request().outage()).isPresent();
    }

    @Test
    void one_of_severity_a_asks_for_somebody_to_call() {
        var chat = new Chat(with(STOPPED), Language.JA, "同じ症状です");

        assertThat(chat.asks()).containsExactly("phone-24x7", "contact-name", "phone");
        assertThat(chat.text()).contains("24時間", "重大度 B");
        chat.fill(Map.of("phone-24x7", "yes", "contact-name", "佐藤一郎", "phone", "03-1234-5678"));
        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.request().level(with(STOPPED).policy())).isEqualTo(Level.A);
    }

    @Test
    void without_somebody_to_call_severity_a_becomes_b() {
        var chat = new Chat(with(STOPPED), Language.JA, "同じ症状です");

        chat.fill(Map.of("phone-24x7", "no", "contact-name", "佐藤一郎", "phone", "03-1234-5678"));

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.request().level(with(STOPPED).policy())).isEqualTo(Level.B);
    }

    @Test
    void who_can_only_be_written_to_is_still_taken() {
        var chat = new Chat(with(STOPPED), Language.JA, "同じ症状です", "この質問は飛ばしてください");

        assertThat(chat.asks()).containsExactly("emails");
        chat.say("sato@contoso.example");
        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.request().level(with(STOPPED).policy())).isEqualTo(Level.B);
    }

    @Test
    void who_comes_back_with_another_request_is_offered_it_too() {
        var chat = new Chat(with(PORTAL), Language.JA, "センサーが30台で非アクティブです").submits();

        chat.say("別件です。朝からポータルに接続できません。");

        assertThat(chat.text()).contains("同じかもしれません：Defender ポータルに接続できない障害");
    }

    @Test
    void an_old_same_here_begins_another_request_but_never_the_same_one_twice() {
        var chat = new Chat(with(PORTAL), Language.JA, "センサーが30台で非アクティブです").submits();

        chat.tap(Utterance.Action.SAME_HERE, "portal-out");
        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.intake.request().outage()).isPresent();

        chat.say("佐藤一郎、03-1234-5678、sato@contoso.example");
        assertThat(chat.outcome.handedOver()).containsExactly(1);
        chat.tap(Utterance.Action.SAME_HERE, "portal-out");
        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(chat.text()).contains("REQ-2026-000002");
    }

    private static Pack with(Outage... outages) {
        return Talk.PACK.with(Talk.PACK.policy().with(List.of(outages)));
    }

    private static Outage outage(String id, String ja, String en, Level severity, List<String> cues) {
        return new Outage(id, new Wording(ja, en), severity, cues, Instant.EPOCH, null);
    }
}
