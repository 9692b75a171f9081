package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;

/** One reading taken into an intake: a single use, step by step. */
final class Hearing {
    /** Names the language to speak, {@code ja} or {@code en}; without it the languages are swapped. */
    static final Slot LANGUAGE = new Slot("language");

    private final Reading reading;
    private final Policy policy;
    private final Taking taking;
    private final List<Remark> remarks;
    /** What has to be asked again before a severity A is submitted. */
    private List<Slot> missing = List.of();

    Hearing(Intake intake, Reading reading, Policy policy) {
        this.reading = reading;
        this.policy = policy;
        this.taking = new Taking(intake, policy, reading.intent() == Intent.CORRECT);
        this.remarks = taking.remarks();
    }

    Intake.Heard hear() {
        takeUpAgain();
        reading.rejected().forEach(rejected -> remarks.add(new Remark.Invalid(rejected)));
        keepValues();
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
        return taking.heard();
    }

    private Intake intake() {
        return taking.intake();
    }

    private void become(Intake changed) {
        taking.become(changed);
    }

    private Request request() {
        return intake().request();
    }

    /** Whatever is said to a draft that was put aside takes it up again. */
    private void takeUpAgain() {
        if (intake().paused() && reading.intent() != Intent.LATER) {
            become(intake().paused(false));
            if (!request().blank()) {
                remarks.add(new Remark.Resumed());
            }
        }
    }

    /** Values said beside a wish for something else, such as "30 machines; I'd like to talk to a person". */
    private void keepValues() {
        switch (reading.intent()) {
            case HELP, BACK, SKIP, LATER, CANCEL, RESTART, HUMAN, LANGUAGE -> keep();
            case STATUS, ESCALATE, CLOSE -> {
                if (withAgents()) {
                    keep();
                }
            }
            case PROBLEM, QUESTION, FEATURE, CORRECT, ANOTHER, ANSWER, GREETING -> {}
        }
    }

    /** A command in its exact words tells nothing; of any other wish the words stay, whatever was read out of them. */
    private void keep() {
        var values = reading.found().stream().filter(this::isValue).toList();
        var telling =
                !values.isEmpty() || (reading.confidence() < 1 && !request().blank());
        if (request().handedOver() || !telling) {
            return;
        }
        begin();
        values.forEach(this::take);
        if (!reading.text().isBlank()) {
            become(intake().with(request().saying(reading.text())));
        }
    }

    private boolean isValue(Found found) {
        return policy.question(found.slot()).isPresent() && !(found.answer() instanceof Answer.Skipped);
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
        if (taking.taken()) {
            become(intake().revisiting(missing));
        } else if (reading.rejected().isEmpty() && intake().open() != null) {
            remarks.add(new Remark.NotUnderstood());
        }
    }

    /** The first words of a request bring with them what is known beforehand. */
    private void begin() {
        if (request().blank() && intake().confirming() == null && saysSomething()) {
            become(intake().with(request().started(policy, intake().language())));
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
            taking.severity(found);
        } else if (slot.equals(Slot.REVIEW)) {
            submit();
        } else if (Fact.of(slot).isPresent()) {
            taking.fact(Fact.of(slot).get(), found);
        } else {
            policy.questionnaire().question(slot).ifPresent(question -> taking.answer(question, found));
        }
    }

    /**
     * Submits what the review shows; a severity A that still lacks its commitment is asked for it first. Before the
     * review it means that no more questions are wanted: nothing of the table blocks a request (#32).
     */
    private void submit() {
        taking.take();
        if (!taking.isOpen(Slot.REVIEW)) {
            leaveOutTheRest();
        } else if (reading.rejected().isEmpty() && intake().next(policy) instanceof Move.Review) {
            release();
        }
    }

    private void release() {
        missing = request().missingForA(policy);
        if (missing.isEmpty()) {
            become(intake().with(request().release()));
        } else {
            remarks.add(new Remark.NeededForA(missing));
        }
    }

    private void leaveOutTheRest() {
        become(intake().confirming(null).revisiting(List.of()).patient());
        var leftOut = List.<Slot>of();
        while (!request().blank()
                && intake().next(policy) instanceof Move.Ask ask
                && !ask.asks().equals(leftOut)) {
            leftOut = ask.asks();
            taking.leaveOut(leftOut);
        }
    }

    private void decide(Found found) {
        var confirming = intake().confirming();
        if (confirming == null || !(found.answer() instanceof Answer.Given given)) {
            return;
        }
        taking.take();
        become(intake().confirming(null));
        if (!given.values().contains(Truth.YES.key())) {
            remarks.add(new Remark.GoingOn());
            return;
        }
        switch (confirming) {
            case CANCEL -> {
                become(intake().cleared().paused(true));
                remarks.add(new Remark.Cancelled());
            }
            case RESTART -> become(intake().cleared());
            case HAND_OVER ->
                become(intake().with((request().blank() ? request().started(policy, intake().language()) : request())
                        .wantingHuman()));
        }
    }

    private void choose(Found found) {
        if (!(found.answer() instanceof Answer.Given given)
                || !Choices.ALL.contains(given.values().getFirst())) {
            return;
        }
        taking.take();
        switch (given.values().getFirst()) {
            case Choices.SKIP -> skip();
            case Choices.HUMAN -> confirm(Confirmation.HAND_OVER);
            case Choices.LATER -> putAside();
            case Choices.FILE_ANYWAY -> taking.requestType(Request.FEEDBACK, Provenance.TAPPED);
            case Choices.TROUBLE -> taking.requestType(Request.TROUBLE, Provenance.TAPPED);
            case Choices.NO_REQUEST -> {
                become(intake().cleared().paused(true));
                remarks.add(new Remark.Cancelled());
            }
            case Choices.FILE -> become(intake().confirming(null));
            case Choices.COVERS -> remarks.add(new Remark.WhatSupportCovers());
            case Choices.HOW_FAST -> remarks.add(new Remark.HowFast());
            default -> throw new IllegalStateException("Nothing is done about " + given.values());
        }
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
        var before = taking.taken();
        if (type != null && !request().blank() && !taking.answered(Request.REQUEST_TYPE)) {
            taking.requestType(type, Provenance.INFERRED);
        }
        if (before && Request.FEEDBACK.equals(type) && intake().next(policy) instanceof Move.Choose) {
            remarks.add(new Remark.FeedbackRoute());
        }
    }

    private void keepWords() {
        if (taking.taken() && !reading.text().isBlank() && saysSomething()) {
            become(intake().with(request().saying(reading.text())));
        }
    }

    private void goBack() {
        if (intake().confirming() != null) {
            become(intake().confirming(null));
            return;
        }
        var trail = new ArrayList<>(intake().trail());
        if (!trail.isEmpty()
                && intake().open() != null
                && intake().open().asks().containsAll(trail.getLast())) {
            trail.removeLast();
        }
        if (trail.isEmpty() || request().handedOver()) {
            remarks.add(new Remark.NothingToGoBackTo());
        } else {
            become(intake().revisiting(trail.removeLast()).onTrail(trail));
        }
    }

    private void skip() {
        var open = intake().open();
        if (request().handedOver() || open == null) {
            withTheAgents();
            return;
        }
        become(intake().confirming(null).revisiting(List.of()));
        taking.leaveOut(lastAsked());
    }

    /** The slots that are waiting for an answer; behind a menu of ways out, those that led to it. */
    private List<Slot> lastAsked() {
        var open = intake().open();
        if (open != null && open.asks(Slot.CHOOSE) && !intake().trail().isEmpty()) {
            return intake().trail().getLast().stream()
                    .filter(slot -> !taking.answered(slot))
                    .toList();
        }
        return open == null ? List.of() : open.asks();
    }

    private void putAside() {
        become(intake().confirming(null).paused(true));
        remarks.add(new Remark.Kept());
    }

    private void confirm(Confirmation what) {
        if (request().handedOver()) {
            withTheAgents();
        } else if (request().blank() && what != Confirmation.HAND_OVER) {
            become(intake().cleared());
            remarks.add(new Remark.Cancelled());
        } else {
            become(intake().confirming(what));
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
                .orElse(intake().language() == Language.JA ? Language.EN : Language.JA);
        become(intake().speaking(wanted));
        taking.preset(Request.SUPPORT_LANGUAGE, wanted.tag());
        remarks.add(new Remark.LanguageChanged());
    }

    private void another() {
        if (request().handedOver()) {
            become(intake().withAnotherRequest());
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
            become(intake().confirming(null).revisiting(List.of(reading.about())));
        } else if (reading.rejected().isEmpty()) {
            remarks.add(new Remark.NotUnderstood());
        }
    }

    private void aboutTickets() {
        if (withAgents()) {
            withTheAgents();
        } else {
            take();
        }
    }

    private boolean withAgents() {
        return intake().requests().stream().anyMatch(Request::handedOver);
    }

    private void withTheAgents() {
        intake().requests().reversed().stream()
                .filter(Request::handedOver)
                .findFirst()
                .ifPresent(request ->
                        remarks.add(new Remark.WithTheAgents(java.util.Objects.requireNonNull(request.ticket()))));
    }
}
