package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives what the bot does next from the answers; nothing is remembered about a position. */
final class NextMove {
    /** Questions of this topic are put on the review itself. */
    static final String REVIEW_TOPIC = "review";

    private static final int MOST_ATTEMPTS = 2;
    private static final int MOST_ON_A_CARD = 5;

    private final Intake intake;
    private final Request request;
    private final Policy policy;
    private final Suggestion suggestion;

    private NextMove(Intake intake, Policy policy) {
        this.intake = intake;
        this.request = intake.request();
        this.policy = policy;
        this.suggestion = request.suggestion(policy);
    }

    static Move of(Intake intake, Policy policy) {
        return new NextMove(intake, policy).move();
    }

    private Move move() {
        if (intake.confirming() != null) {
            return new Move.Confirm(intake.confirming());
        }
        if (intake.doubt() instanceof Doubt.Deletion deletion) {
            return new Move.Deletion(deletion);
        }
        if (intake.paused()) {
            return new Move.Wait();
        }
        if (request.released() && !request.handedOver()) {
            return beforeHandOver().<Move>map(ask -> ask).orElseGet(Move.HandOver::new);
        }
        if (intake.doubt() != null) {
            return switch (intake.doubt()) {
                case Doubt.Several several -> new Move.Split(several);
                case Doubt.Meaning meaning -> new Move.Clarify(meaning);
                case Doubt.Idle idle -> new Move.Idle(idle);
                case Doubt.Beside beside -> new Move.Beside(beside);
                case Doubt.Deletion deletion -> new Move.Deletion(deletion);
            };
        }
        if (request.handedOver()) {
            return new Move.Wait();
        }
        if (WholeForm.wanted(intake)) {
            return new Move.Form(WholeForm.questions(request, policy));
        }
        if (request.blank()) {
            return new Move.Welcome();
        }
        if (feedbackUndecided()) {
            return new Move.Choose(List.of(Choices.FILE_ANYWAY, Choices.TROUBLE, Choices.NO_REQUEST));
        }
        return revisited()
                .or(this::decidingSeverity)
                .or(this::commitmentOfA)
                .or(this::impactOfEmergency)
                .or(this::stillOpen)
                .map(this::oneAtATime)
                .map(this::orWaysOut)
                .orElseGet(this::review);
    }

    /** A request for a feature has its own way; the requester may insist on a request (#3, #89). */
    private boolean feedbackUndecided() {
        return request.answers()
                        .of(Request.REQUEST_TYPE)
                        .filter(type -> type.provenance() == Provenance.INFERRED)
                        .isPresent()
                && request.answers().values(Request.REQUEST_TYPE).contains(Request.FEEDBACK);
    }

    private Optional<Move.Ask> revisited() {
        var questions = intake.revisit().stream().flatMap(this::question).toList();
        return questions.isEmpty() ? Optional.empty() : Optional.of(ask(questions));
    }

    /** What a person needs to begin with: how to get in touch, and what decides whether it is severity A (#57, #72). */
    private Optional<Move.Ask> beforeHandOver() {
        if (request.humanWanted()) {
            return forPerson();
        }
        if (request.outage().isEmpty()) {
            return Optional.empty();
        }
        var steps = Stream.of(onCall(), unreachable())
                .filter(questions -> !questions.isEmpty())
                .map(questions -> ask(questions))
                .toList();
        return steps.stream().skip(passed(steps)).findFirst();
    }

    /** All of it on one card, put once: nobody who is in a hurry is asked twice, but for what could not be read. */
    private Optional<Move.Ask> forPerson() {
        var open = intake.open();
        if (open != null
                && open.asks().stream().anyMatch(slot -> policy.question(slot).isPresent())) {
            return revisited();
        }
        var needed = request.outage().isPresent()
                ? Stream.of(onCall(), unreachable())
                : Stream.of(deciding(), unreachable(), stopped());
        var questions =
                needed.flatMap(List::stream).distinct().limit(MOST_ON_A_CARD).toList();
        return questions.isEmpty() ? Optional.empty() : Optional.of(ask(questions));
    }

    /** How many steps are behind: those before the one that is open, and that one after it was put twice. */
    private long passed(List<Move.Ask> steps) {
        var open = intake.open();
        if (open == null) {
            return 0;
        }
        var at = steps.stream().map(Move.Ask::asks).toList().indexOf(open.asks());
        return at >= 0 && open.attempts() > 0 ? at + 1 : Math.max(at, 0);
    }

    private List<Question> stopped() {
        return request.trouble() && request.facts().of(Fact.BUSINESS_STOPPED).isEmpty()
                ? question(Fact.BUSINESS_STOPPED.slot()).toList()
                : List.of();
    }

    private List<Question> deciding() {
        return decidingSeverity().map(Move.Ask::questions).orElse(List.of());
    }

    /** An outage of severity A gives its severity only to those who can be called (#57, #72). */
    private List<Question> onCall() {
        return request.outage().filter(linked -> linked.severity() == Level.A).isPresent()
                ? OnCall.open(request, policy)
                : List.of();
    }

    private List<Question> unreachable() {
        return StillToAsk.unreachable(request, policy);
    }

    /** When an attack is under way, the severity comes before the details. */
    private Optional<Move.Ask> impactOfEmergency() {
        var impact = request.trouble() && request.emergency(policy).isPresent() ? impact() : List.<Question>of();
        return impact.isEmpty() ? Optional.empty() : Optional.of(ask(impact));
    }

    /** When business has stopped, what decides between A and B comes before everything else. */
    private Optional<Move.Ask> decidingSeverity() {
        if (request.facts().truth(Fact.BUSINESS_STOPPED) != Truth.YES) {
            return Optional.empty();
        }
        var deciding = suggestion.askNow().stream()
                .filter(fact -> !StillToAsk.IMPACT.contains(fact))
                .toList();
        var questions = new ArrayList<>(facts(deciding));
        if (suggestion.ask().contains(Fact.PHONE_24X7) && !request.answers().has(Request.PHONE)) {
            question(Request.PHONE).forEach(questions::add);
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(ask(questions));
    }

    /** Severity A needs somebody who answers the phone at all times (#57, #72). */
    private Optional<Move.Ask> commitmentOfA() {
        if (request.level(policy) != Level.A) {
            return Optional.empty();
        }
        var questions = OnCall.open(request, policy);
        return questions.isEmpty() ? Optional.empty() : Optional.of(ask(questions));
    }

    /**
     * The first topic with something open, and those behind it as far as they fit on the same card; with severity A the
     * details follow after the submission.
     */
    private Optional<Move.Ask> stillOpen() {
        if (request.level(policy) == Level.A) {
            return Optional.empty();
        }
        var open = StillToAsk.of(request, policy);
        var asked = new ArrayList<Question>();
        for (var topic : policy.questionnaire().topics()) {
            var questions = open.stream()
                    .filter(question -> question.topic().equals(topic.id()) && !asked.contains(question))
                    .toList();
            if (questions.isEmpty()) {
                continue;
            }
            if (!asked.isEmpty() && asked.size() + questions.size() > MOST_ON_A_CARD) {
                break;
            }
            asked.addAll(questions);
            if (asked.size() < MOST_ON_A_CARD && asked.size() == questions.size()) {
                stoppedOrNot(open).filter(question -> !asked.contains(question)).ifPresent(asked::add);
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(ask(asked, open.size() - asked.size()));
    }

    /** What could still make it severity A is asked as early as there is room. */
    private static Optional<Question> stoppedOrNot(List<Question> open) {
        return open.stream()
                .filter(question -> question.slot().equals(Fact.BUSINESS_STOPPED.slot()))
                .findFirst();
    }

    private List<Question> impact() {
        return StillToAsk.impact(request, policy).toList();
    }

    /** After the second reply in which nothing could be taken, the ways out come instead of the question. */
    private Move orWaysOut(Move.Ask ask) {
        var open = intake.open();
        if (open != null && open.attempts() >= MOST_ATTEMPTS && open.asks().equals(ask.asks())) {
            return new Move.Choose(Choices.WAYS_OUT);
        }
        return ask;
    }

    /** While one question alone is put because a reply was not made out, the others wait. */
    private Move.Ask oneAtATime(Move.Ask ask) {
        var open = intake.open();
        return open == null || open.asks().size() != 1
                ? ask
                : ask.questions().stream()
                        .filter(question -> open.asks(question.slot()))
                        .findFirst()
                        .map(question -> ask(List.of(question)))
                        .orElse(ask);
    }

    private Move review() {
        var open = policy.questionnaire().applicable(request.answers()).stream()
                .filter(question -> question.topic().equals(REVIEW_TOPIC) && question.asking() == Asking.ASK)
                .filter(question -> request.answers()
                        .of(question.slot())
                        .filter(answered -> !(answered.answer() instanceof Answer.Unknown))
                        .isEmpty())
                .toList();
        return new Move.Review(suggestion, open);
    }

    private Move.Ask ask(List<Question> questions) {
        return ask(questions, null);
    }

    private Move.Ask ask(List<Question> questions, @Nullable Integer later) {
        var topics = questions.stream()
                .map(Question::topic)
                .distinct()
                .map(this::topic)
                .toList();
        var open = intake.open();
        var slots = questions.stream().map(Question::slot).toList();
        return new Move.Ask(topics, questions, open != null && slots.containsAll(open.asks()), later);
    }

    private Topic topic(String id) {
        return policy.questionnaire().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The pack has no topic '" + id + "'"));
    }

    private List<Question> facts(List<Fact> asked) {
        return asked.stream()
                .map(policy.severity().questions()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Question> question(Slot slot) {
        return policy.question(slot).stream();
    }
}
