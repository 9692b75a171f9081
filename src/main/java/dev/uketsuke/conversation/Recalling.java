package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers whoever says that it was told already: what was told is looked for, and only what is not there is asked again. */
final class Recalling {
    /** What a request is about is not told anew by who repeats a detail. */
    private static final Set<Slot> ABOUT = Set.of(new Slot("issue"), new Slot("title"), new Slot("request-type"));

    private final Understanding understanding;
    private final Reply reply;

    Recalling(Understanding understanding, Reply reply) {
        this.understanding = understanding;
        this.reply = reply;
    }

    /** @param repeated what the reply says once more; blank when it only says that something was told */
    Outcome answer(Snapshot snapshot, Pack pack, List<Remark> first, String repeated) {
        var open = Contexts.written(snapshot, pack).open();
        var slots = open.stream().map(Question::slot).toList();
        var told = repeated.isBlank() ? List.<Found>of() : told(snapshot, pack, repeated, open);
        var words = String.join("\n", snapshot.intake().request().words());
        var recalled = read(snapshot, pack, words, List.of())
                .filter(one -> slots.contains(one.slot())
                        && told.stream().noneMatch(other -> other.slot().equals(one.slot())));
        var found = Stream.concat(told.stream(), recalled).toList();
        var missing = found.stream().noneMatch(one -> slots.contains(one.slot()));
        var remarks = missing
                ? Stream.concat(first.stream(), Stream.of(new Remark.SaidBefore(slots)))
                        .toList()
                : first;
        return found.isEmpty()
                ? reply.remarks(snapshot, pack, remarks)
                : reply.hear(
                        snapshot,
                        pack,
                        remarks,
                        new Reading(Intent.ANSWER, 1, null, found, List.of(), List.of(), repeated));
    }

    /** What it tells by itself, and what of it answers an open question that takes no free words. */
    private List<Found> told(Snapshot snapshot, Pack pack, String repeated, List<Question> open) {
        var byItself = read(snapshot, pack, repeated, List.of())
                .filter(one -> !ABOUT.contains(one.slot()))
                .toList();
        var asked = read(
                        snapshot,
                        pack,
                        repeated,
                        open.stream().map(Question::slot).toList())
                .filter(one -> open.stream()
                        .anyMatch(question -> question.slot().equals(one.slot())
                                && question.kind() != AnswerKind.LONG_TEXT
                                && question.kind() != AnswerKind.TEXT))
                .filter(one -> byItself.stream().noneMatch(other -> other.slot().equals(one.slot())));
        return Stream.concat(byItself.stream(), asked).toList();
    }

    private Stream<Found> read(Snapshot snapshot, Pack pack, String text, List<Slot> asks) {
        return understanding.unassisted().read(text, Contexts.of(snapshot, pack, asks)).found().stream()
                .filter(one -> one.answer() instanceof Answer.Given);
    }
}
