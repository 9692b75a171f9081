package dev.uketsuke.severity;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the severity policy wants to know: each is yes, no or unknown. */
public enum Fact {
    /** Business has stopped with no other way to go on (#52). */
    BUSINESS_STOPPED,
    /** The problem is going on now (#54). */
    ONGOING,
    /** It came from a change or an environment under construction, and rolling back would clear it (#55). */
    ROLLBACK_SOLVES,
    /** Only a schedule suffers and should be sped up (#56). */
    SCHEDULE_ONLY,
    /** The requester can be reached by phone at all times while it is A (#57). */
    PHONE_24X7,
    /** Business is partly affected (#48). */
    IMPACT_PARTIAL,
    /** The impact is minor (#47). */
    IMPACT_MINOR;

    /** The choice for a problem that no change of the requester's came before: there is nothing to roll back. */
    public static final String UNCHANGED = "unchanged";

    private final Slot slot = new Slot(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** The name under which the fact is asked and answered, such as {@code business-stopped}. */
    public Slot slot() {
        return slot;
    }

    /** Whether this state of the fact speaks for A, so that it is asked rather than assumed (#52 to #57). */
    public boolean raises(Truth truth) {
        return switch (this) {
            case BUSINESS_STOPPED, ONGOING, PHONE_24X7 -> truth == Truth.YES;
            case ROLLBACK_SOLVES, SCHEDULE_ONLY -> truth == Truth.NO;
            case IMPACT_PARTIAL, IMPACT_MINOR -> false;
        };
    }

    /** What an answer says of a fact. */
    public static Truth truth(Answer answer) {
        return switch (answer) {
            case Answer.Given given when given.values().contains(Truth.YES.key()) -> Truth.YES;
            case Answer.Given given when given.values().contains(Truth.NO.key()) -> Truth.NO;
            case Answer.Given given when given.values().contains(UNCHANGED) -> Truth.NO;
            case Answer.Given _, Answer.Unknown _, Answer.Skipped _ -> Truth.UNKNOWN;
        };
    }

    public static Optional<Fact> of(Slot slot) {
        return Arrays.stream(values()).filter(fact -> fact.slot.equals(slot)).findFirst();
    }
}
