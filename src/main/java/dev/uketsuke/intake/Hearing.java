package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One reading taken into an intake: a single use, step by step. */
final class Hearing {
    /** Names the language to speak, {@code ja} or {@code en}; without it the languages are swapped. */
    static final Slot LANGUAGE = new Slot("language");

    private final Reading reading;
    private final Policy policy;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Slot> understood = new LinkedHashSet<>();
    private Intake intake;
    private boolean taken;

    Hearing(Intake intake, Reading reading, Policy policy) {
        this.intake = intake;
        this.reading = reading;
        this.policy = policy;
    }

    Intake.Heard hear() {
        takeUpAgain();
        reading.rejected().forEach(rejected -> remarks.add(new Remark.Invalid(rejected)));
        switch (reading.intent()) {
            case HELP -> remarks.add(new Remark.Help());
            case BACK -> goBack();
            case SKIP -> skip();
            case LATER -> putAside();
            case CANCEL -> confirm(Confirmation.CANCEL);
            case RESTART -> confirm(Confirmation.RESTART);
            case HUMAN -> confirm(Confirmation.HAND_OVER);
            case LANGUAGE -> switchLanguage();
            case ANOTHER -> another();
            case GREETING -> greet();
            case CORRECT -> correct();
            case STATUS, ESCALATE, CLOSE -> aboutTickets();
            case PROBLEM, QUESTION, FEATURE, ANSWER -> take();
        }
        if (!understood.isEmpty()) {
            remarks.add(new Remark.Understood(List.copyOf(understood)));
        }
        return new Intake.Heard(intake, remarks);
    }

    private Request request() {
        return intake.request();
    }

    /** Whatever is said to a draft that was put aside takes it up again. */
    private void takeUpAgain() {
        if (intake.paused() && reading.intent() != Intent.LATER) {
            intake = intake.paused(false);
            if (!request().blank()) {
                remarks.add(new Remark.Resumed());
            }
        }
    }

    private void take() {
        if (request().handedOver()) {
            withTheAgents();
            return;
        }
        begin();
        reading.found().forEach(this::take);
        keepWords();
        inferRequestType();
        if (taken) {
            intake = intake.revisiting(List.of());
        } else if (reading.rejected().isEmpty() && intake.open() != null) {
            remarks.add(new Remark.NotUnderstood());
        }
    }

    /** The first words of a request bring with them what is known beforehand. */
    private void begin() {
        if (request().blank() && intake.confirming() == null && saysSomething()) {
            intake = intake.with(request().started(policy, intake.language()));
        }
    }

    private boolean saysSomething() {
        return reading.found().stream()
                .anyMatch(found -> policy.question(found.slot()).isPresent());
    }

    private void take(Found found) {
        var slot = found.slot();
        if (slot.equals(Slot.CONFIRM)) {
            decide(found);
        } else if (slot.equals(Slot.CHOOSE)) {
            choose(found);
        } else if (slot.equals(Slot.SEVERITY)) {
            chooseSeverity(found);
        } else if (slot.equals(Slot.REVIEW)) {
            submit();
        } else if (Fact.of(slot).isPresent()) {
            takeFact(Fact.of(slot).get(), found);
        } else {
            policy.questionnaire().question(slot).ifPresent(question -> takeAnswer(question, found));
        }
    }

    private void takeAnswer(Question question, Found found) {
        var slot = question.slot();
        var before = request().answers().of(slot);
        if (before.isPresent() && !mayReplace(before.get(), found)) {
            taken |= intake.open() != null && intake.open().asks(slot);
            return;
        }
        var asked = isOpen(slot)
                ? question.ask().in(intake.language())
                : before.map(Answered::asked).orElse(null);
        intake = intake.with(request()
                .with(request()
                        .answers()
                        .with(slot, new Answered(found.answer(), found.provenance(), found.quote(), asked))));
        intake = intake.confirming(null);
        taken = true;
        if (before.isPresent()
                && before.get().answer() instanceof Answer.Given
                && !before.get().answer().equals(found.answer())
                && before.get().provenance() != Provenance.PREFILLED) {
            remarks.add(new Remark.Changed(slot, before.get().answer(), found.answer()));
        } else if (found.provenance() == Provenance.INFERRED) {
            understood.add(slot);
        }
    }

    /** A value is never overwritten by a guess, nor by a field left empty. */
    private boolean mayReplace(Answered before, Found found) {
        var guessed = !found.provenance().deliberate();
        var settled = before.provenance() != Provenance.PREFILLED && before.answer() instanceof Answer.Given;
        if (guessed && settled && reading.intent() != Intent.CORRECT) {
            return false;
        }
        return !(before.answer() instanceof Answer.Given && found.answer() instanceof Answer.Skipped);
    }

    private void takeFact(Fact fact, Found found) {
        var before = request().facts().of(fact);
        var guessed = !found.provenance().deliberate();
        if (before.isPresent()
                && guessed
                && before.get().provenance().deliberate()
                && reading.intent() != Intent.CORRECT) {
            return;
        }
        var truth = truth(found.answer());
        intake = intake.with(request()
                .with(request().facts().with(fact, new FactState(truth, found.provenance(), found.quote()))));
        intake = intake.confirming(null);
        taken = true;
        if (fact == Fact.PHONE_24X7 && truth == Truth.NO && request().chosen() == Level.A) {
            intake = intake.with(request().choosing(null));
        }
        if (guessed && truth != Truth.UNKNOWN) {
            understood.add(fact.slot());
        }
    }

    private static Truth truth(Answer answer) {
        return switch (answer) {
            case Answer.Given given when given.values().contains(Truth.YES.key()) -> Truth.YES;
            case Answer.Given given when given.values().contains(Truth.NO.key()) -> Truth.NO;
            case Answer.Given _, Answer.Unknown _, Answer.Skipped _ -> Truth.UNKNOWN;
        };
    }

    private void chooseSeverity(Found found) {
        if (!(found.answer() instanceof Answer.Given given)) {
            return;
        }
        var level = Level.valueOf(given.values().getFirst());
        var suggested = request().suggestion(policy).level();
        var before = request().level(policy);
        intake = intake.with(request().choosing(level == suggested ? null : level));
        taken = true;
        if (before != level) {
            remarks.add(new Remark.Changed(Slot.SEVERITY, Answer.of(before.name()), Answer.of(level.name())));
        }
    }

    /**
     * Submits what the review shows; a severity A that still lacks its commitment is asked for it first. Before the
     * review it means that no more questions are wanted: nothing of the table blocks a request (#32).
     */
    private void submit() {
        taken = true;
        if (!isOpen(Slot.REVIEW)) {
            leaveOutTheRest();
        } else if (reading.rejected().isEmpty() && intake.next(policy) instanceof Move.Review) {
            intake = intake.with(request().release());
        }
    }

    private void leaveOutTheRest() {
        intake = intake.confirming(null).revisiting(List.of());
        while (!request().blank() && intake.next(policy) instanceof Move.Ask ask) {
            leaveOut(ask.asks());
        }
    }

    private void decide(Found found) {
        var confirming = intake.confirming();
        if (confirming == null || !(found.answer() instanceof Answer.Given given)) {
            return;
        }
        taken = true;
        intake = intake.confirming(null);
        if (!given.values().contains(Truth.YES.key())) {
            remarks.add(new Remark.GoingOn());
            return;
        }
        switch (confirming) {
            case CANCEL -> {
                intake = intake.cleared().paused(true);
                remarks.add(new Remark.Cancelled());
            }
            case RESTART -> intake = intake.cleared();
            case HAND_OVER ->
                intake = intake.with(
                        (request().blank() ? request().started(policy, intake.language()) : request()).wantingHuman());
        }
    }

    private void choose(Found found) {
        if (!(found.answer() instanceof Answer.Given given)) {
            return;
        }
        taken = true;
        switch (given.values().getFirst()) {
            case Choices.SKIP -> skip();
            case Choices.HUMAN -> confirm(Confirmation.HAND_OVER);
            case Choices.LATER -> putAside();
            case Choices.FILE_ANYWAY -> settleType(Request.FEEDBACK, found);
            case Choices.TROUBLE -> settleType(Request.TROUBLE, found);
            case Choices.NO_REQUEST -> {
                intake = intake.cleared().paused(true);
                remarks.add(new Remark.Cancelled());
            }
            case Choices.FILE -> intake = intake.confirming(null);
            case Choices.COVERS -> remarks.add(new Remark.WhatSupportCovers());
            case Choices.HOW_FAST -> remarks.add(new Remark.HowFast());
            default -> taken = false;
        }
    }

    private void settleType(String type, Found found) {
        intake = intake.with(request()
                .with(request()
                        .answers()
                        .with(
                                Request.REQUEST_TYPE,
                                new Answered(Answer.of(type), Provenance.TAPPED, found.quote(), null))));
    }

    private void inferRequestType() {
        var type = switch (reading.intent()) {
            case PROBLEM -> Request.TROUBLE;
            case QUESTION -> Request.QUESTION;
            case FEATURE -> Request.FEEDBACK;
            case STATUS,
                    ESCALATE,
                    CLOSE,
                    HUMAN,
                    BACK,
                    SKIP,
                    LATER,
                    HELP,
                    CANCEL,
                    RESTART,
                    CORRECT,
                    LANGUAGE,
                    ANOTHER,
                    ANSWER,
                    GREETING -> null;
        };
        if (type != null && !request().blank() && !request().answers().has(Request.REQUEST_TYPE)) {
            intake = intake.with(request()
                    .with(request()
                            .answers()
                            .with(
                                    Request.REQUEST_TYPE,
                                    new Answered(Answer.of(type), Provenance.INFERRED, null, null))));
        }
        if (taken && Request.FEEDBACK.equals(type) && intake.next(policy) instanceof Move.Choose) {
            remarks.add(new Remark.FeedbackRoute());
        }
    }

    private void keepWords() {
        if (taken && !reading.text().isBlank() && saysSomething()) {
            intake = intake.with(request().saying(reading.text()));
        }
    }

    private void goBack() {
        if (intake.confirming() != null) {
            intake = intake.confirming(null);
            return;
        }
        var trail = new ArrayList<>(intake.trail());
        if (!trail.isEmpty() && intake.open() != null && intake.open().asks().containsAll(trail.getLast())) {
            trail.removeLast();
        }
        if (trail.isEmpty() || request().handedOver()) {
            remarks.add(new Remark.NothingToGoBackTo());
        } else {
            intake = intake.revisiting(trail.removeLast()).onTrail(trail);
        }
    }

    private void skip() {
        var open = intake.open();
        if (request().handedOver() || open == null) {
            withTheAgents();
            return;
        }
        intake = intake.confirming(null).revisiting(List.of());
        leaveOut(lastAsked());
    }

    private void leaveOut(List<Slot> slots) {
        slots.forEach(slot -> {
            policy.questionnaire()
                    .question(slot)
                    .ifPresent(
                            question -> takeAnswer(question, new Found(slot, Answer.SKIPPED, Provenance.SAID, null)));
            Fact.of(slot).ifPresent(fact -> takeFact(fact, new Found(slot, Answer.SKIPPED, Provenance.SAID, null)));
        });
    }

    /** The slots that are waiting for an answer; behind a menu of ways out, those that led to it. */
    private List<Slot> lastAsked() {
        var open = intake.open();
        if (open != null && open.asks(Slot.CHOOSE) && !intake.trail().isEmpty()) {
            return intake.trail().getLast().stream()
                    .filter(slot -> !answered(slot))
                    .toList();
        }
        return open == null ? List.of() : open.asks();
    }

    private boolean answered(Slot slot) {
        return request().answers().has(slot)
                || Fact.of(slot).flatMap(request().facts()::of).isPresent();
    }

    private void putAside() {
        intake = intake.confirming(null).paused(true);
        remarks.add(new Remark.Kept());
    }

    private void confirm(Confirmation what) {
        if (request().handedOver()) {
            withTheAgents();
        } else if (request().blank() && what != Confirmation.HAND_OVER) {
            intake = intake.cleared();
            remarks.add(new Remark.Cancelled());
        } else {
            intake = intake.confirming(what);
        }
    }

    private void switchLanguage() {
        var wanted = reading.found().stream()
                .filter(found -> found.slot().equals(LANGUAGE))
                .flatMap(found -> found.answer() instanceof Answer.Given given
                        ? given.values().stream()
                        : java.util.stream.Stream.of())
                .findFirst()
                .map(Language::ofTag)
                .orElse(intake.language() == Language.JA ? Language.EN : Language.JA);
        intake = intake.speaking(wanted);
        if (request()
                .answers()
                .of(Request.SUPPORT_LANGUAGE)
                .filter(answered -> answered.provenance() == Provenance.PREFILLED)
                .isPresent()) {
            intake = intake.with(request()
                    .with(request()
                            .answers()
                            .with(
                                    Request.SUPPORT_LANGUAGE,
                                    new Answered(Answer.of(wanted.tag()), Provenance.PREFILLED, null, null))));
        }
        remarks.add(new Remark.LanguageChanged());
    }

    private void another() {
        if (request().handedOver()) {
            intake = intake.withAnotherRequest();
            take();
        } else if (saysSomething()) {
            take();
        } else {
            remarks.add(new Remark.GoingOn());
        }
    }

    private void greet() {
        if (saysSomething()) {
            take();
        } else {
            remarks.add(new Remark.Greeting());
        }
    }

    private void correct() {
        if (request().handedOver()) {
            withTheAgents();
        } else if (!reading.found().isEmpty()) {
            take();
        } else if (reading.about() != null && policy.question(reading.about()).isPresent()) {
            intake = intake.confirming(null).revisiting(List.of(reading.about()));
        } else if (reading.rejected().isEmpty()) {
            remarks.add(new Remark.NotUnderstood());
        }
    }

    private void aboutTickets() {
        if (intake.requests().stream().anyMatch(Request::handedOver)) {
            withTheAgents();
        } else {
            take();
        }
    }

    private void withTheAgents() {
        intake.requests().reversed().stream()
                .filter(Request::handedOver)
                .findFirst()
                .ifPresent(request ->
                        remarks.add(new Remark.WithTheAgents(java.util.Objects.requireNonNull(request.ticket()))));
    }

    private boolean isOpen(Slot slot) {
        return intake.open() != null && intake.open().asks(slot);
    }
}
