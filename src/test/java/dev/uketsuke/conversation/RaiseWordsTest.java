package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiseWordsTest {
    private static final List<Followed> TWO = List.of(
            ticket("REQ-2026-000001", "RHEL 9 servers do not report"), ticket("REQ-2026-000002", "Licences of users"));

    private static Followed ticket(String number, String title) {
        return Followeds.ticket(number, title, Status.OPEN, Consent.NONE, Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "重大度をAに上げてください",
                "緊急度を最高にしてください",
                "エスカレーションをお願いします",
                "誰も出荷できません。重大度Aに上げてください",
                "重大度Aに上げてください、誰もログインできない",
                "重大度Aに上げてもらえませんか？",
                "Nobody can log in, it does not start. Can you escalate it?",
                "Please escalate it",
                "make it severity A",
                "raise it to A"
            })
    void a_wish_for_a_is_known(String text) {
        assertThat(RaiseWords.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "エスカレーションは不要です",
                "I did not ask for severity A",
                "What does severity A mean?",
                "重大度Aとは何ですか",
                "これは重大度Aになりますか",
                "It is now 14 laptops, and please don't call before 2pm"
            })
    void anything_else_is_none(String text) {
        assertThat(RaiseWords.in(text)).isFalse();
    }

    @Test
    void which_of_two_is_asked_where_nothing_tells_and_what_was_told_goes_with_the_choice() {
        for (var language : Language.values()) {
            var outcome = Followeds.turn(
                    language, new Utterance.Said("Please escalate it to severity A, nobody can ship", List.of()), TWO);

            assertThat(outcome.acts()).isEmpty();
            assertThat(outcome.messages())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.suggestions())
                            .hasSize(2)
                            .allSatisfy(
                                    choice -> assertThat(choice.text()).contains("REQ-2026-00000", "nobody can ship")));
        }
    }
}
