package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was recorded of a request before the last turn that changed it; the words that were said are never undone. */
public record Previous(
        Answers answers,
        Facts facts,
        @Nullable Level chosen,
        @Nullable Wish wish) {
    static Previous of(Request request) {
        return new Previous(request.answers(), request.facts(), request.chosen(), request.wish());
    }

    /** This with words put back that had been hidden. */
    Previous restored(Restoration restoration) {
        return new Previous(restoration.of(answers), restoration.of(facts), chosen, wish);
    }

    /** The slots in which a request differs from this. */
    List<Slot> differing(Request now) {
        var answered = Stream.concat(answers.bySlot().keySet().stream(), now.answers().bySlot().keySet().stream())
                .distinct()
                .filter(slot -> !answers.of(slot)
                        .map(one -> one.answer())
                        .equals(now.answers().of(slot).map(one -> one.answer())));
        var states = Stream.concat(facts.states().keySet().stream(), now.facts().states().keySet().stream())
                .distinct()
                .filter(fact -> facts.truth(fact) != now.facts().truth(fact))
                .map(fact -> fact.slot());
        var severity =
                Optional.of(Slot.SEVERITY).filter(_ -> chosen != now.chosen() || !Objects.equals(wish, now.wish()));
        return Stream.of(answered, states, severity.stream())
                .flatMap(slots -> slots)
                .toList();
    }
}
