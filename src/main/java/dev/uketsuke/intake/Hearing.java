package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One reading taken into an intake: a single use, step by step. */
final class Hearing {
    /** Names the language to speak, {@code ja} or {@code en}; without it the languages are swapped. */
    static final Slot LANGUAGE = new Slot("language");

    /** What rests on the values that are told beside it. */
    private static final Set<Slot> AFTER_VALUES = Set.of(Slot.SEVERITY_REASON, Slot.CONFIRM);

    private static final Pattern THANKS = Pattern.compile(
            "(?i)ありがと|有難う|有り難う|助かりました|感謝|おかげ|お陰|お蔭|\\b(?:thanks?|thx|cheers|appreciate|helpful|without you)\\b");

    private final Reading reading;
    private final Policy policy;
    private final Taking taking;
    private final WaysOut waysOut;
    private final Submitting submitting;
    private final Judging judging;
    private final Settling settling;
    private final List<Remark> remarks;
    private final boolean form;
    private final Intake beforehand;

    Hearing(Intake intake, Reading reading, Policy policy) {
        this.reading = reading;
        this.policy = policy;
        this.taking = new Taking(intake, policy, reading.intent() == Intent.CORRECT);
        this.waysOut = new WaysOut(taking, policy);
        this.submitting = new Submitting(taking, policy);
        this.judging = new Judging(taking);
        this.settling = new Settling(taking, policy);
        this.remarks = taking.remarks();
        this.form = WholeForm.wanted(intake);
        this.beforehand = intake;
    }

    Intake.Heard hear() {
        new TakingUp(taking, reading, judging, saysSomething()).takeUp();
        reading.rejected().forEach(rejected -> remarks.add(new Remark.Invalid(rejected)));
        keepValues();
        switch (reading.intent()) {
            case HELP -> help();
            case BACK -> waysOut.back();
            case SKIP -> waysOut.skip();
            case LATER -> waysOut.later();
            case CANCEL -> waysOut.confirm(Confirmation.CANCEL);
            case RESTART -> waysOut.confirm(Confirmation.RESTART);
            case HUMAN -> waysOut.confirm(Confirmation.HAND_OVER);
            case LANGUAGE -> waysOut.language(reading);
            case ANOTHER -> another();
            case GREETING -> greet();
            case CORRECT -> correct();
            case STATUS -> aboutTickets(() -> remarks.add(new Remark.StatusWanted()));
            case CLOSE -> aboutTickets(() -> meant().ifPresent(ticket -> remarks.add(new Remark.SolvedSaid(ticket))));
            case ESCALATE -> aboutTickets(this::raise);
            case PROBLEM, QUESTION, FEATURE, ANSWER -> take();
        }
        new PersonOffered(taking, reading).hear(beforehand, waysOut);
        new Consequences(taking, beforehand, policy).follow();
        return taking.heard();
    }

    /** What is unclear once the agents have it is theirs to read; help is given to whoever asks for it in its exact words. */
    private void help() {
        if (request().handedOver() && reading.confidence() < 1) {
            taking.withTheAgents(reading.text());
        } else {
            remarks.add(new Remark.Help());
        }
    }

    private Intake intake() {
        return taking.intake();
    }

    private void become(Intake changed) {
        taking.become(changed);
    }

    private Request request() {
        return taking.request();
    }

    /** Values said beside a wish for something else, such as "30 machines; I'd like to talk to a person". */
    private void keepValues() {
        switch (reading.intent()) {
            case HELP, BACK, SKIP, LATER, CANCEL, RESTART, HUMAN, LANGUAGE -> keep();
            case STATUS, CLOSE -> {
                if (withAgents()) {
                    keep();
                }
            }
            case ESCALATE, PROBLEM, QUESTION, FEATURE, CORRECT, ANOTHER, ANSWER, GREETING -> {}
        }
    }

    /** A command in its exact words tells nothing; of any other wish the words stay, whatever was read out of them. */
    private void keep() {
        var values = reading.found().stream().filter(this::isValue).toList();
        var telling =
                !values.isEmpty() || (reading.confidence() < 1 && !request().blank()) || tellsOfAttack();
        if (request().handedOver() || !telling) {
            return;
        }
        begin();
        values.forEach(this::take);
        if (!reading.text().isBlank()) {
            become(intake().with(request().saying(reading.text())));
        }
    }

    private boolean tellsOfAttack() {
        var emergency = policy.emergency();
        return emergency != null && emergency.in(List.of(reading.text())).isPresent();
    }

    private boolean isValue(Found found) {
        return found.slot().equals(Slot.FILE_SIZES)
                || (policy.question(found.slot()).isPresent() && !(found.answer() instanceof Answer.Skipped));
    }

    private void take() {
        if (request().handedOver() && reading.found().stream().anyMatch(Hearing::isWishForA)) {
            raise();
            return;
        }
        if (request().handedOver() && reading.found().stream().noneMatch(Hearing::isSameHere)) {
            taking.withTheAgents(reading.text());
            return;
        }
        begin();
        reading.found().stream()
                .sorted(Comparator.comparing(found -> AFTER_VALUES.contains(found.slot())))
                .forEach(this::take);
        keepWords();
        inferRequestType();
        if (taking.taken()) {
            var contradicting = settling.settle(reading);
            become(intake().patient()
                    .revisiting(Stream.concat(again().stream(), contradicting.stream())
                            .distinct()
                            .toList()));
        } else if (!taking.known().isEmpty()) {
            remarks.add(new Remark.Known(taking.known()));
        } else if (request().humanWanted() && intake().open() != null) {
            new PersonAwaited(taking, reading).takeAlong();
        } else if (reading.rejected().isEmpty() && intake().open() != null) {
            remarks.add(new Remark.NotUnderstood());
            if (!request().released()) {
                become(intake().narrowed());
            }
        }
    }

    /** The same outage makes a request of its own, whatever the agents have. */
    private static boolean isWishForA(Found found) {
        return found.slot().equals(Slot.SEVERITY) && found.answer().equals(Answer.of(Level.A.name()));
    }

    private static boolean isSameHere(Found found) {
        return found.slot().equals(Slot.OUTAGE);
    }

    /** What of the whole form could not be read is asked again, whether or not it is asked otherwise. */
    private List<Slot> again() {
        if (reading.found().contains(WholeForm.WISH)) {
            return List.of(WholeForm.WANTED);
        }
        if (request().humanWanted()) {
            return new PersonAwaited(taking, reading).again();
        }
        return form
                ? Stream.concat(
                                submitting.again().stream(),
                                reading.rejected().stream().map(Rejected::slot))
                        .toList()
                : submitting.again();
    }

    /** The first words of a request bring with them what is known beforehand. */
    private void begin() {
        var between = intake().confirming() != null && intake().confirming() != Confirmation.HAND_OVER;
        if (request().blank() && !between && (saysSomething() || tellsOfAttack())) {
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
            waysOut.decide(found.answer());
        } else if (slot.equals(Slot.CHOOSE)) {
            waysOut.choose(found.answer());
        } else if (slot.equals(Slot.SEVERITY)) {
            taking.severity(found);
        } else if (slot.equals(Slot.SEVERITY_REASON)) {
            taking.severityReason(found);
        } else if (slot.equals(Slot.KNOWLEDGE)) {
            judging.judge(found.answer());
        } else if (slot.equals(Slot.OUTAGE)) {
            new SameHere(taking, policy).take(found.answer());
        } else if (slot.equals(Slot.FILE_SIZES)) {
            var sizes = new Answered(found.answer(), found.provenance(), null, null);
            become(intake().with(request().with(request().answers().with(slot, sizes))));
        } else if (slot.equals(Slot.REVIEW)) {
            submitting.submit(reading.rejected());
        } else if (Fact.of(slot).isPresent()) {
            taking.fact(Fact.of(slot).get(), found);
        } else {
            policy.questionnaire().question(slot).ifPresent(question -> taking.answer(question, found));
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

    private void another() {
        if (request().handedOver()) {
            become(intake().withAnotherRequest());
            take();
        } else if (saysSomething()) {
            take();
        } else {
            remarks.add(new Remark.OneSoFar());
        }
    }

    private void greet() {
        if (saysSomething()) {
            take();
        } else if (remarks.stream().noneMatch(Remark.Resumed.class::isInstance)) {
            var over = request().handedOver() || request().blank() || judging.solved();
            remarks.add(over && THANKS.matcher(reading.text()).find() ? new Remark.Thanked() : new Remark.Greeting());
        }
    }

    private void correct() {
        if (request().handedOver()) {
            taking.withTheAgents(reading.text());
        } else if (!reading.found().isEmpty()) {
            take();
        } else if (OtherLanguage.REWRITE.equals(reading.about())) {
            become(intake().confirming(null).revisiting(OtherLanguage.toRewrite(request(), policy)));
        } else if (reading.about() != null && policy.question(reading.about()).isPresent()) {
            become(intake().confirming(null).revisiting(List.of(reading.about())));
        } else if (reading.rejected().isEmpty()) {
            remarks.add(new Remark.NotUnderstood());
        }
    }

    /** What stands beside a wish for A decides whether it is one. */
    private void raise() {
        var meant = meant();
        var raised = Raising.raised(intake(), reading.text(), policy);
        if (raised.isEmpty() || !Raising.wished(reading)) {
            taking.withTheAgents(reading.text());
            return;
        }
        meant.ifPresent(ticket -> remarks.add(new Remark.Raised(ticket)));
        become(raised.get());
        Raising.told(reading).stream()
                .filter(found -> isValue(found) && !isWishForA(found) && !Raising.keeps(request(), found.slot()))
                .forEach(this::take);
        if (!reading.text().isBlank()) {
            become(intake().with(request().saying(reading.text())));
        }
    }

    private Optional<String> meant() {
        return HandedOver.meant(intake(), reading.text()).map(Request::ticket);
    }

    private void aboutTickets(Runnable answer) {
        if (withAgents()) {
            answer.run();
        } else {
            take();
        }
    }

    private boolean withAgents() {
        return intake().requests().stream().anyMatch(Request::handedOver);
    }
}
