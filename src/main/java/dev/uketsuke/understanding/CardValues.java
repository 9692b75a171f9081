package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of one card that was filled in, validated as if they had been typed: a single use. */
final class CardValues {
    private static final Slot ROLLBACK = Fact.ROLLBACK_SOLVES.slot();

    private final Values values;
    private final Context context;
    private final List<Found> found = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private boolean unchanged;

    CardValues(Values values, Context context) {
        this.values = values;
        this.context = context;
    }

    /** @param bySlot a choice's keys, or text; an empty value means that the field was left empty */
    void read(Map<Slot, String> bySlot) {
        bySlot.forEach((slot, value) -> read(slot, value.strip()));
        if (unchanged
                && bySlot.getOrDefault(ROLLBACK, "").isBlank()
                && Questions.of(context, ROLLBACK).isPresent()) {
            tapped(ROLLBACK, Answer.of(Fact.UNCHANGED));
        }
    }

    List<Found> found() {
        return found;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    private void read(Slot slot, String value) {
        var question = Questions.of(context, slot);
        if (value.isEmpty()) {
            if (context.asks().contains(slot) && question.isPresent()) {
                tapped(slot, Answer.SKIPPED);
            }
        } else if (OwnQuestions.SLOTS.contains(slot)) {
            tapped(slot, Answer.of(value));
        } else {
            question.ifPresent(asked -> validate(asked, value));
        }
    }

    private void validate(Question question, String value) {
        var chosen = keys(question, value);
        if (chosen.isPresent()) {
            tapped(question.slot(), chosen.get());
            return;
        }
        var said = Folded.of(value);
        switch (values.read(question, said, said.all(), context.today())) {
            case Value.Taken taken -> {
                tapped(question.slot(), taken.answer());
                if (question.slot().equals(Slots.RECENT_CHANGES) && RollbackCues.unchanged(said, said.all())) {
                    unchanged = true;
                }
            }
            case Value.Partly(var taken, var refused) -> {
                tapped(question.slot(), taken.answer());
                rejected.add(new Rejected(question.slot(), said.quote(refused.quote()), refused.reason()));
            }
            case Value.Refused refused ->
                rejected.add(new Rejected(question.slot(), Recent.head(value), refused.reason()));
            case Value.Absent _ -> {}
        }
    }

    private void tapped(Slot slot, Answer answer) {
        found.add(new Found(slot, answer, Provenance.TAPPED, null));
    }

    /** The keys that a card's choice sends, several of them separated by commas. */
    private static Optional<Answer> keys(Question question, String value) {
        var keys = Stream.of(value.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        var most = question.kind() == AnswerKind.CHOICE ? 1 : keys.size();
        if (!question.kind().hasChoices() || keys.isEmpty() || keys.size() > most) {
            return Optional.empty();
        }
        if (keys.equals(List.of(Truth.UNKNOWN.key()))) {
            return Optional.of(Answer.UNKNOWN);
        }
        return keys.stream().allMatch(key -> question.choice(key).isPresent())
                ? Optional.of(new Answer.Given(keys))
                : Optional.empty();
    }
}
