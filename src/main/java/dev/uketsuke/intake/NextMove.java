package dev.uketsuke.intake;

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
import java.util.Set;
import java.util.stream.Stream;

/** Derives what the bot does next from the answers; nothing is remembered about a position. */
final class NextMove {
    /** Questions of this topic are put on the review itself. */
    static final String REVIEW_TOPIC = "review";

    private static final Slot CONTACT_NAME = new Slot("contact-name");
    private static final Slot PHONE = new Slot("phone");
    private static final Slot EMAILS = new Slot("emails");
    private static final Set<Fact> IMPACT = Set.of(Fact.BUSINESS_STOPPED, Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR);
    private static final int MOST_ATTEMPTS = 2;

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
                case Doubt.Beside beside -> new Move.Beside(beside);
            };
        }
        if (request.handedOver()) {
            return new Move.Wait();
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
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(ask(questions.getFirst().topic(), questions));
    }

    /** What a person needs to begin with: what is wrong, whether business has stopped, how to get in touch (#57, #72). */
    private Optional<Move.Ask> beforeHandOver() {
        if (!request.humanWanted()) {
            return Optional.empty();
        }
        var steps = Stream.of(untold(), stopped(), deciding(), unreachable())
                .filter(questions -> !questions.isEmpty())
                .map(questions -> ask(questions.getFirst().topic(), questions))
                .toList();
        return steps.stream().skip(passed(steps)).findFirst();
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

    private List<Question> untold() {
        return request.answers().has(Request.ISSUE)
                ? List.of()
                : question(Request.ISSUE).toList();
    }

    private List<Question> stopped() {
        return request.trouble() && request.facts().of(Fact.BUSINESS_STOPPED).isEmpty()
                ? question(Fact.BUSINESS_STOPPED.slot()).toList()
                : List.of();
    }

    private List<Question> deciding() {
        return decidingSeverity().map(Move.Ask::questions).orElse(List.of());
    }

    private List<Question> unreachable() {
        return Stream.of(PHONE, EMAILS)
                        .anyMatch(slot -> !request.answers().values(slot).isEmpty())
                ? List.of()
                : Stream.of(CONTACT_NAME, PHONE, EMAILS)
                        .filter(slot -> !request.answers().has(slot))
                        .flatMap(this::question)
                        .toList();
    }

    /** When an attack is under way, the severity comes before the details. */
    private Optional<Move.Ask> impactOfEmergency() {
        var impact = request.trouble() && request.emergency(policy).isPresent() ? impact() : List.<Question>of();
        return impact.isEmpty()
                ? Optional.empty()
                : Optional.of(ask(impact.getFirst().topic(), impact));
    }

    /** When business has stopped, what decides between A and B comes before everything else. */
    private Optional<Move.Ask> decidingSeverity() {
        if (request.facts().truth(Fact.BUSINESS_STOPPED) != Truth.YES) {
            return Optional.empty();
        }
        var deciding = suggestion.askNow().stream()
                .filter(fact -> !IMPACT.contains(fact))
                .toList();
        var questions = new ArrayList<>(facts(deciding));
        if (suggestion.ask().contains(Fact.PHONE_24X7) && !request.answers().has(PHONE)) {
            question(PHONE).forEach(questions::add);
        }
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(ask(questions.getFirst().topic(), questions));
    }

    /** Severity A needs somebody who answers the phone at all times (#57, #72). */
    private Optional<Move.Ask> commitmentOfA() {
        if (request.level(policy) != Level.A) {
            return Optional.empty();
        }
        var questions = new ArrayList<Question>();
        if (request.facts().of(Fact.PHONE_24X7).isEmpty()) {
            questions.addAll(facts(List.of(Fact.PHONE_24X7)));
        }
        Request.CALLED_FOR_A.stream()
                .filter(slot -> !request.answers().has(slot))
                .flatMap(this::question)
                .forEach(questions::add);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(ask(questions.getFirst().topic(), questions));
    }

    /** The first topic with something open; with severity A the details follow after the submission. */
    private Optional<Move.Ask> stillOpen() {
        if (request.level(policy) == Level.A) {
            return Optional.empty();
        }
        var open = Stream.concat(
                        policy.questionnaire().open(request.answers()).stream(),
                        request.trouble() ? impact().stream() : Stream.of())
                .toList();
        return policy.questionnaire().topics().stream()
                .map(Topic::id)
                .filter(topic -> !topic.equals(REVIEW_TOPIC))
                .map(topic -> open.stream()
                        .filter(question -> question.topic().equals(topic))
                        .toList())
                .filter(questions -> !questions.isEmpty())
                .findFirst()
                .map(questions -> ask(questions.getFirst().topic(), questions));
    }

    /** While nobody said that business has stopped, only the impact is asked; what decides about A comes after a yes. */
    private List<Question> impact() {
        return facts(suggestion.askNow().stream().filter(IMPACT::contains).toList());
    }

    /** After the second reply in which nothing could be taken, the ways out come instead of the question. */
    private Move orWaysOut(Move.Ask ask) {
        var open = intake.open();
        if (open != null && open.attempts() >= MOST_ATTEMPTS && open.asks().equals(ask.asks())) {
            return new Move.Choose(Choices.WAYS_OUT);
        }
        return ask;
    }

    private Move review() {
        var open = policy.questionnaire().applicable(request.answers()).stream()
                .filter(question -> question.topic().equals(REVIEW_TOPIC) && question.asking() == Asking.ASK)
                .filter(question -> !request.answers().has(question.slot()))
                .toList();
        return new Move.Review(suggestion, open);
    }

    private Move.Ask ask(String topicId, List<Question> questions) {
        var topic = policy.questionnaire().topics().stream()
                .filter(candidate -> candidate.id().equals(topicId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The pack has no topic '" + topicId + "'"));
        var open = intake.open();
        var slots = questions.stream().map(Question::slot).toList();
        return new Move.Ask(topic, questions, open != null && slots.containsAll(open.asks()));
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
