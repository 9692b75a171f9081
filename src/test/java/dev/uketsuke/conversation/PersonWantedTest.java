package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.ticket.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants a person is asked once how to be reached, and is handed over whatever the answer (#8). */
class PersonWantedTest {
    @ParameterizedTest
    @ValueSource(strings = {"Get someone to call me", "I want to talk to a person", "誰か電話ください", "担当者と話したい"})
    void one_card_asks_how_to_reach_them(String wish) {
        var chat = new Chat(Language.EN, wish, "はい");

        assertThat(chat.asks()).containsExactly("contact-name", "phone", "emails");

        chat.say("Maria Lopez, +81 90 1234 5678");
        assertThat(chat.outcome.handedOver()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "I don't know", "just hurry up", "私を待たせないで", "get me a person", "Maria Lopez"})
    void whatever_is_said_to_it_the_request_goes_off(String reply) {
        var chat = new Chat(Language.EN, "I want a person", "yes", reply);

        assertThat(chat.outcome.handedOver()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I want a person", "Get someone to call me", "担当者と話したい"})
    void asking_once_more_is_a_yes(String again) {
        var chat = new Chat(Language.EN, "Outlook crashes on 5 laptops", "I want a person", again);

        assertThat(chat.asks()).contains("contact-name", "phone", "emails");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                I want to talk to a person | call me on 090-1234-5678 | phone | +819012345678
                担当者と話したい | 090-1234-5678 に電話ください | phone | +819012345678
                担当者をお願いします | 佐藤です。携帯は090-1234-5678です | phone | +819012345678
                get me a human | you can reach me by mail at jane@contoso.example | emails | jane@contoso.example
                I want a person | my name is Jane Doe, jane@contoso.example | contact-name | Jane Doe
                """)
    void how_to_be_reached_is_a_yes_and_goes_along(String wish, String reply, String slot, String value) {
        var chat = new Chat(Language.EN, wish, reply);

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(chat.intake.requests().getFirst().humanWanted()).isTrue();
        assertThat(Chat.values(chat.intake.requests().getFirst(), slot)).containsExactly(value);
        assertThat(Chat.values(chat.intake.requests().getFirst(), "support-plan"))
                .as("so that a time is promised")
                .isNotEmpty();
    }

    @Test
    void a_name_alone_is_a_yes_too_and_how_to_reach_them_is_asked() {
        var chat = new Chat(Language.EN, "I want a person", "My name is Jane Doe");

        assertThat(chat.asks()).containsExactly("phone", "emails");
        chat.say("skip");
        assertThat(chat.outcome.handedOver()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The user taro@contoso.com gets error 0x80070005 when opening Excel",
                "Sato san cannot open Excel",
                "taro@contoso.com のユーザーで Excel を開くとエラー 0x80070005 になります"
            })
    void an_address_or_a_name_in_what_happens_is_no_yes(String told) {
        var chat = new Chat(Language.EN, "I want a person", told);

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.requests().getFirst().humanWanted()).isFalse();
    }

    @Test
    void a_no_stays_a_no_whatever_else_is_told() {
        var chat = new Chat(Language.EN, "I want a person", "No, go on here. My number is 090-1234-5678");

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.requests().getFirst().humanWanted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜遅くにすみません",
                "夜分遅くに申し訳ございません",
                "お忙しいところ恐れ入ります",
                "こんな時間にすみません。",
                "sorry for the late hour",
                "Sorry to bother you so late at night",
                "apologies for contacting you on a Sunday",
                "I know it's late"
            })
    void a_courtesy_before_it_all_is_no_title(String courtesy) {
        var chat = new Chat(Language.EN, courtesy);
        assertThat(Chat.values(chat.intake.requests().getFirst(), "title")).isEmpty();

        chat.say("I want to talk to a person");
        chat.say("call me on 090-1234-5678");

        assertThat(Subject.of(chat.intake.requests().getFirst(), chat.intake.language()))
                .isEqualTo("Wants to talk to a person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜分すみません、サーバーが全部隔離されて誰もログインできません。人と話したいです",
                "人に代わってほしいです。基幹サーバーが隔離されて全員の業務が止まっています。",
                "全台が隔離されて誰もログインできないので、担当者と話したいです",
                "All our servers are isolated and nobody can log in. Could I please talk to a human?"
            })
    void a_person_is_offered_beside_an_emergency_that_is_told_in_the_same_breath(String told) {
        var chat = new Chat(Language.JA, told);

        assertThat(chat.asks()).containsExactly("confirm");
        assertThat(Chat.values(chat.intake.requests().getFirst(), "issue").getFirst())
                .doesNotContain("人に", "talk");
        assertThat(chat.intake.requests().getFirst().facts().truth(Fact.BUSINESS_STOPPED))
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                はい。木村です、080-1234-5678にお願いします | 木村 | +818012345678 | -
                はい、木村、080-1234-5678、今夜はいつでも | 木村 | +818012345678 | 今夜はいつでも
                080-1234-5678 木村、22時まで | 木村 | +818012345678 | 22時まで
                yes, 090-1234-5678, Sato, after 8pm | Sato | +819012345678 | after 8pm
                +49 151 2345678, Anke, any time tonight | Anke | +491512345678 | any time tonight
                """)
    void a_yes_with_name_number_and_hours_is_a_yes_and_keeps_them_all(
            String reply, String name, String phone, String hours) {
        var chat = new Chat(Language.JA, "担当者と話したい", reply);
        var request = chat.intake.requests().getFirst();

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(request.humanWanted()).isTrue();
        assertThat(Chat.values(request, "contact-name")).containsExactly(name);
        assertThat(Chat.values(request, "phone")).containsExactly(phone);
        assertThat(String.join("; ", Chat.values(request, "contact-wishes"))).isEqualTo(hours.equals("-") ? "" : hours);
    }

    @Test
    void in_an_emergency_one_card_asks_what_decides_and_any_reply_to_it_hands_over() {
        var chat = new Chat(Language.JA, "夜分すみません、サーバーが全部隔離されて誰もログインできません。人と話したいです", "はい。木村です、080-1234-5678にお願いします");

        assertThat(chat.asks()).containsExactly("ongoing", "rollback-solves", "phone-24x7");

        chat.say("電話は夜中でも出ます");
        var request = chat.intake.requests().getFirst();
        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(request.facts().truth(Fact.PHONE_24X7)).isEqualTo(Truth.YES);
    }

    @Test
    void a_number_that_cannot_be_read_is_asked_for_once_more() {
        var chat = new Chat(Language.JA, "担当者と話したい", "はい", "電話：12-3");
        assertThat(chat.asks()).containsExactly("phone");

        chat.say("電話：12-3");
        assertThat(chat.outcome.handedOver()).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Get someone to call me, skip, Wants to talk to a person",
        "Could you please get somebody to ring me about this today?, skip, Wants to talk to a person",
        "Get someone to call me, just hurry up, Wants to talk to a person",
        "誰でもいいから電話ください, 急いでます, 担当者との会話を希望",
        "担当者と話したい, VPNがつながりません, VPNがつながらない",
        "Outlook crashes on 5 laptops. Please let me talk to a person., skip, Outlook crashes on 5 laptops",
    })
    void the_title_tells_the_problem_or_the_wish(String first, String reply, String title) {
        var chat = new Chat(Language.EN, first);
        chat.say("yes");
        chat.say(reply);

        assertThat(chat.outcome.handedOver()).containsExactly(0);
        assertThat(Subject.of(chat.intake.requests().getFirst(), chat.intake.language()))
                .isEqualTo(title);
    }

    @Test
    void words_that_could_not_be_made_out_go_along() {
        var chat = new Chat(Language.EN, "I want a person", "yes", "just hurry up");

        assertThat(chat.intake.requests().getFirst().words()).contains("just hurry up");
    }
}
