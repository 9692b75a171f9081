package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Requests of one message put back together while none of them was sent off: words and answers of all stay (#17). */
public final class Merging {
    private final Policy policy;

    private Merging(Policy policy) {
        this.policy = policy;
    }

    /** Whether the current request was parted from others, and all of them are still drafts. */
    public static boolean possible(Intake intake) {
        var group = Splitting.group(intake, intake.current());
        return group.size() > 1
                && intake.requests().stream().noneMatch(Request::handedOver)
                && group.stream()
                        .noneMatch(at -> Splitting.done(intake.requests().get(at)));
    }

    /** The intake in which they are one again, the current one. */
    public static Intake.Heard merged(Intake intake, Policy policy) {
        var group = Splitting.group(intake, intake.current());
        var titles = group.stream().map(at -> intake.requests().get(at).title()).toList();
        var merging = new Merging(policy);
        var one = group.stream()
                .map(at -> intake.requests().get(at))
                .reduce(merging::together)
                .orElseThrow();
        var rest = new ArrayList<>(intake.requests());
        rest.set(group.getFirst(), one);
        group.stream().skip(1).sorted((a, b) -> b - a).forEach(at -> rest.remove((int) at));
        var whole = Splitting.keptAsOne(intake.requests(rest, group.getFirst()));
        return new Intake.Heard(whole, List.of(new Remark.Merged(titles)));
    }

    private Request together(Request one, Request other) {
        var answers = one.answers();
        for (var entry : other.answers().bySlot().entrySet()) {
            answers = with(answers, entry.getKey(), entry.getValue());
        }
        var words = Stream.concat(one.words().stream(), other.words().stream())
                .distinct()
                .toList();
        return new Request(
                answers,
                facts(one.facts(), other.facts()),
                words,
                one.chosen() == null ? other.chosen() : one.chosen(),
                false,
                false,
                null,
                one.suggested(),
                null,
                one.wish() == null ? other.wish() : one.wish());
    }

    private Answers with(Answers answers, Slot slot, Answered other) {
        var own = answers.of(slot).filter(answered -> answered.answer() instanceof Answer.Given);
        if (own.isEmpty()) {
            return answers.with(slot, other);
        }
        return own.get().answer() instanceof Answer.Given given
                        && other.answer() instanceof Answer.Given more
                        && !slot.equals(Request.TITLE)
                        && !given.values().containsAll(more.values())
                ? answers.with(slot, both(slot, own.get(), given, other, more))
                : answers;
    }

    /** Both values where the question takes several; of what can only be one, what was answered on purpose. */
    private Answered both(Slot slot, Answered own, Answer.Given given, Answered other, Answer.Given more) {
        var kind = policy.question(slot).map(Question::kind).orElse(AnswerKind.CHOICE);
        var values = Stream.concat(given.values().stream(), more.values().stream())
                .distinct()
                .toList();
        return switch (kind) {
            case LONG_TEXT ->
                new Answered(Answer.of(String.join("\n", values)), own.provenance(), own.quote(), own.asked());
            case TEXT, CHOICES, EMAILS, REQUEST_NUMBERS, FILES ->
                new Answered(new Answer.Given(values), own.provenance(), own.quote(), own.asked());
            case CHOICE, COUNT, MOMENT, PHONE, TIME_ZONE -> own.provenance() == Provenance.PREFILLED ? other : own;
        };
    }

    /** What holds for one of them holds for both together. */
    private static Facts facts(Facts one, Facts other) {
        var facts = one;
        for (var state : other.states().entrySet()) {
            if (one.truth(state.getKey()) == Truth.UNKNOWN || state.getValue().truth() == Truth.YES) {
                facts = facts.with(state.getKey(), state.getValue());
            }
        }
        return facts;
    }
}
