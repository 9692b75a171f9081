package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One issue being asked about: its answers are its state.
 *
 * @param words everything said about it, verbatim and masked, oldest first (#18)
 * @param chosen the severity that the requester chose instead of the suggested one; null while they agree
 * @param humanWanted whether they asked for a person to take over as it is
 * @param released whether they submitted it
 * @param ticket number of the ticket once it is handed over
 * @param suggested the articles that were shown for it; null when none were
 * @param previous what was recorded before the last change; null when there is nothing to take back
 * @param wish the severity that the requester wants; null while they named none, or agree with the suggestion
 */
public record Request(
        Answers answers,
        Facts facts,
        List<String> words,
        @Nullable Level chosen,
        boolean humanWanted,
        boolean released,
        @Nullable String ticket,
        @Nullable Suggested suggested,
        @Nullable Previous previous,
        @Nullable Wish wish) {
    public static final Request EMPTY = new Request(Answers.NONE, Facts.NONE, List.of(), null, false, false, null);

    static final Slot TITLE = new Slot("title");
    static final Slot ISSUE = new Slot("issue");
    static final Slot RECORDING_CONSENT = new Slot("recording-consent");
    static final Slot REQUEST_TYPE = new Slot("request-type");
    private static final Slot SUPPORT_PLAN = new Slot("support-plan");
    static final Slot SUPPORT_LANGUAGE = new Slot("support-language");
    static final Slot RECENT_CHANGES = new Slot("recent-changes");
    static final Slot PHONE = new Slot("phone");
    static final Slot EMAILS = new Slot("emails");
    private static final Slot TIME_ZONE = new Slot("time-zone");

    static final String TROUBLE = "trouble";
    static final String QUESTION = "question";
    static final String FEEDBACK = "feedback";

    public Request {
        words = List.copyOf(words);
    }

    /** A request for which there is nothing to take back. */
    public Request(
            Answers answers,
            Facts facts,
            List<String> words,
            @Nullable Level chosen,
            boolean humanWanted,
            boolean released,
            @Nullable String ticket,
            @Nullable Suggested suggested) {
        this(answers, facts, words, chosen, humanWanted, released, ticket, suggested, null, null);
    }

    /** A request for which no article was shown. */
    public Request(
            Answers answers,
            Facts facts,
            List<String> words,
            @Nullable Level chosen,
            boolean humanWanted,
            boolean released,
            @Nullable String ticket) {
        this(answers, facts, words, chosen, humanWanted, released, ticket, null, null, null);
    }

    public boolean handedOver() {
        return ticket != null;
    }

    /** Whether anybody can be called or written to. */
    public boolean reachable() {
        return Stream.of(PHONE, EMAILS).anyMatch(slot -> !answers.values(slot).isEmpty());
    }

    public boolean blank() {
        return answers.bySlot().isEmpty() && facts.states().isEmpty() && words.isEmpty();
    }

    /** Whether any of these phrases stands in what was said; Latin ones as words of their own. */
    public boolean mentions(List<String> phrases) {
        var folded = phrases.stream().map(Phrases::folded).toList();
        return words.stream().map(Phrases::folded).anyMatch(text -> Phrases.any(folded, text));
    }

    /** What it is called; empty when nothing was said about it yet. */
    public String title() {
        return answers.value(TITLE).orElse(words.isEmpty() ? "" : words.getFirst());
    }

    /** Whether a problem is reported, as far as is known (#19). */
    public boolean trouble() {
        return answers.values(REQUEST_TYPE).contains(TROUBLE);
    }

    /** What tells that an attack may be under way, and is no mere question or wish; empty when nothing does. */
    public Optional<String> emergency(Policy policy) {
        return emergency(policy, Emergency::in);
    }

    /** What tells of an attack in so many words. */
    Optional<String> attack(Policy policy) {
        return emergency(policy, (emergency, words) -> emergency.attack().in(words));
    }

    private Optional<String> emergency(Policy policy, BiFunction<Emergency, List<String>, Optional<String>> toldIn) {
        var emergency = policy.emergency();
        var trouble = answers.value(REQUEST_TYPE)
                .filter(type -> !type.equals(TROUBLE))
                .isEmpty();
        return emergency == null || !trouble ? Optional.empty() : toldIn.apply(emergency, words);
    }

    /** The requester's own words behind the answer to a question or the state of a fact; empty for a tap. */
    public Optional<String> quote(Slot slot) {
        return Fact.of(slot)
                .flatMap(facts::of)
                .map(FactState::quote)
                .or(() -> answers.of(slot).map(Answered::quote));
    }

    public Suggestion suggestion(Policy policy) {
        return policy.severity().suggest(facts, trouble());
    }

    /** The severity to hand over with: the chosen one, else the suggested one, else C (#43). */
    public Level level(Policy policy) {
        var decided = decided(policy);
        if (decided != null) {
            return decided;
        }
        var own = suggestedOrC(policy);
        return outage().map(linked -> linked.severity(OnCall.isFor(this, policy)))
                .filter(level -> level.compareTo(own) < 0)
                .orElse(own);
    }

    /**
     * The severity that the requester decided on instead of the suggested one; null while they agree. A lower one than
     * suggested is theirs as soon as they wish for it; a higher one takes the choice on the review.
     */
    public @Nullable Level decided(Policy policy) {
        var lower = wish != null && wish.level().compareTo(suggestedOrC(policy)) > 0;
        return chosen == null && wish != null && lower ? wish.level() : chosen;
    }

    private Level suggestedOrC(Policy policy) {
        var suggested = suggestion(policy).level();
        return suggested == null ? Level.C : suggested;
    }

    /** The known outage that it is linked to. */
    public Optional<Linked> outage() {
        return Linked.in(answers);
    }

    /** The first response that is promised when the request is submitted at this moment with this level. */
    public FirstResponse promise(Policy policy, Level level, Language spoken, Instant at) {
        var language = answers.value(SUPPORT_LANGUAGE).map(Language::ofTag).orElse(spoken);
        return policy.serviceLevels().firstResponse(answers.value(SUPPORT_PLAN).orElse(null), level, language, at);
    }

    /**
     * What a request with severity A still lacks: the word that somebody can be called at all times (#57), and who that
     * is (#72). Empty with any other severity.
     */
    public List<Slot> missingForA(Policy policy) {
        return level(policy) == Level.A ? OnCall.missing(this, policy) : List.of();
    }

    /**
     * The answers that do not go together with severity A, which is handled by phone only (#72, C1). Empty with any other
     * severity.
     */
    public List<Slot> againstCalls(Policy policy) {
        return level(policy) == Level.A ? OnCall.against(this) : List.of();
    }

    /** A request with what the content and the conversation know beforehand. */
    Request started(Policy policy, Language language) {
        var started = answers;
        for (var question : policy.questionnaire().questions()) {
            var preset = question.slot().equals(SUPPORT_LANGUAGE) ? language.tag() : question.preset();
            if (preset != null && !started.has(question.slot())) {
                started = started.with(
                        question.slot(), new Answered(Answer.of(preset), Provenance.PREFILLED, null, null));
            }
        }
        return with(started);
    }

    /** The time zone that the requester named; empty while it is only supposed (#77). */
    Optional<ZoneId> zone() {
        return answers.of(TIME_ZONE)
                .filter(answered -> answered.provenance() != Provenance.PREFILLED)
                .flatMap(_ -> answers.value(TIME_ZONE))
                .map(ZoneId::of);
    }

    /** The request with what is known beforehand of a slot, as long as nobody answered it. */
    Request supposing(Slot slot, String value) {
        return answers.of(slot)
                .filter(answered -> answered.provenance() == Provenance.PREFILLED)
                .map(_ -> with(answers.with(slot, new Answered(Answer.of(value), Provenance.PREFILLED, null, null))))
                .orElse(this);
    }

    Request supposing(ZoneId device) {
        return supposing(TIME_ZONE, device.getId());
    }

    /** The request with words put back that had been hidden. */
    Request restored(Restoration message) {
        var restoration = message.among(words);
        var said = words.stream().map(restoration::of).toList();
        return new Request(
                restoration.of(answers),
                restoration.of(facts),
                said,
                chosen,
                humanWanted,
                released,
                ticket,
                suggested,
                previous == null ? null : previous.restored(restoration),
                wish);
    }

    Request with(Answers changed) {
        return new Request(changed, facts, words, chosen, humanWanted, released, ticket, suggested, previous, wish);
    }

    Request with(Facts changed) {
        return new Request(answers, changed, words, chosen, humanWanted, released, ticket, suggested, previous, wish);
    }

    Request saying(String text) {
        var more = new ArrayList<>(words);
        more.add(text);
        return new Request(answers, facts, more, chosen, humanWanted, released, ticket, suggested, previous, wish);
    }

    /** The request with these words, unless something was said about it already. */
    Request sayingAtLeast(String text) {
        return words.isEmpty() ? saying(text) : this;
    }

    Request choosing(@Nullable Level level) {
        return new Request(answers, facts, words, level, humanWanted, released, ticket, suggested, previous, wish);
    }

    Request wishing(@Nullable Wish changed) {
        return new Request(answers, facts, words, chosen, humanWanted, released, ticket, suggested, previous, changed);
    }

    Request wantingHuman() {
        return new Request(answers, facts, words, chosen, true, true, ticket, suggested, previous, wish);
    }

    Request judged(Suggested.Verdict verdict) {
        return suggested == null ? this : suggesting(suggested.judged(verdict));
    }

    Request suggesting(Suggested shown) {
        return new Request(answers, facts, words, chosen, humanWanted, released, ticket, shown, previous, wish);
    }

    Request release() {
        return new Request(answers, facts, words, chosen, humanWanted, true, ticket, suggested, previous, wish);
    }

    /**
     * The request as it was before the last change, which cannot be taken back twice; without a link that is taken back
     * it is no longer submitted.
     */
    Request undone() {
        var linking =
                previous != null && outage().isPresent() && !previous.answers().has(Slot.OUTAGE);
        return previous == null
                ? this
                : new Request(
                        previous.answers(),
                        previous.facts(),
                        words,
                        previous.chosen(),
                        humanWanted,
                        released && (humanWanted || !linking),
                        ticket,
                        suggested,
                        null,
                        previous.wish());
    }

    /** The request knowing what a change can be taken back to. */
    Request after(@Nullable Previous before) {
        return new Request(answers, facts, words, chosen, humanWanted, released, ticket, suggested, before, wish);
    }

    /** The request without its link to an outage, to be asked about like any other. */
    Request unlinked(Answers own, List<String> said) {
        return new Request(own, facts, said, chosen, humanWanted, false, ticket, suggested, null, wish);
    }

    Request ticketed(String number) {
        return new Request(answers, facts, words, chosen, humanWanted, released, number, suggested, previous, wish);
    }
}
