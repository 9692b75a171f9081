package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request that is parted leaves to one of its parts: whoever is called and where, to each; answers to what was
 * asked, to the first, unless they are another part's own words.
 */
record Inheritance(Request whole, List<Unit> units, Unit unit) {
    /** What a request is about is each part's own. */
    private static final Set<Slot> ABOUT = Set.of(new Slot("issue"), Request.TITLE, Request.REQUEST_TYPE, Slot.SPLIT);

    /** The part with its share; what it says itself stays where nothing better is known. */
    Request of(Request part) {
        var answers = part.answers();
        for (var entry : whole.answers().bySlot().entrySet()) {
            var slot = entry.getKey();
            if (inherits(slot, entry.getValue(), answers.has(slot)) || readAlready(entry, answers.has(slot))) {
                answers = answers.with(slot, entry.getValue());
            }
        }
        answers = withFiles(answers);
        var own = part.with(answers).sayingAtLeast(unit.whole());
        var told = words().stream().reduce(own, Request::saying, (a, _) -> a);
        return first() ? rest(told) : told;
    }

    private boolean inherits(Slot slot, Answered answered, boolean said) {
        if (slot.equals(Splitting.RELATED)) {
            return true;
        }
        var shared = Splitting.SHARED.contains(slot) || Splitting.ENVIRONMENT.contains(slot);
        if (slot.equals(PlacedFiles.SLOT)) {
            return false;
        }
        return answered.provenance().deliberate()
                && (!said || (first() && !ABOUT.contains(slot)))
                && (shared || (first() && !elsewhere(answered.quote())));
    }

    private Answers withFiles(Answers answers) {
        var files = PlacedFiles.of(whole, units);
        return whole.answers()
                .of(PlacedFiles.SLOT)
                .flatMap(all -> files.answer(units.indexOf(unit), all))
                .map(own -> answers.with(PlacedFiles.SLOT, own))
                .orElse(answers);
    }

    /** Read in its own turn a value is better than now: "yesterday" was another day. */
    private boolean readAlready(Map.Entry<Slot, Answered> entry, boolean said) {
        var quote = entry.getValue().quote();
        return said
                && !ABOUT.contains(entry.getKey())
                && entry.getValue().provenance() == Provenance.INFERRED
                && quote != null
                && unit.whole().contains(quote);
    }

    private Request rest(Request part) {
        var facts = part.facts();
        for (var entry : whole.facts().states().entrySet()) {
            var state = entry.getValue();
            if (state.provenance().deliberate() && !elsewhere(state.quote())) {
                facts = facts.with(entry.getKey(), state);
            }
        }
        var first = part.with(facts).choosing(whole.chosen()).wishing(whole.wish());
        return whole.suggested() == null ? first : first.suggesting(whole.suggested());
    }

    /** Where the requester wrote the part anew, all that was said stays beside it; else the first keeps what is left. */
    private List<String> words() {
        var retyped = whole.words().stream().noneMatch(said -> said.contains(firstLine(unit.text())));
        return whole.words().stream()
                .filter(said -> retyped || (first() && units.stream().noneMatch(one -> stands(one, said))))
                .toList();
    }

    private static boolean stands(Unit one, String said) {
        return said.contains(firstLine(one.text())) || one.text().contains(said);
    }

    private boolean first() {
        return unit.equals(units.getFirst());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** Whether these are the words of another part. */
    private boolean elsewhere(@Nullable String quote) {
        return quote != null
                && !unit.whole().contains(quote)
                && units.stream().anyMatch(other -> other.text().contains(quote));
    }
}
