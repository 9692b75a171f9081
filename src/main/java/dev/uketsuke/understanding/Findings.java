package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what one message gives; the first value found for a slot stands. */
final class Findings {
    private static final int SAID_AT_MOST = 200;

    private final Folded said;
    private final Set<Slot> asked;
    private final Map<Slot, Found> found = new LinkedHashMap<>();
    private final Map<Slot, Span> spans = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Findings(Folded said, Collection<Slot> asked) {
        this.said = said;
        this.asked = Set.copyOf(asked);
    }

    Folded said() {
        return said;
    }

    boolean has(Slot slot) {
        return found.containsKey(slot);
    }

    boolean asked(Slot slot) {
        return asked.contains(slot);
    }

    void add(Slot slot, Answer answer, Span quote) {
        add(slot, answer, quote, asked.contains(slot) ? Provenance.SAID : Provenance.INFERRED);
    }

    void add(Slot slot, Answer answer, Span quote, Provenance provenance) {
        var values = answer instanceof Answer.Given given ? given.values() : List.<String>of();
        add(
                slot,
                answer,
                quote,
                provenance,
                values.stream().map(value -> new Match(value, quote)).toList());
    }

    private void add(Slot slot, Answer answer, Span quote, Provenance provenance, List<Match> matches) {
        if (!found.containsKey(slot)
                && rejected.stream().noneMatch(one -> one.slot().equals(slot))) {
            var exact = RollbackCues.exact(slot, answer, said, quote);
            var places = matches.stream()
                    .map(match -> said.place(match.value(), match.span()))
                    .toList();
            found.put(slot, new Found(slot, exact, provenance, said.quote(quote), places));
            spans.put(slot, quote);
        }
    }

    void add(Slot slot, List<Match> matches) {
        if (!matches.isEmpty()) {
            add(
                    slot,
                    new Answer.Given(
                            matches.stream().map(Match::value).distinct().toList()),
                    matches.stream().map(Match::span).reduce(Span::to).orElseThrow(),
                    asked.contains(slot) ? Provenance.SAID : Provenance.INFERRED,
                    matches);
        }
    }

    /** Adds further values of a slot that has some of the same kind already, from another line; false when it has none. */
    boolean more(Slot slot, List<Match> matches) {
        var before = found.get(slot);
        if (matches.isEmpty() || before == null || !(before.answer() instanceof Answer.Given given)) {
            return false;
        }
        var places = new ArrayList<>(before.places());
        matches.forEach(match -> places.add(said.place(match.value(), match.span())));
        var span = matches.stream().map(Match::span).reduce(span(slot), Span::to);
        var values = Stream.concat(given.values().stream(), matches.stream().map(Match::value))
                .distinct()
                .toList();
        found.put(slot, new Found(slot, new Answer.Given(values), before.provenance(), said.quote(span), places));
        spans.put(slot, span);
        return true;
    }

    /** What was found for a slot was said on purpose, and comes on top of values that are recorded. */
    void beside(Slot slot, List<String> recorded) {
        found.computeIfPresent(
                slot,
                (_, one) -> one.answer() instanceof Answer.Given given
                        ? new Found(
                                slot,
                                new Answer.Given(Stream.concat(recorded.stream(), given.values().stream())
                                        .distinct()
                                        .toList()),
                                Provenance.SAID,
                                one.quote(),
                                one.places())
                        : one);
    }

    /** Takes back what was found for a slot, since something better is known. */
    void without(Slot slot) {
        found.remove(slot);
        spans.remove(slot);
    }

    /** Takes back what was read out of a span that was not said on purpose. */
    void withoutGuesses(Span span) {
        found.values().stream()
                .filter(one -> !one.provenance().deliberate() && span.covers(span(one.slot())))
                .map(Found::slot)
                .toList()
                .forEach(this::without);
    }

    /** Takes a value that was read; one that cannot be taken counts only where it was asked for. */
    void add(Question question, Value value) {
        switch (value) {
            case Value.Taken taken -> add(question.slot(), taken.answer(), taken.quote());
            case Value.Partly(var taken, var refused) -> {
                add(question.slot(), taken.answer(), taken.quote());
                reject(question.slot(), refused);
            }
            case Value.Refused refused -> {
                if (asked(question.slot())) {
                    refuse(question.slot(), refused);
                }
            }
            case Value.Absent _ -> {}
        }
    }

    void refuse(Slot slot, Value.Refused refused) {
        if (has(slot) || rejected.stream().anyMatch(one -> one.slot().equals(slot))) {
            return;
        }
        reject(slot, refused);
    }

    private void reject(Slot slot, Value.Refused refused) {
        var words = said.quote(refused.quote());
        var end = words.offsetByCodePoints(0, Math.min(SAID_AT_MOST, words.codePointCount(0, words.length())));
        rejected.add(new Rejected(slot, words.substring(0, end), refused.reason()));
    }

    /** What this span says was said on purpose, asked for or not. */
    void deliberate(Span span) {
        usedIn(span)
                .forEach(slot -> found.computeIfPresent(
                        slot, (_, one) -> new Found(slot, one.answer(), Provenance.SAID, one.quote(), one.places())));
    }

    /** Whether some value was read out of this span. */
    boolean uses(Span span) {
        return spans.values().stream().anyMatch(span::overlaps);
    }

    /** Whether some value was read out of this span; what merely states a fact of the severity may hold one. */
    boolean usesValue(Span span) {
        return spans.entrySet().stream()
                .anyMatch(entry -> Fact.of(entry.getKey()).isEmpty() && span.overlaps(entry.getValue()));
    }

    /** Whether a value of another slot was given on purpose in this span. */
    boolean answersBesides(Slot slot, Span span) {
        return found.values().stream()
                .filter(one -> one.provenance().deliberate() && !one.slot().equals(slot))
                .anyMatch(one -> span.overlaps(span(one.slot())));
    }

    Set<Slot> usedIn(Span span) {
        return spans.entrySet().stream()
                .filter(entry -> span.covers(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Found> found() {
        return List.copyOf(found.values());
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    Span span(Slot slot) {
        return spans.getOrDefault(slot, said.all());
    }

    boolean isEmpty() {
        return found.isEmpty() && rejected.isEmpty();
    }
}
