package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes values into the current request of an intake, and keeps account of what is to be said about it. */
final class Taking {
    private static final String NONE_KNOWN = "none-known";

    private final Policy policy;
    private final boolean correcting;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Slot> understood = new LinkedHashSet<>();
    private final Set<Slot> filled = new LinkedHashSet<>();
    private final Set<Slot> known = new LinkedHashSet<>();
    private Intake intake;
    private @Nullable Found unchanged;
    private boolean taken;
    private boolean retold;

    /** @param correcting whether the requester says that earlier values were wrong */
    Taking(Intake intake, Policy policy, boolean correcting) {
        this.intake = intake;
        this.policy = policy;
        this.correcting = correcting;
    }

    Intake intake() {
        return intake;
    }

    Request request() {
        return intake.request();
    }

    void become(Intake changed) {
        intake = changed;
    }

    List<Remark> remarks() {
        return remarks;
    }

    boolean taken() {
        return taken;
    }

    /** What was said once more just as it is recorded. */
    List<Slot> known() {
        return List.copyOf(known);
    }

    void take() {
        taken = true;
    }

    /** Nothing is taken: the latest request that was handed over is with its agents. */
    void withTheAgents() {
        withTheAgents("");
    }

    /** Nothing is taken: the request that a text means is with its agents. */
    void withTheAgents(String text) {
        HandedOver.meant(intake, text)
                .map(Request::ticket)
                .ifPresent(ticket -> remarks.add(new Remark.WithTheAgents(ticket)));
    }

    Intake.Heard heard() {
        if (unchanged != null) {
            nothingChanged(unchanged);
        }
        if (!filled.isEmpty()) {
            remarks.add(new Remark.Filled(List.copyOf(filled)));
        }
        if (!understood.isEmpty()) {
            remarks.add(new Remark.Understood(List.copyOf(understood)));
        }
        return new Intake.Heard(intake, remarks);
    }

    void answer(Question question, Found told) {
        var slot = question.slot();
        var before = request().answers().of(slot);
        var completed = before.filter(_ -> !correcting && !isOpen(slot) && !intake.fillingForm())
                .filter(one -> told.provenance().deliberate() || Completion.adds(question, one, told))
                .flatMap(one -> Completion.of(question, one, told));
        var found = completed.orElse(told);
        if (!isOpen(slot)
                && Completion.completes(question)
                && before.filter(one -> one.answer().equals(found.answer())).isPresent()) {
            known.add(slot);
            return;
        }
        if (before.filter(one -> isOpen(slot) && one.answer().equals(found.answer()))
                        .isPresent()
                && request().againstCalls(policy).contains(slot)) {
            // Whoever is asked about calls and still wants none has decided against severity A (#72, C1).
            severity(new Found(Slot.SEVERITY, Answer.of(Level.B.name()), found.provenance(), found.quote()));
        }
        if (NoCalls.refused(request(), intake, slot, found.answer())) {
            fact(
                    Fact.PHONE_24X7,
                    new Found(Fact.PHONE_24X7.slot(), Answer.of(Truth.NO.key()), found.provenance(), found.quote()));
        }
        if (before.isPresent()
                && completed.isEmpty()
                && !mayReplace(before.get(), found)
                && !retitled(slot, before.get())) {
            taken |= isOpen(slot);
            if (before.get().answer().equals(found.answer())) {
                known.add(slot);
            }
            return;
        }
        var asked = isOpen(slot)
                ? question.ask().in(intake.language())
                : before.map(Answered::asked).orElse(null);
        before.flatMap(one -> Retitling.following(request(), question, one, found.answer()))
                .ifPresent(title -> put(Request.TITLE, title));
        put(slot, new Answered(found.answer(), found.provenance(), found.quote(), asked));
        retold |= slot.equals(Request.ISSUE) && before.isPresent();
        if (question.kind() == AnswerKind.FILES) {
            return; // Files are named as they come in.
        }
        if (correcting && found.answer() instanceof Answer.Skipped) {
            before.filter(one -> one.answer() instanceof Answer.Given)
                    .ifPresent(one -> remarks.add(new Remark.Withdrawn(slot, one.answer())));
            return;
        }
        if (slot.equals(Request.RECORDING_CONSENT) && found.answer() instanceof Answer.Unknown) {
            remarks.add(new Remark.NotAgreed());
        } else if (before.filter(one -> one.answer() instanceof Answer.Skipped).isPresent()
                && !isOpen(slot)
                && found.answer() instanceof Answer.Given) {
            filled.add(slot);
        } else if (before.filter(one -> isChanged(one, question, found)).isPresent()) {
            remarks.add(
                    before.get().provenance() == Provenance.PREFILLED || !found.equals(told)
                            ? new Remark.Noted(slot, found.answer())
                            : new Remark.Changed(slot, before.get().answer(), found.answer()));
        } else if (found.provenance() == Provenance.INFERRED || unasked(question, found)) {
            understood.add(slot);
        }
    }

    /** A supposition only gives way to what was asked for, and what was left out is filled in; anything else is changed. */
    private boolean isChanged(Answered before, Question question, Found found) {
        if (before.answer().equals(found.answer())) {
            return false;
        }
        return switch (before.answer()) {
            case Answer.Skipped _ -> false;
            case Answer.Unknown _ -> unasked(question, found);
            case Answer.Given _ -> !before.provenance().supposed() || unasked(question, found);
        };
    }

    /** What was said to something else than its question is said back; what a request is about begins it, files are named. */
    private boolean unasked(Question question, Found found) {
        return found.provenance() == Provenance.SAID
                && found.quote() != null
                && !question.slot().equals(Request.ISSUE)
                && !isOpen(question.slot());
    }

    /** A value is never overwritten by a guess, nor by what is left empty unless it is taken out, or was shown in the whole form. */
    private boolean mayReplace(Answered before, Found found) {
        var guessed = !found.provenance().deliberate();
        var settled = !before.provenance().supposed() && before.answer() instanceof Answer.Given;
        if (guessed && settled && !correcting) {
            return false;
        }
        return intake.fillingForm()
                || correcting
                || !(before.answer() instanceof Answer.Given && found.answer() instanceof Answer.Skipped);
    }

    /** A title that was made of a description goes with it when that is told anew. */
    private boolean retitled(Slot slot, Answered before) {
        return retold && slot.equals(Request.TITLE) && before.provenance() == Provenance.INFERRED;
    }

    void fact(Fact fact, Found found) {
        var before = request().facts().of(fact);
        var guessed = !found.provenance().deliberate();
        if (before.isPresent() && guessed && before.get().provenance().deliberate() && !correcting) {
            return;
        }
        var truth = Fact.truth(found.answer());
        var choice = choice(fact, found.answer());
        var state = new FactState(truth, found.provenance(), found.quote(), choice);
        become(intake.with(request().with(request().facts().with(fact, state))).confirming(null));
        taken = true;
        if (Fact.UNCHANGED.equals(choice)) {
            unchanged = found;
        }
        if (fact == Fact.PHONE_24X7 && truth == Truth.NO && request().chosen() == Level.A) {
            become(intake.with(request().choosing(null)));
        }
        var turned = before.map(FactState::truth)
                .filter(one -> one != Truth.UNKNOWN && truth != Truth.UNKNOWN && one != truth);
        if (turned.isPresent()) {
            remarks.add(new Remark.Changed(fact.slot(), Answer.of(turned.get().key()), Answer.of(truth.key())));
        } else if (guessed && truth != Truth.UNKNOWN) {
            understood.add(fact.slot());
        }
    }

    /** The choice that the policy's question knows beside the one named after its truth. */
    private @Nullable String choice(Fact fact, Answer answer) {
        return answer instanceof Answer.Given given
                ? policy.question(fact.slot())
                        .flatMap(question -> question.choice(given.values().getFirst()))
                        .map(Choice::key)
                        .filter(key -> !key.equals(Fact.truth(answer).key()))
                        .orElse(null)
                : null;
    }

    /** Whoever says that nothing was changed has answered what was changed (#24). */
    private void nothingChanged(Found found) {
        var none = policy.question(Request.RECENT_CHANGES)
                .filter(question -> !request().answers().has(question.slot()))
                .flatMap(question -> question.choice(NONE_KNOWN));
        none.ifPresent(choice -> put(
                Request.RECENT_CHANGES,
                new Answered(
                        Answer.of(found.quote() == null ? choice.label().in(intake.language()) : found.quote()),
                        found.provenance(),
                        found.quote(),
                        null)));
    }

    /**
     * The severity that the requester names; anything but A, B or C is passed over. Before one was shown to them it is a
     * wish, which the criteria may speak against; afterwards it is their choice (#43).
     */
    void severity(Found found) {
        level(found.answer()).ifPresent(level -> {
            if (isOpen(Slot.SEVERITY) || request().chosen() != null) {
                choose(level);
            } else {
                become(intake.with(request().wishing(new Wish(level, null))));
                remarks.add(new Remark.SeverityNoted(Answer.of(level.name())));
            }
            taken = true;
        });
    }

    private void choose(Level level) {
        var before = request().level(policy);
        var agreed = level == request().suggestion(policy).level();
        var wish = request().wish();
        var same = wish != null && wish.level() == level ? wish : new Wish(level, null);
        become(intake.with(request().choosing(agreed ? null : level).wishing(agreed ? null : same)));
        if (before != level) {
            remarks.add(new Remark.Changed(Slot.SEVERITY, Answer.of(before.name()), Answer.of(level.name())));
        }
    }

    /** Why another severity than the suggested one is wanted; where none is, nothing needs a reason. */
    void severityReason(Found found) {
        var chosen = request().chosen();
        if (found.answer() instanceof Answer.Given given && chosen != null) {
            var wish = new Wish(chosen, given.joined());
            taken = true;
            if (!wish.equals(request().wish())) {
                become(intake.with(request().wishing(wish)));
                remarks.add(new Remark.ReasonNoted());
            }
        }
    }

    private static Optional<Level> level(Answer answer) {
        return answer instanceof Answer.Given given
                ? Arrays.stream(Level.values())
                        .filter(level -> given.values().contains(level.name()))
                        .findFirst()
                : Optional.empty();
    }

    void requestType(String type, Provenance provenance) {
        put(Request.REQUEST_TYPE, new Answered(Answer.of(type), provenance, null, null));
    }

    /** What is known beforehand follows what changed, as long as nobody answered it. */
    void preset(Slot slot, String value) {
        become(intake.with(request().supposing(slot, value)));
    }

    /** Answers slots and facts that have no answer yet with "left out". */
    void leaveOut(List<Slot> slots) {
        slots.stream().filter(slot -> !answered(slot)).forEach(slot -> {
            var found = new Found(slot, Answer.SKIPPED, Provenance.SAID, null);
            policy.questionnaire().question(slot).ifPresent(question -> answer(question, found));
            Fact.of(slot).ifPresent(fact -> fact(fact, found));
        });
    }

    boolean answered(Slot slot) {
        return request().answers().has(slot)
                || Fact.of(slot).flatMap(request().facts()::of).isPresent();
    }

    boolean isOpen(Slot slot) {
        return intake.open() != null && intake.open().asks(slot);
    }

    private void put(Slot slot, Answered answered) {
        become(intake.with(request().with(request().answers().with(slot, answered)))
                .confirming(null));
        taken = true;
    }
}
