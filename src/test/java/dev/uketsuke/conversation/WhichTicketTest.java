package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several requests that the agents have, the one that is said to be solved, and the mistake that is taken back. */
class WhichTicketTest {
    private static final String LINUX = "REQ-2026-000001";
    private static final String LICENCES = "REQ-2026-000002";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({
        "JA, 解決しました",
        "JA, 直りました",
        "JA, おかげさまで解決しました。ありがとうございます",
        "EN, It is solved",
        "EN, 'Thanks, that fixed it'",
    })
    void the_one_whose_agent_has_spoken_last(Language language, String text) {
        var outcome = says(language, text, linux(Consent.NONE, MINUTE), licences(Consent.NONE, null));
        assertThat(outcome.acts()).contains(new TicketAct(LINUX, new Act.Solved()));
        assertThat(outcome.acts()).extracting(TicketAct::number).containsOnly(LINUX);

        var later = says(language, text, linux(Consent.NONE, MINUTE.multipliedBy(2)), licences(Consent.NONE, MINUTE));
        assertThat(later.acts()).extracting(TicketAct::number).containsOnly(LICENCES);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, Linux の件は解決しました",
        "JA, REQ-2026-000001 は解決しました",
        "EN, The Linux one is solved",
        "EN, REQ-2026-000001 is solved",
    })
    void the_one_that_is_named_whoever_has_spoken_last(Language language, String text) {
        var outcome = says(language, text, linux(Consent.NONE, null), licences(Consent.NONE, MINUTE));

        assertThat(outcome.acts()).contains(new TicketAct(LINUX, new Act.Solved()));
        assertThat(outcome.acts()).extracting(TicketAct::number).containsOnly(LINUX);
    }

    @ParameterizedTest
    @CsvSource({"JA, 解決しました, REQ-2026-000001 は解決しました", "EN, It is solved, REQ-2026-000001 is solved"})
    void it_is_asked_where_nothing_says_which_and_each_choice_says_it(Language language, String text, String choice) {
        var linux = linux(Consent.NONE, null);
        var licences = licences(Consent.NONE, null);
        var outcome = says(language, text, linux, licences);

        assertThat(outcome.acts()).isEmpty();
        var choices = outcome.messages().getLast().suggestions();
        assertThat(choices).extracting(Message.Suggestion::text).hasSize(2).contains(choice);
        assertThat(choices).allSatisfy(one -> assertThat(one.label()).matches("REQ-.*(Linux|ライセンス).*"));
        assertThat(says(language, choice, linux, licences).acts()).contains(new TicketAct(LINUX, new Act.Solved()));
    }

    @Test
    void the_only_open_one_is_meant_however_long_its_agent_is_silent() {
        var closed = Followeds.ticket(LICENCES, "ライセンスの確認方法", Status.CLOSED, Consent.GIVEN, MINUTE);

        assertThat(says(Language.JA, "解決しました", linux(Consent.NONE, null), closed)
                        .acts())
                .contains(new TicketAct(LINUX, new Act.Solved()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"REQ-2026-009999 is solved", "はい、REQ-2026-009999 の件、同意します", "REQ-2026-009999 の Linux の件は解決しました"})
    void whoever_names_a_number_that_is_none_of_theirs_means_no_other(String text) {
        var tickets = List.of(linux(Consent.NONE, null), licences(Consent.ASKED, MINUTE));

        assertThat(WhichTicket.meant(tickets, text)).isEmpty();
        assertThat(WhichTicket.inOrder(tickets, text)).isEmpty();
        assertThat(says(Language.JA, text, tickets.toArray(Followed[]::new)).acts())
                .extracting(TicketAct::act)
                .allMatch(Act.Said.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"JA, 'はい、REQ-2026-000001 は解決しました'", "EN, 'Yes, REQ-2026-000001 is solved'"})
    void what_is_said_of_one_that_was_handed_over_by_a_colleague_closes_none_of_their_own(
            Language language, String text) {
        var outcome =
                says(language, text, Followeds.handed(linux(Consent.NONE, null)), licences(Consent.ASKED, MINUTE));

        assertThat(outcome.acts()).extracting(TicketAct::number).doesNotContain(LICENCES);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 'REQ-2026-000002 は山田さん（yamada@example.jp）に引き継ぎます'",
        "EN, 'I hand REQ-2026-000002 over to Yamada, yamada@example.jp'"
    })
    void a_colleague_for_one_that_is_closed_changes_no_other(Language language, String text) {
        var closed = Followeds.ticket(LICENCES, "ライセンスの確認方法", Status.CLOSED, Consent.GIVEN, MINUTE);

        assertThat(says(language, text, linux(Consent.NONE, MINUTE), closed).acts())
                .extracting(TicketAct::number)
                .doesNotContain(LINUX);
    }

    @Test
    void a_word_about_none_in_particular_goes_to_an_open_one_although_another_was_closed_later() {
        var closed = Followeds.closed(LICENCES, "ライセンスの確認方法", MINUTE, Followeds.NOW);

        assertThat(WhichTicket.addressed(List.of(linux(Consent.NONE, null), closed), "もう一台でも起きました"))
                .map(Followed::number)
                .contains(LINUX);
        assertThat(WhichTicket.addressed(List.of(closed), "もう一台でも起きました"))
                .map(Followed::number)
                .contains(LICENCES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"設定を変えたら解決しました", "対応いただき解決しました", "after the change of settings it is solved"})
    void a_general_word_names_none(String text) {
        var settings = Followeds.ticket(LINUX, "設定 change settings 対応", Status.OPEN, Consent.NONE, null);

        assertThat(WhichTicket.named(List.of(settings, licences(Consent.NONE, MINUTE)), text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | no, not that one, the Linux one is solved",
                "EN | Sorry, I meant the Linux request",
                "EN | the Linux one is solved, not the ライセンス one",
                "EN | wrong request. It is the other one that is solved",
                "JA | いえ、そちらではなく、Linux のほうが解決しました",
                "JA | 間違えました。解決したのは REQ-2026-000001 です",
                "JA | ライセンスの件ではなく、Linux の件が解決しました",
                "JA | 違います、もう一つの方です",
                "JA | いえ、間違えました。Linux の件です",
                "JA | 解決したのは Linux の件です。間違えました",
                "EN | My mistake, the Linux one",
                "EN | No, wrong request, REQ-2026-000001 please",
            })
    void a_mistake_is_taken_back_and_what_was_meant_is_marked(Language language, String text) {
        for (var consent : List.of(Consent.ASKED, Consent.GIVEN)) {
            var outcome = says(language, text, linux(Consent.NONE, null), licences(consent, MINUTE));

            assertThat(outcome.acts())
                    .as(consent.key())
                    .contains(new TicketAct(LICENCES, new Act.Declined()), new TicketAct(LINUX, new Act.Solved()));
            assertThat(outcome.messages()).hasSize(2);
            assertThat(outcome.messages().getFirst().text()).contains(LICENCES);
            assertThat(outcome.messages().getLast().text()).contains(LINUX);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linux のほうはまだ解決していません",
                "Linux の件はそちらで見てもらえますか？",
                "The Linux servers are not that old",
                "いいえ、大丈夫です",
                "Linux の件、案内の手順と画面が違います",
                "違います、Linux の画面に何も出ません",
                "設定を間違えていましたが、Linux の件は解決していません",
                "The Linux server has another problem",
                "No, the Linux server has another problem",
                "I mean the Linux sensor version",
                "REQ-2026-000001: 設定値が違います",
                "Linux の件と間違えていませんか？"
            })
    void anything_else_takes_nothing_back(String text) {
        assertThat(says(Language.JA, text, linux(Consent.NONE, null), licences(Consent.GIVEN, MINUTE))
                        .acts())
                .extracting(TicketAct::act)
                .doesNotContain(new Act.Declined(), new Act.Solved());
    }

    @ParameterizedTest
    @CsvSource({"JA, ええ、閉じてください", "JA, はい、終了してください", "EN, 'Yes, close it'"})
    void that_it_may_be_closed_is_said_of_the_one_that_waits_for_it(Language language, String text) {
        var outcome =
                says(language, text, linux(Consent.NONE, MINUTE), licences(Consent.ASKED, MINUTE.multipliedBy(9)));

        assertThat(outcome.acts()).extracting(TicketAct::number).containsOnly(LICENCES);
        assertThat(outcome.acts()).extracting(TicketAct::act).anyMatch(Act.Consented.class::isInstance);
    }

    @Test
    void that_it_is_solved_agrees_to_no_close_of_the_other() {
        var outcome = says(
                Language.EN,
                "It is solved",
                linux(Consent.NONE, MINUTE),
                licences(Consent.ASKED, MINUTE.multipliedBy(9)));

        assertThat(outcome.acts()).extracting(TicketAct::number).containsOnly(LINUX);
    }

    @ParameterizedTest
    @CsvSource({"JA, 進捗はどうなっていますか", "EN, any news on my request?"})
    void news_are_asked_of_the_agent_who_has_spoken_last_and_otherwise_of_the_one_that_is_chosen(
            Language language, String text) {
        assertThat(says(language, text, linux(Consent.NONE, MINUTE), licences(Consent.NONE, null))
                        .acts())
                .extracting(TicketAct::number)
                .containsExactly(LINUX);

        var unclear = says(language, text, linux(Consent.NONE, null), licences(Consent.NONE, null));
        assertThat(unclear.acts()).isEmpty();
        assertThat(unclear.messages().getLast().suggestions())
                .hasSize(2)
                .allSatisfy(choice -> assertThat(
                                says(language, choice.text(), linux(Consent.NONE, null), licences(Consent.NONE, null))
                                        .acts())
                        .extracting(TicketAct::number)
                        .containsExactly(TicketWords.number(choice.text()).orElseThrow()));
    }

    private static Followed linux(Consent consent, @Nullable Duration contactedBefore) {
        return Followeds.ticket(LINUX, "Linux サーバーが報告しない", Status.OPEN, consent, contactedBefore);
    }

    private static Followed licences(Consent consent, @Nullable Duration contactedBefore) {
        return Followeds.ticket(LICENCES, "ライセンスの確認方法", Status.OPEN, consent, contactedBefore);
    }

    private static Outcome says(Language language, String text, Followed... tickets) {
        return Followeds.turn(language, new Utterance.Said(text, List.of()), List.of(tickets));
    }
}
