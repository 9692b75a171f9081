package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a message that puts right what was recorded: every value in it counts, whatever is open. */
final class Correcting {
    private static final double LIKELY = 0.8;
    private static final double GUESSED = 0.6;
    private static final int LONGEST = 400;

    private final Structures structures;
    private final Values values;
    private final OpenAnswers openAnswers;
    private final Restated restated;

    Correcting(Structures structures, Values values, OpenAnswers openAnswers) {
        this.structures = structures;
        this.values = values;
        this.openAnswers = openAnswers;
        this.restated = new Restated(openAnswers);
    }

    /** Whether a message puts something right, so that it is no answer to what is open. */
    boolean is(Folded said, Context context) {
        if (context.answers().bySlot().isEmpty() || context.asks().contains(Slot.CONFIRM)) {
            return false;
        }
        if (Corrections.in(said, said.all(), Questions.all(context))
                || deniesRecorded(said, context)
                || !Removals.in(said, context).isEmpty()
                || !kinds(said, context).isEmpty()) {
            return true;
        }
        var assigned = Assignments.in(said, said.all(), Questions.all(context), false);
        return recorded(assigned.wrong(), context)
                || assigned.given().stream().anyMatch(one -> recorded(one.question(), context));
    }

    /** "It is not Windows 10. It is Windows 11." puts right what was recorded, however many sentences it takes. */
    private boolean deniesRecorded(Folded said, Context context) {
        var recorded = context.answers().values(Slots.OS);
        return said.all().end() <= LONGEST
                && structures.systems().denied(said, said.all()).stream()
                        .anyMatch(denied -> recorded.stream().anyMatch(value -> value.startsWith(denied.value())))
                && !structures.systems().find(said, said.all()).isEmpty();
    }

    private static boolean recorded(@Nullable Question question, Context context) {
        return question != null
                && (context.asks().contains(Slot.REVIEW) || context.answers().has(question.slot()));
    }

    Reading read(Folded said, Context context, String text) {
        var corrected = new Findings(said, context.answers().bySlot().keySet());
        if (context.asks().contains(Slot.SEVERITY)) {
            said.sentences(said.all()).stream()
                    .flatMap(sentence -> OwnQuestions.parted(said, sentence, Questions.all(context)).stream())
                    .forEach(sentence ->
                            OwnQuestions.read(corrected, sentence, List.of(Slot.SEVERITY, Slot.REVIEW), false));
        }
        kinds(said, context)
                .forEach(kind ->
                        corrected.add(Slots.REQUEST_TYPE, Answer.of(kind.value()), kind.span(), Provenance.SAID));
        var removals = Removals.in(said, context);
        removals.forEach(removal -> removal.addTo(corrected));
        var assigned = Assignments.in(said, said.all(), Questions.all(context), true);
        for (var one : assigned.given()) {
            corrected.add(one.question(), values.read(one.question(), said, one.value(), context.today()));
        }
        var rest = NoCalls.read(
                corrected,
                assigned.rest().stream().filter(span -> !corrected.uses(span)).toList(),
                context);
        revisited(corrected, rest, context);
        restated.byChoice(corrected, rest, context).stream()
                .flatMap(span -> Corrections.kept(said, span).stream())
                .forEach(span -> structures.addTo(corrected, span, context.today()));
        if (corrected.has(Slot.REVIEW)) {
            Withheld.read(corrected, rest);
        }
        boolean unsettled =
                assigned.wrong() != null && !corrected.has(assigned.wrong().slot());
        if (unsettled || !removals.isEmpty()) {
            // Nothing goes off while it is not known what is right, nor before it is seen what is left.
            corrected.without(Slot.REVIEW);
        }
        return reading(corrected, assigned, context, text);
    }

    /** What answers the one question that was opened to be changed. */
    private void revisited(Findings corrected, List<Span> rest, Context context) {
        var said = corrected.said();
        var telling = rest.stream()
                .filter(span -> !Corrections.in(said, span, Questions.all(context)) && !Courtesies.is(said, span))
                .toList();
        if (context.open().size() == 1
                && context.answers().has(context.open().getFirst().slot())) {
            openAnswers.alone(corrected, telling, context);
        }
    }

    private static Reading reading(Findings corrected, Assignments assigned, Context context, String text) {
        var said = corrected.said();
        var named = Optional.ofNullable(assigned.wrong())
                .or(() -> Corrections.about(said, said.all(), Questions.all(context)))
                .map(Question::slot);
        var found = new ArrayList<Found>(corrected.found());
        var given = assigned.given().stream().map(one -> one.question().slot()).toList();
        found.removeIf(one -> one.slot().equals(Slots.EXTENT)
                && !given.contains(Slots.EXTENT)
                && !named.equals(Optional.of(Slots.EXTENT)));
        return new Reading(
                Intent.CORRECT,
                found.isEmpty() && named.isEmpty() ? GUESSED : LIKELY,
                found.isEmpty() ? named.orElse(null) : null,
                found,
                corrected.rejected(),
                List.of(),
                text);
    }

    /** The kinds that a message says the request is of, other than the recorded one. */
    private static List<Match> kinds(Folded said, Context context) {
        var recorded = context.answers().values(Slots.REQUEST_TYPE);
        return recorded.isEmpty() || context.asks().contains(Slots.REQUEST_TYPE)
                ? List.of()
                : Questions.of(context, Slots.REQUEST_TYPE).stream()
                        .flatMap(kinds -> said.lines(said.all()).stream()
                                .flatMap(line -> said.sentences(line).stream())
                                .flatMap(sentence -> KindStated.in(said, sentence, kinds).stream()))
                        .filter(kind -> !recorded.contains(kind.value()))
                        .toList();
    }
}
