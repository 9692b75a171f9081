package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that somebody does about a request; every text in it is masked and bounded. */
public sealed interface Act {
    /** What happens without anybody's doing. */
    sealed interface OfDesk extends Act {}

    /** What an agent does. */
    sealed interface OfAgent extends Act {}

    /** What the requester does. */
    sealed interface OfRequester extends Act {}

    /** Handed over by the requester, who sees its number. */
    record Opened() implements OfDesk {}

    record Claimed() implements OfAgent {}

    /**
     * Given back to the queue.
     *
     * @param memo for whoever takes it next; may be empty
     */
    record Released(String memo) implements OfAgent {}

    /**
     * Given to another agent.
     *
     * @param memo state, next action and when it is due
     */
    record Reassigned(String to, String memo) implements OfAgent {}

    /** A word to the requester. */
    record Replied(String text, List<Attached> files) implements OfAgent {
        public Replied {
            files = List.copyOf(files);
        }
    }

    /** A question to the requester, whose answer is waited for. */
    record Asked(String text) implements OfAgent {}

    /** For the agents' eyes alone. */
    record Noted(String text) implements OfAgent {}

    /**
     * Contacted outside the chat.
     *
     * @param way such as {@code phone} or {@code mail}
     */
    record Contacted(String way, boolean reached) implements OfAgent {}

    /**
     * @param reason the requester reads it
     */
    record SeverityChanged(Level to, String reason) implements OfAgent {}

    /** Proposed after recovery, to be agreed upon (#58). */
    record ReleaseProposed(Level to) implements OfAgent {}

    /**
     * Asked whether the request may be closed (#84).
     *
     * @param summary what was done, in a sentence or two; may be empty
     */
    record ConsentAsked(String summary) implements OfAgent {}

    /** Told that it will be closed unless they answer (#85). */
    record CloseAnnounced(Instant on) implements OfAgent {}

    record Closed() implements OfAgent {}

    /**
     * Filed with the vendor, whose number and clock run beside ours.
     *
     * @param before the number that was told until then and is corrected by it, the same where only the moment was wrong;
     *     null when it corrects none
     * @param another true when it stands beside those that were filed before; otherwise null
     */
    record Filed(
            String number,
            Instant at,
            @Nullable String before,
            @Nullable Boolean another) implements OfAgent {
        public Filed(String number, Instant at) {
            this(number, at, null, null);
        }

        /** One that corrects none. */
        public static Filed another(String number, Instant at) {
            return new Filed(number, at, null, true);
        }

        /**
         * The same as what corrects the one of its number or, unless it is another one, the one that was filed last.
         *
         * @throws ActRefusedException when it is the very one that was told
         */
        Filed after(List<Entry> history) {
            var filings = history.reversed().stream()
                    .flatMap(entry -> entry.act() instanceof Filed filed ? Stream.of(filed) : Stream.empty())
                    .toList();
            if (filings.isEmpty()) {
                return new Filed(number, at);
            }
            var same = filings.stream()
                    .filter(filed -> filed.number.equals(number))
                    .findFirst();
            if (same.filter(filed -> minute(filed.at).equals(minute(at))).isPresent()) {
                throw new ActRefusedException(ActRefusedException.Reason.SAME_FILING);
            }
            return another == null || same.isPresent()
                    ? new Filed(number, at, same.orElse(filings.getFirst()).number, null)
                    : this;
        }

        /** A form shows no more of a moment. */
        private static Instant minute(Instant moment) {
            return moment.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /**
     * The contact is now the colleague whom the requester has named.
     *
     * @param before the contact until then; empty when none was known
     */
    record ColleagueConfirmed(String name, String email, String before) implements OfAgent {}

    /**
     * Closed as a duplicate, which goes on in the other request.
     *
     * @param number of the other
     */
    record Merged(String number) implements OfAgent {}

    /**
     * A duplicate was merged into this request.
     *
     * @param number of the duplicate
     */
    record DuplicateJoined(String number) implements OfAgent {}

    /**
     * The request in which this duplicate went on was closed.
     *
     * @param number of that one
     */
    record OriginalClosed(String number) implements OfAgent {}

    /**
     * A part that is a question of its own goes on as a request of its own.
     *
     * @param number of the new request; empty until it has one
     * @param text what is asked there
     * @param due until when its first response is promised; null when nothing is promised
     */
    record SplitOff(
            String number,
            String title,
            Level severity,
            String text,
            @Nullable Instant due) implements OfAgent {}

    /**
     * Made of a part of another request.
     *
     * @param number of the other
     */
    record SplitFrom(String number) implements OfAgent {}

    /**
     * A secret was taken out of what is stored, of which nothing is told but how often it stood there.
     *
     * @param places values that held it, and files that were deleted with it
     */
    record SecretPurged(long places) implements OfAgent {}

    /** Opened again. */
    record Reopened(String reason) implements OfAgent, OfRequester {}

    record Said(String text, List<Attached> files) implements OfRequester {
        public Said {
            files = List.copyOf(files);
        }
    }

    /**
     * Said about a duplicate that goes on in this request, perhaps by somebody else than its requester.
     *
     * @param number of the duplicate
     */
    record SaidOnDuplicate(String number, String text, List<Attached> files) implements OfRequester {
        public SaidOnDuplicate {
            files = List.copyOf(files);
        }
    }

    /** A colleague takes over, by what the requester says; an agent has to confirm it. */
    record ColleagueNamed(String name, String email) implements OfRequester {}

    /**
     * It may be closed (#83).
     *
     * @param how by the desk's answer, by themselves, or else; null when not told
     */
    record Consented(@Nullable String how) implements OfRequester {}

    /** It is solved, by what they say; whether it may be closed is still to be said (#82). */
    record Solved() implements OfRequester {}

    /** It is not solved yet, or is to stay open. */
    record Declined() implements OfRequester {}

    /** Agreed to the severity that was proposed after recovery (#58). */
    record ReleaseAgreed() implements OfRequester {}

    record ReleaseDeclined() implements OfRequester {}

    /**
     * Another request is related, such as one that was filed out of this one (#15).
     *
     * @param number of the other
     */
    record Linked(String number) implements OfAgent, OfRequester {}

    /**
     * Filed anew with severity A (#59).
     *
     * @param number of the new request
     */
    record Raised(String number) implements OfRequester {}

    /**
     * @param score 1 to 5 (#86, #87)
     */
    record Rated(int score, String comment) implements OfRequester {}

    /** Who learns of an act, and of its text. */
    enum Audience {
        BOTH_SIDES,
        /** The requester hears of it, but not what is written with it. */
        TEXT_FOR_AGENTS,
        AGENTS
    }

    /** @param by the side that did it */
    default Audience audience(Actor.Side by) {
        return switch (this) {
            case Noted _, DuplicateJoined _, SaidOnDuplicate _, SplitFrom _, SecretPurged _ -> Audience.AGENTS;
            case Linked _ -> by == Actor.Side.AGENT ? Audience.AGENTS : Audience.BOTH_SIDES;
            case Released _, Reassigned _ -> Audience.TEXT_FOR_AGENTS;
            case Opened _,
                    Claimed _,
                    Replied _,
                    Asked _,
                    Contacted _,
                    SeverityChanged _,
                    ReleaseProposed _,
                    ConsentAsked _,
                    CloseAnnounced _,
                    Closed _,
                    Filed _,
                    ColleagueConfirmed _,
                    Merged _,
                    OriginalClosed _,
                    SplitOff _,
                    Reopened _,
                    Said _,
                    ColleagueNamed _,
                    Consented _,
                    Solved _,
                    Declined _,
                    ReleaseAgreed _,
                    ReleaseDeclined _,
                    Raised _,
                    Rated _ -> Audience.BOTH_SIDES;
        };
    }

    /** A file that goes with a word. */
    record Attached(String id, String name, String type, long size) {}
}
