package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import java.util.Optional;

/** What is recorded of a request, in the form in which a card's fields take it. */
record FieldValues(Voice voice, Request request) {
    /** A longer answer is not filled in beforehand: an empty field leaves it as it is, a shortened one would not. */
    private static final int LONGEST_FILLED_IN = 700;

    /** What a text field shows beforehand. */
    Optional<String> shown(Question question) {
        return known(question).filter(value -> value.length() <= LONGEST_FILLED_IN);
    }

    Optional<String> known(Question question) {
        if (question.slot().equals(Slot.SEVERITY)) {
            return Optional.ofNullable(request.decided(voice.pack().policy())).map(Enum::name);
        }
        var fact = Fact.of(question.slot());
        if (fact.isPresent()) {
            return request.facts().of(fact.get()).map(FactState::key);
        }
        return request.answers()
                .of(question.slot())
                .map(answered -> answered.answer() instanceof Answer.Given given ? fieldValue(question, given) : null);
    }

    private String fieldValue(Question question, Answer.Given given) {
        return switch (question.kind()) {
            case CHOICE, CHOICES, COUNT, TIME_ZONE -> String.join(",", given.values());
            case MOMENT -> Moments.filledIn(given.values().getFirst(), voice.zone(), voice.language());
            case TEXT, LONG_TEXT, PHONE, EMAILS, REQUEST_NUMBERS, FILES -> voice.answer(question, given);
        };
    }
}
