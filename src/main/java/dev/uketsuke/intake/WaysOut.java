package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a requester may do instead of answering, in words or through a menu; what ends a draft wants a yes first. */
final class WaysOut {
    private static final Pattern ENGLISH = Pattern.compile("(?i)english|英語");
    private static final Pattern JAPANESE = Pattern.compile("(?i)japanese|日本語");

    private final Taking taking;
    private final Policy policy;
    /** What a yes was asked for; values that are taken beside the answer leave it unchanged. */
    private final @Nullable Confirmation asked;

    WaysOut(Taking taking, Policy policy) {
        this.taking = taking;
        this.policy = policy;
        this.asked = taking.intake().confirming();
    }

    void back() {
        if (intake().confirming() != null) {
            become(intake().confirming(null));
            return;
        }
        if (WholeForm.wanted(intake())) {
            become(intake().revisiting(List.of()));
            return;
        }
        var trail = new ArrayList<>(intake().trail());
        if (!trail.isEmpty()
                && intake().open() != null
                && intake().open().asks().containsAll(trail.getLast())) {
            trail.removeLast();
        }
        if (trail.isEmpty() || request().handedOver()) {
            say(new Remark.NothingToGoBackTo());
        } else {
            become(intake().revisiting(trail.removeLast()).onTrail(trail));
        }
    }

    /** Takes the last change back, one level of it; words stay, so that a draft is never lost. */
    private void undo() {
        var previous = request().previous();
        become(intake().confirming(null));
        var restored = previous == null ? OpenRequests.restored(intake()) : Optional.<Intake.Heard>empty();
        if (restored.isPresent()) {
            become(restored.get().intake());
            taking.remarks().addAll(restored.get().remarks());
            return;
        }
        if (previous == null && Merging.possible(intake())) {
            var merged = Merging.merged(intake(), policy);
            become(merged.intake());
            taking.remarks().addAll(merged.remarks());
            return;
        }
        if (previous == null || request().handedOver()) {
            say(new Remark.NothingToUndo());
            return;
        }
        var changed = previous.differing(request());
        become(intake().with(request().undone()));
        say(new Remark.Undone(changed));
    }

    void skip() {
        var open = intake().open();
        if (request().handedOver() || open == null) {
            taking.withTheAgents();
            return;
        }
        become(intake().confirming(null).revisiting(List.of()));
        taking.leaveOut(lastAsked(open));
    }

    /** The slots that are waiting for an answer; behind a menu of ways out, those that led to it. */
    private List<Slot> lastAsked(Open open) {
        return open.asks(Slot.CHOOSE) && !intake().trail().isEmpty()
                ? intake().trail().getLast().stream()
                        .filter(slot -> !taking.answered(slot))
                        .toList()
                : open.asks();
    }

    void later() {
        become(intake().confirming(null).paused(true));
        say(new Remark.Kept());
    }

    /** Speaks the language that was named; where none was, the other one. */
    void language(Reading reading) {
        var wanted = reading.found().stream()
                .filter(one -> one.slot().equals(Hearing.LANGUAGE))
                .flatMap(one -> one.answer() instanceof Answer.Given given ? given.values().stream() : Stream.of())
                .findFirst()
                .map(Language::ofTag)
                .or(() -> mentioned(reading.text()))
                .orElse(intake().language() == Language.JA ? Language.EN : Language.JA);
        if (wanted == intake().language() && request().handedOver()) {
            taking.withTheAgents();
            return;
        }
        become(intake().speaking(wanted));
        if (!request().handedOver()) {
            taking.preset(Request.SUPPORT_LANGUAGE, wanted.tag());
        }
        say(new Remark.LanguageChanged());
    }

    private static Optional<Language> mentioned(String text) {
        var english = ENGLISH.matcher(text).find();
        return english == JAPANESE.matcher(text).find()
                ? Optional.empty()
                : Optional.of(english ? Language.EN : Language.JA);
    }

    void confirm(Confirmation what) {
        if (request().handedOver()) {
            taking.withTheAgents();
        } else if (what == Confirmation.HAND_OVER && request().humanWanted()) {
            become(intake().confirming(null).revisiting(List.of()));
        } else if (what == Confirmation.HAND_OVER && asked == what) {
            // Who asks once more instead of saying yes has said so.
            become(intake().confirming(null));
            handOver();
        } else if (request().blank() && what != Confirmation.HAND_OVER) {
            become(intake().cleared());
            say(new Remark.Cancelled());
        } else {
            become(intake().confirming(what));
        }
    }

    /** Does what a yes was asked for, or goes on; without such a question nothing. */
    void decide(Answer answer) {
        if (asked == null || !(answer instanceof Answer.Given given)) {
            return;
        }
        taking.take();
        become(intake().confirming(null));
        if (!given.values().contains(Truth.YES.key())) {
            say(new Remark.GoingOn());
            return;
        }
        switch (asked) {
            case CANCEL -> cancel();
            case RESTART -> become(intake().cleared());
            case HAND_OVER -> handOver();
        }
    }

    /** Hands over at once where they can be called or written to; otherwise how is asked first. */
    void reached() {
        become(intake().confirming(null));
        handOver();
        if (request().reachable()
                && intake().next(policy) instanceof Move.Ask ask
                && ask.asks().stream().noneMatch(slot -> Fact.of(slot).isPresent())) {
            taking.remarks().removeIf(Remark.BeforeHandOver.class::isInstance);
            taking.leaveOut(ask.asks());
        }
    }

    private void handOver() {
        become(intake().with(
                        (request().blank() ? request().started(policy, intake().language()) : request()).wantingHuman())
                .revisiting(List.of()));
        if (intake().next(policy) instanceof Move.Ask) {
            say(new Remark.BeforeHandOver());
        }
    }

    /** What a menu offers; a key that none has is passed over. */
    void choose(Answer answer) {
        if (!(answer instanceof Answer.Given given)
                || !Choices.ALL.contains(given.values().getFirst())) {
            return;
        }
        taking.take();
        switch (given.values().getFirst()) {
            case Choices.SKIP -> skip();
            case Choices.HUMAN -> confirm(Confirmation.HAND_OVER);
            case Choices.LATER -> later();
            case Choices.FILE_ANYWAY -> taking.requestType(Request.FEEDBACK, Provenance.TAPPED);
            case Choices.TROUBLE -> taking.requestType(Request.TROUBLE, Provenance.TAPPED);
            case Choices.NO_REQUEST -> cancel();
            case Choices.UNDO -> undo();
            case Choices.FILE, Choices.FORM -> become(intake().confirming(null));
            case Choices.COVERS -> say(new Remark.WhatSupportCovers());
            case Choices.HOW_FAST -> say(new Remark.HowFast());
            default -> throw new IllegalStateException("Nothing is done about " + given.values());
        }
    }

    private void cancel() {
        if (Splitting.group(intake(), intake().current()).size() > 1) {
            say(new Remark.Dropped(request().title()));
            become(OpenRequests.dropped(intake(), intake().current(), policy));
            return;
        }
        become(intake().cleared().paused(true));
        say(new Remark.Cancelled());
    }

    private Intake intake() {
        return taking.intake();
    }

    private Request request() {
        return taking.request();
    }

    private void become(Intake changed) {
        taking.become(changed);
    }

    private void say(Remark remark) {
        taking.remarks().add(remark);
    }
}
