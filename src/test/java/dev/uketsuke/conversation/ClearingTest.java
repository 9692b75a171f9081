package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Request;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.OfflineUnderstanding;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Conversations in which it has to be cleared up first how many requests a message holds, or what it means. */
class ClearingTest {
    private static final String TWO =
            "お世話になっております。営業部の Windows 11 の端末30台で、昨日10時頃から Outlook が起動しません。エラーは 0x80070005 です。あと、デバイス一覧を CSV で出す方法も知りたいです。連絡先は 03-1234-5678 です。";
    private static final String THREE = "1. 定義更新が失敗します。\n2. デバイス一覧を CSV で出す方法を教えてください。\n3. 定義更新のエラーは 0x80070643 です。";

    private static final String DOUBTFUL = "除外設定の件で相談したいです";

    private final Dialogue dialogue = new Dialogue(new Unsure(), new Presenter(), new Knowledge());
    private Intake intake = Intake.begin(Language.JA);
    private Outcome outcome = turn(new Utterance.Joined());
    private int seq;

    private Outcome say(String text) {
        return turn(new Utterance.Said(text, List.of()));
    }

    private Outcome tap(String key) {
        var open = Objects.requireNonNull(intake.open());
        return turn(new Utterance.Tapped(open.card(), Utterance.Action.ANSWER, null, Map.of(Slot.CHOOSE, key)));
    }

    private Outcome turn(Utterance utterance) {
        outcome = dialogue.turn(Talk.snapshot(Talk.FRIDAY.getZone(), ++seq, intake, utterance), Talk.PACK);
        intake = outcome.intake();
        return outcome;
    }

    private List<String> asks() {
        return intake.open() == null
                ? List.of()
                : intake.open().asks().stream().map(Slot::name).toList();
    }

    private static List<String> values(Request request, String slot) {
        return request.answers().values(new Slot(slot));
    }

    @Test
    void two_requests_in_one_message_are_shown_and_parted_with_one_tap() {
        say(TWO);

        assertThat(asks()).containsExactly("split");
        assertThat(intake.requests()).hasSize(1);

        tap("split");

        assertThat(intake.requests()).hasSize(2);
        assertThat(intake.current()).isZero();
        assertThat(outcome.messages().getLast().intake())
                .satisfies(
                        data -> assertThat(List.of(data.request(), data.of())).containsExactly(1, 2));
    }

    @Test
    void what_is_said_of_one_request_stays_with_it_and_what_is_said_of_all_goes_to_each() {
        say(TWO);
        say("分けてください");
        var trouble = intake.requests().getFirst();
        var question = intake.requests().getLast();

        assertThat(values(trouble, "error-messages")).containsExactly("0x80070005");
        assertThat(values(trouble, "affected-count")).containsExactly("30");
        assertThat(values(question, "error-messages")).isEmpty();
        assertThat(values(question, "affected-count")).isEmpty();
        assertThat(values(question, "os")).isEmpty();
        assertThat(question.facts().states()).isEmpty();
        assertThat(List.of(values(trouble, "phone"), values(question, "phone"))).containsOnly(List.of("+81312345678"));
        assertThat(question.words()).noneMatch(words -> words.contains("Outlook"));
    }

    @Test
    void every_sentence_stands_in_one_unit_or_is_shared() {
        say(TWO);
        var units = ((Doubt.Several) Objects.requireNonNull(intake.doubt())).units();

        for (var sentence : TWO.split("(?<=。)")) {
            var holders = units.stream()
                    .filter(unit -> unit.text().contains(sentence))
                    .count();
            var shared = units.stream().allMatch(unit -> unit.shared().contains(sentence));
            assertThat(holders == 1 ^ shared).as(sentence).isTrue();
        }
    }

    @Test
    void a_request_that_stays_one_keeps_all_of_it_and_is_not_asked_again() {
        say(TWO);
        tap("keep");

        assertThat(intake.requests()).hasSize(1);
        assertThat(values(intake.request(), "error-messages")).containsExactly("0x80070005");
        assertThat(intake.request().words()).containsExactly(TWO);
        assertThat(values(intake.request(), "split")).containsExactly("one");
        say("あと、更新の方法も教えてください");
        assertThat(asks()).doesNotContain("split");
    }

    @Test
    void a_unit_that_is_solved_becomes_no_request() {
        say(TWO);
        say("分けてください。2は記事で解決しました");

        assertThat(intake.requests()).hasSize(1);
        assertThat(values(intake.request(), "error-messages")).containsExactly("0x80070005");
        assertThat(outcome.messages().getFirst().text()).contains("デバイス一覧");
    }

    @Test
    void units_that_belong_together_are_shown_as_one_before_they_are_parted() {
        say(THREE);
        assertThat(asks()).containsExactly("split");
        say("1と3は同じです");

        assertThat(asks()).containsExactly("split");
        tap("split");
        assertThat(intake.requests()).hasSize(2);
        assertThat(values(intake.requests().getFirst(), "error-messages")).containsExactly("0x80070643");
    }

    @Test
    void a_split_may_be_written_anew() {
        say(TWO);
        tap("change");
        say("Outlook が起動しない\nCSV の出力方法\n隔離の解除");
        tap("split");

        assertThat(intake.requests()).hasSize(3);
        assertThat(intake.requests().getFirst().words()).anyMatch(words -> words.contains("0x80070005"));
    }

    @Test
    void the_next_request_takes_over_who_is_to_be_called() {
        say(TWO);
        tap("split");
        for (var turn = 0; turn < 9 && !asks().contains("review"); turn++) {
            say(asks().contains("contact-name") ? "担当者名は佐藤 一郎です" : "わからない");
        }
        say("記録は同意しません。送信");

        assertThat(outcome.handedOver()).containsExactly(0);
        assertThat(intake.current()).isEqualTo(1);
        assertThat(intake.request().answers().of(new Slot("contact-name")))
                .hasValueSatisfying(
                        answered -> assertThat(answered.provenance()).isEqualTo(Provenance.PREFILLED));
        assertThat(asks()).contains("review");
        assertThat(intake.numbered(0, "REQ-2026-000007").request().answers().values(new Slot("related-requests")))
                .containsExactly("REQ-2026-000007");
    }

    @Test
    void a_request_that_an_article_solved_makes_way_for_the_next() {
        say("ASR ルールでアプリがブロックされます。エラーは 0x80070005 です。あと、デバイス一覧を CSV で出す方法も知りたいです。");
        tap("split");
        say("記事で解決しました");

        assertThat(intake.current()).isEqualTo(1);
        assertThat(intake.paused()).isFalse();
        assertThat(asks()).contains("emails");
        assertThat(outcome.handedOver()).isEmpty();
    }

    @Test
    void each_platform_gets_a_request_of_its_own_if_wanted() {
        say("デバイス制御で USB メモリを禁止する手順を、Windows、macOS、Linux それぞれについて教えてください。");
        say("3件に分けてください");

        assertThat(intake.requests().stream().map(request -> values(request, "os")))
                .containsExactly(List.of("Windows"), List.of("macOS"), List.of("Linux"));
    }

    @Test
    void nothing_in_vain_is_asked_for_ever() {
        say(TWO);
        say("えーと");
        say("うーん");
        say("うーん");

        assertThat(asks()).doesNotContain("split");
        assertThat(intake.requests()).hasSize(1);
    }

    @Test
    void a_message_of_doubtful_meaning_is_read_once_it_is_clear_what_it_means() {
        say(DOUBTFUL);

        assertThat(asks()).containsExactly("choose");
        assertThat(intake.request().blank()).isTrue();

        tap("question");

        assertThat(values(intake.request(), "request-type")).containsExactly("question");
        assertThat(intake.request().words()).containsExactly(DOUBTFUL);
    }

    @Test
    void a_meaning_may_be_named_in_words_and_commands_still_work() {
        say(DOUBTFUL);
        say("ヘルプ");
        assertThat(asks()).containsExactly("choose");

        say("2");

        assertThat(values(intake.request(), "request-type")).containsExactly("question");
    }

    /** Reads as ever, but for one message that it cannot tell what it means. */
    private static final class Unsure implements Understanding {
        private final Understanding offline = new OfflineUnderstanding();

        @Override
        public Reading read(String text, Context context) {
            var reading = offline.read(text, context);
            return text.equals(DOUBTFUL)
                    ? new Reading(
                            Intent.PROBLEM,
                            0.45,
                            null,
                            reading.found(),
                            List.of(),
                            reading.units(),
                            text,
                            Intent.QUESTION,
                            0)
                    : reading;
        }

        @Override
        public Reading readAs(Intent intent, String text, Context context) {
            return offline.readAs(intent, text, context);
        }

        @Override
        public Reading readCard(Map<Slot, String> values, Context context) {
            return offline.readCard(values, context);
        }
    }
}
