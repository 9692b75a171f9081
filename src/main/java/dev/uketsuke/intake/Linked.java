package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import java.util.List;
import java.util.Optional;

/**
 * The outage that a request is linked to, kept among its answers as it was when the requester said so.
 *
 * @param id of the outage
 * @param notice in the words that the requester saw
 */
public record Linked(String id, Level severity, String notice) {
    /** The severity that the outage gives to a request; A only where somebody can be called for it (#57, #72). */
    Level severity(boolean onCall) {
        return severity == Level.A && !onCall ? Level.B : severity;
    }

    static Linked to(Outage outage, Language language) {
        return new Linked(outage.id(), outage.severity(), outage.notice().in(language));
    }

    static Optional<Linked> in(Answers answers) {
        return answers.of(Slot.OUTAGE)
                .filter(answered -> answered.answer() instanceof Answer.Given)
                .map(answered -> new Linked(
                        answers.values(Slot.OUTAGE).getFirst(),
                        Level.valueOf(answers.values(Slot.OUTAGE).getLast()),
                        answered.quote() == null ? "" : answered.quote()));
    }

    /** The link together with what it says of the request; what was told before stays. */
    Answers into(Answers answers) {
        var linked = answers.with(
                Slot.OUTAGE,
                new Answered(new Answer.Given(List.of(id, severity.name())), Provenance.TAPPED, notice, null));
        for (var slot : List.of(Request.ISSUE, Request.TITLE)) {
            if (answers.values(slot).isEmpty()) {
                linked = linked.with(slot, new Answered(Answer.of(notice), Provenance.TAPPED, null, null));
            }
        }
        return linked.with(
                Request.REQUEST_TYPE, new Answered(Answer.of(Request.TROUBLE), Provenance.TAPPED, null, null));
    }

    /** The answers without the link and without what only the outage told. */
    Answers outOf(Answers answers) {
        var apart = answers.without(Slot.OUTAGE);
        for (var slot : List.of(Request.ISSUE, Request.TITLE)) {
            if (answers.value(slot).filter(notice::equals).isPresent()) {
                apart = apart.without(slot);
            }
        }
        return apart;
    }
}
