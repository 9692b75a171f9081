package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeNumberTest {
    private static final String OWN = "REQ-2026-000001";

    private static final List<Followed> OWN_REQUEST =
            List.of(Followeds.ticket(OWN, "Devices cannot sign in", Status.OPEN, Consent.NONE, null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REQ-2026-000099 is solved",
                "Please escalate REQ-2026-000099 to severity A",
                "reopen req-2026-000099",
                "REQ-2026-000099 は解決しました",
                "REQ-2026-000099 を重大度Aに上げてください",
                "REQ-2026-000099 の状況を教えてください",
                "はい、REQ-2026-000099 の件、同意します",
                "Could you tell me the status of REQ-2026-000099?",
            })
    void what_is_wished_about_a_number_that_is_not_theirs_is_done_to_no_other(String text) {
        assertThat(StrangeNumber.in(text, OWN_REQUEST)).contains("REQ-2026-000099");
    }

    @Test
    void their_own_number_and_a_word_to_the_agent_that_names_another_are_heard_as_ever() {
        var own = OWN_REQUEST;

        assertThat(StrangeNumber.in(OWN + " is solved", own)).isEmpty();
        assertThat(StrangeNumber.in("My colleague has the same in REQ-2026-000099", own))
                .isEmpty();
        assertThat(StrangeNumber.in("It is solved", own)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REQ-2026-000099 と同じ現象がうちでも起きています。状況は画面が真っ黒です",
                "REQ-2026-000099 の手順で解決するはずでしたが、再起動してもスキャンが途中で止まります",
                "We see the same status as in REQ-2026-000099",
                "The sensor praised in REQ-2026-000099 is unresolved and enclosed logs show it stops every night",
            })
    void what_tells_something_is_kept_for_an_agent(String text) {
        assertThat(StrangeNumber.in(text, OWN_REQUEST)).isEmpty();
        for (var language : Language.values()) {
            var outcome = Followeds.turn(language, new Utterance.Said(text, List.of()), OWN_REQUEST);

            assertThat(outcome.messages())
                    .noneMatch(message ->
                            message.text().contains("見当たらない") || message.text().contains("I find no"));
            assertThat(outcome.acts().contains(new TicketAct(OWN, new Act.Said(text, List.of())))
                            || outcome.intake().doubt() != null
                            || outcome.intake().requests().stream()
                                    .anyMatch(request -> request.words().contains(text)))
                    .isTrue();
        }
    }

    @Test
    void it_is_said_and_nothing_is_done() {
        for (var language : Language.values()) {
            var outcome =
                    Followeds.turn(language, new Utterance.Said("REQ-2026-000099 is solved", List.of()), OWN_REQUEST);

            assertThat(outcome.acts()).isEmpty();
            assertThat(outcome.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.text())
                            .contains("REQ-2026-000099")
                            .containsAnyOf("変更していません", "changed nothing")
                            .doesNotContain(OWN));
        }
    }
}
