package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Severity A for a request that the agents have: a new request with all that is known, which names the old one (#59,
 * #61, C11). What decides the severity is asked anew, since it has changed.
 */
public final class Raising {
    private static final Pattern PIECE = Pattern.compile("[:：;；、]|,\\s");
    private static final Pattern WISH =
            Pattern.compile("(?i)重大度|重要度|緊急度|優先度|\\b(?:severity|sev|priority|REQ-[0-9]{4}-[0-9]+)\\b");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)重大度|重要度|緊急度|優先度|エスカレ|至急|緊急|一刻|[AＡ] ?(?:に|へ)(?:上げ|引き上げ|変更|して)"
                    + "|\\b(?:severity|sev|priority|escalat\\w*|rais(?:e|ing)|bump|urgent(?:ly)?|emergency|critical|make it (?:an? )?a)\\b");

    private static final Slot IMPACT = new Slot("business-impact");
    private static final Slot RELATED = new Slot("related-requests");

    /** What was decided for the old request alone; severity A is handled by phone, whatever was wished for before. */
    private static final Set<Slot> DECIDED = Set.of(
            Slot.SPLIT,
            Slot.SEVERITY,
            Slot.SEVERITY_REASON,
            Slot.REVIEW,
            Slot.KNOWLEDGE,
            Slot.OUTAGE,
            Slot.FILE_SIZES,
            new Slot("contact-method"),
            new Slot("no-phone-calls"));

    /** What the request is about; words that go with the wish tell how bad it is now, and stand in the request too. */
    private static final Set<Slot> ABOUT = Set.of(Request.ISSUE, Request.TITLE, Request.REQUEST_TYPE);

    private Raising() {}

    /** Whether the new request keeps what the old one has, whatever the wish says. */
    static boolean keeps(Request raised, Slot slot) {
        return ABOUT.contains(slot) && raised.answers().has(slot);
    }

    /** Whether a request was begun so, which nobody wants articles for. */
    public static boolean isRaised(Request request) {
        var wish = request.wish();
        return wish != null
                && wish.level() == Level.A
                && !request.answers().values(RELATED).isEmpty();
    }

    /** Whether A is wished for in so many words, or business stands still; anything else is a word to the agents. */
    static boolean wished(Reading reading) {
        return reading.confidence() == 1
                || IN_WORDS.matcher(reading.text()).find()
                || reading.found().stream()
                        .anyMatch(found -> (found.slot().equals(Fact.BUSINESS_STOPPED.slot())
                                        && Fact.truth(found.answer()) == Truth.YES)
                                || (found.slot().equals(Slot.SEVERITY)
                                        && found.answer().equals(Answer.of(Level.A.name()))));
    }

    /** The intake with a new request, made of the one that is meant, as the current one; empty when that has severity A. */
    static Optional<Intake> raised(Intake intake, String text, Policy policy) {
        return HandedOver.meant(intake, text)
                .filter(request -> request.level(policy) != Level.A)
                .map(request -> intake.withAnotherRequest().with(anew(request)));
    }

    /**
     * What a wish for A tells, with how the business suffers as its impact where it tells no other: it is what has become
     * worse.
     */
    static List<Found> told(Reading reading) {
        if (reading.found().stream().anyMatch(found -> found.slot().equals(IMPACT))) {
            return reading.found();
        }
        return Stream.concat(
                        reading.found().stream(),
                        reading.found().stream()
                                .filter(found -> found.slot().equals(Fact.BUSINESS_STOPPED.slot()))
                                .filter(found -> Fact.truth(found.answer()) == Truth.YES)
                                .flatMap(found -> Stream.ofNullable(found.quote()))
                                .flatMap(quote -> worse(quote).stream())
                                .map(quote -> new Found(IMPACT, Answer.of(quote), Provenance.INFERRED, quote)))
                .toList();
    }

    /** The longest piece that is no wish itself. */
    private static Optional<String> worse(String quote) {
        return PIECE.splitAsStream(quote)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty() && !WISH.matcher(piece).find())
                .max(Comparator.comparingInt(String::length));
    }

    private static Request anew(Request old) {
        var answers = Answers.NONE;
        for (var entry : old.answers().bySlot().entrySet()) {
            if (!DECIDED.contains(entry.getKey())) {
                answers = answers.with(entry.getKey(), takenOver(entry.getValue()));
            }
        }
        var request = new Request(answers, Facts.NONE, old.words(), null, false, false, null);
        return Splitting.relating(request, String.valueOf(old.ticket())).wishing(new Wish(Level.A, null));
    }

    private static Answered takenOver(Answered before) {
        return before.provenance().supposed()
                ? before
                : new Answered(before.answer(), Provenance.PREFILLED, before.quote(), before.asked());
    }
}
