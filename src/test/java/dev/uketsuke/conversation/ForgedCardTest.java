package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.channel.card.CardSubmit;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.privacy.SecretGuard;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of cards that were never shown like this: something is said, nothing is lost, and nothing grows without bounds. */
@Execution(ExecutionMode.CONCURRENT)
class ForgedCardTest {
    private static final String ONE = "Outlook does not start since Monday";
    private static final String TWO =
            "Outlook does not start since Monday. Also how do I export the device list to CSV?";
    private static final String NOT_UNDERSTOOD = "could not make that out";

    private static Chat review() {
        var chat = new Chat(Language.EN, ONE, "Submit");
        assertThat(chat.asks()).contains("review", "severity");
        return chat;
    }

    private static Chat submitted() {
        var chat = review();
        chat.fill(Utterance.Action.SUBMIT, Map.of("recording-consent", "no"));
        assertThat(chat.outcome.handedOver()).containsExactly(0);
        return chat;
    }

    private static String open(Chat chat) {
        return Objects.requireNonNull(chat.intake.open()).card();
    }

    private static Outcome tap(Chat chat, String card, Utterance.Action action, Map<String, String> fields) {
        var values = new LinkedHashMap<Slot, String>();
        fields.forEach((slot, value) -> values.put(new Slot(slot), value));
        return chat.turn(new Utterance.Tapped(card, action, null, values));
    }

    private static List<String> titles(Chat chat) {
        return chat.intake.requests().stream().map(request -> request.title()).toList();
    }

    @Test
    void a_title_of_a_split_that_is_too_long_is_refused_and_the_split_goes_on_under_the_one_before() {
        var chat = new Chat(Language.EN, TWO);
        var before = titles(new Chat(Language.EN, TWO, "split"));

        chat.fillOnly(Map.of("choose", "split", "title-1", "x".repeat(20_000), "title-2", "Export of devices"));

        assertThat(titles(chat)).containsExactly(before.getFirst(), "Export of devices");
        assertThat(chat.text()).contains("\"Title\" is too long");
    }

    @Test
    void a_title_of_a_split_is_one_line() {
        var chat = new Chat(Language.EN, TWO);

        chat.fillOnly(Map.of("choose", "split", "title-1", "Outlook\n\n# hangs\u2028at start"));

        assertThat(titles(chat).getFirst()).isEqualTo("Outlook # hangs at start");
    }

    @Test
    void titles_of_parts_that_are_not_there_are_passed_over() {
        var chat = new Chat(Language.EN, TWO);

        chat.fillOnly(Map.of("choose", "split", "title-0", "none", "title-3", "third", "title-99", "more"));

        assertThat(titles(chat)).isEqualTo(titles(new Chat(Language.EN, TWO, "split")));
    }

    @Test
    void a_split_that_is_answered_with_no_choice_of_its_card_stays_open_as_it_was() {
        var chat = new Chat(Language.EN, TWO);
        var before = chat.intake.doubt();

        chat.fillOnly(Map.of("choose", "burn", "title-1", "Changed"));

        assertThat(chat.intake.doubt()).isInstanceOf(Doubt.Several.class).isEqualTo(before);
        assertThat(chat.text()).contains(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-request", "skip", "later", "undo", "anything"})
    void a_choice_that_the_open_card_does_not_offer_takes_no_draft_away(String choice) {
        for (var chat : List.of(new Chat(Language.EN, ONE), review())) {
            var before = chat.intake.request().answers();

            chat.fillOnly(Map.of("choose", choice));

            assertThat(chat.intake.request().answers()).isEqualTo(before);
            assertThat(chat.text()).contains(NOT_UNDERSTOOD);
        }
    }

    @Test
    void what_another_question_of_the_bot_would_be_answered_with_means_nothing_on_this_card() {
        var chat = new Chat(Language.EN, ONE);
        var before = chat.intake.request();

        chat.fillOnly(Map.of(
                "review",
                "submit",
                "confirm",
                "yes",
                "severity-reason",
                "because",
                "knowledge",
                "solved",
                "split",
                "split",
                "outage",
                "x",
                "file-sizes",
                "-5",
                "from-another",
                "yes",
                "language",
                "ja"));

        assertThat(chat.intake.request()).isEqualTo(before);
        assertThat(chat.text()).contains(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Z", "a", "A,B", "-1", "{}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_severity_that_is_not_offered_is_refused_and_sends_nothing_off(String severity) {
        var chat = review();

        chat.fill(Utterance.Action.SUBMIT, Map.of("severity", severity));

        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.request().chosen()).isNull();
        assertThat(chat.text()).contains("is not one of the choices for \"Severity\"");
    }

    @Test
    void criteria_that_nobody_knows_and_truths_that_are_none_are_refused_one_by_one() {
        var chat = review();

        chat.fillOnly(Map.of(
                "business-stopped",
                "perhaps",
                "ongoing",
                "5",
                "rollback-solves",
                "yes,no",
                "made-up-criterion",
                "yes"));

        assertThat(chat.intake.request().facts().states())
                .isEqualTo(review().intake.request().facts().states());
        assertThat(chat.text())
                .contains("\"perhaps\" is not one of", "\"5\" is not one of", "\"yes,no\" is not one of");
    }

    @Test
    void a_choice_of_several_that_is_sent_thousands_of_times_counts_once() {
        var chat = new Chat(Language.EN, "Fill in the whole form");

        chat.fillOnly(Map.of("issue", ONE, "contact-method", "email,".repeat(3_000)));

        assertThat(Chat.values(chat.intake.request(), "contact-method")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_yes_to_a_question_that_is_not_asked_as_yes_or_no_is_validated_like_text() {
        var chat = new Chat(Language.EN, ONE);
        chat.say("the whole form please");
        chat.turn(new Utterance.Tapped(open(chat), Utterance.Action.YES, new Slot("affected-count"), Map.of()));

        assertThat(chat.intake.request().answers().of(new Slot("affected-count")))
                .map(Answered::answer)
                .isNotEqualTo(Optional.of(Answer.of("yes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file-sizes", "diagnostics", "from-another", "split", "outage", "made-up"})
    void not_known_is_no_answer_to_what_nobody_asks(String slot) {
        var chat = review();
        var before = chat.intake.request().answers();

        chat.turn(new Utterance.Tapped(open(chat), Utterance.Action.UNKNOWN, new Slot(slot), Map.of()));

        assertThat(chat.intake.request().answers()).isEqualTo(before);
        assertThat(chat.text()).contains(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @EnumSource(Utterance.Action.class)
    void whatever_is_tapped_after_the_submission_leaves_the_request_as_it_was_sent(Utterance.Action action) {
        var chat = submitted();
        var sent = chat.intake.requests().getFirst();

        for (var about : List.of("issue", "severity", "review", "made-up")) {
            chat.turn(new Utterance.Tapped("", action, new Slot(about), Map.of(new Slot("issue"), "Something else")));

            assertThat(chat.intake.requests().getFirst()).isEqualTo(sent);
            assertThat(chat.outcome.handedOver()).isEmpty();
            assertThat(chat.text()).isNotBlank();
        }
    }

    @Test
    void a_card_that_was_answered_takes_no_second_answer() {
        var chat = new Chat(Language.EN, ONE);
        var card = open(chat);
        tap(chat, card, Utterance.Action.ANSWER, Map.of("error-messages", "0x80070643"));
        var before = chat.intake.request().answers();

        tap(chat, card, Utterance.Action.ANSWER, Map.of("error-messages", "0x80000000"));

        assertThat(chat.intake.request().answers()).isEqualTo(before);
        assertThat(chat.text()).contains("answered before");
    }

    @Test
    void a_review_that_was_shown_before_a_change_submits_nothing() {
        var chat = review();
        var old = open(chat);
        chat.say("The error is 0x80070643");

        tap(chat, old, Utterance.Action.SUBMIT, Map.of());
        assertThat(chat.outcome.handedOver()).isEmpty();

        tap(chat, open(chat), Utterance.Action.SUBMIT, Map.of());
        tap(chat, old, Utterance.Action.SUBMIT, Map.of());
        assertThat(chat.outcome.handedOver()).isEmpty();
        assertThat(chat.intake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA.1.1", "0199a1b2-c3d4-7e5f-8a6b-1.900.1", "", "\u202Ecard", "."})
    void a_card_of_another_conversation_or_of_a_turn_to_come_means_nothing(String card) {
        var chat = review();
        var before = chat.intake;

        tap(chat, card, Utterance.Action.SUBMIT, Map.of("severity", "A"));

        assertThat(chat.intake).isEqualTo(before);
        assertThat(chat.text()).isNotBlank();
    }

    @Test
    void what_a_field_says_is_cleaned_like_a_message() {
        var card = Ids.next() + ".1.1";
        var clean = Cleaning.clean(
                new Utterance.Tapped(
                        card,
                        Utterance.Action.ANSWER,
                        null,
                        Map.of(
                                new Slot("title-1"),
                                "password: Fuji\u202E-37\u001B76m",
                                new Slot("title-2"),
                                "\u2067a\u0000b" + "x".repeat(100_000))),
                new SecretGuard(),
                Set.of());

        var values = ((Utterance.Tapped) clean.utterance()).values();
        assertThat(values.get(new Slot("title-1"))).doesNotContain("Fuji", "3776m");
        assertThat(values.get(new Slot("title-2"))).startsWith("abx").hasSizeLessThanOrEqualTo(20_000);
        assertThat(clean.cut()).isTrue();
        assertThat(clean.masked()).isNotEmpty();
    }

    @Test
    void of_ten_thousand_fields_the_first_are_kept_and_the_requester_is_told() {
        var fields = new LinkedHashMap<String, Object>(Map.of("card", "c", "action", "answer"));
        for (var field = 0; field < 10_000; field++) {
            fields.put("field-" + field, "x");
        }

        var clean = Cleaning.clean(CardSubmit.read(fields).orElseThrow(), new SecretGuard(), Set.of());

        assertThat(((Utterance.Tapped) clean.utterance()).values()).hasSize(100).containsKey(new Slot("field-0"));
        assertThat(clean.cut()).isTrue();
    }

    @Test
    void values_of_no_type_that_a_card_sends_are_read_as_text_or_left_out() {
        var fields = new HashMap<String, Object>(Map.of("card", "c", "action", "answer", "affected-count", 1e300));
        fields.put("issue", null);
        fields.put("title", Map.of("a", List.of(1)));
        fields.put("os", true);
        fields.put("a" + "-a".repeat(50_000), "a name that no slot has");
        fields.put("about", "a" + "-a".repeat(100_000));

        var tapped = CardSubmit.read(fields).orElseThrow();

        assertThat(tapped.about()).isNull();
        assertThat(tapped.values()).containsOnlyKeys(new Slot("affected-count"), new Slot("os"));
    }

    @Test
    void a_form_full_of_nonsense_is_refused_field_by_field_and_keeps_what_can_be_read() {
        var chat = new Chat(Language.EN, "Fill in the whole form");
        var fields = new LinkedHashMap<String, String>();
        chat.asks().forEach(slot -> fields.put(slot, "x".repeat(20_000)));
        fields.put("issue", ONE);
        fields.putAll(Map.of("choose", "no-request", "confirm", "yes", "review", "submit"));

        chat.fillOnly(fields);

        assertThat(Chat.values(chat.intake.request(), "issue")).containsExactly(ONE);
        assertThat(chat.text()).contains("\"Title\" is too long", "is not one of the choices");
        assertThat(chat.text().length() + chat.card().length()).isLessThan(40_000);
        assertThat(chat.outcome.handedOver()).isEmpty();
    }
}
