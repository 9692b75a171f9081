package dev.uketsuke.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be cleared up with the requester before anything else is asked; what was said is kept meanwhile. */
public sealed interface Doubt {
    /** When it was said; relative times in it count from then. */
    Instant said();

    /** What was said and is no part of any request yet; empty where it is. */
    default Optional<String> heldBack() {
        return switch (this) {
            case Several _ -> Optional.empty();
            case Meaning meaning -> Optional.of(meaning.text());
            case Idle idle -> Optional.of(idle.text());
            case Beside beside -> Optional.of(beside.text());
            case Deletion deletion -> Optional.ofNullable(deletion.before()).flatMap(Doubt::heldBack);
        };
    }

    /** The same with words put back that had been hidden. */
    default Doubt restored(Restoration restoration) {
        return switch (this) {
            case Several several ->
                new Several(
                        several.units().stream()
                                .map(unit -> unit.restored(restoration))
                                .toList(),
                        several.phase(),
                        several.said());
            case Meaning meaning -> new Meaning(restoration.of(meaning.text()), meaning.likely(), meaning.said());
            case Idle idle -> new Idle(restoration.of(idle.text()), idle.since(), idle.said());
            case Beside beside -> new Beside(restoration.of(beside.text()), beside.said());
            case Deletion deletion ->
                new Deletion(
                        deletion.drafts(),
                        deletion.before() == null ? null : deletion.before().restored(restoration),
                        deletion.said());
        };
    }

    /**
     * Whether a message holds several requests (#12 to #17).
     *
     * @param units what it falls into, at least two before the requester regroups them
     */
    record Several(List<Unit> units, Phase phase, Instant said) implements Doubt {
        /** What does not fit stays together in the last one. */
        static final int MOST = 6;

        /** From here on a split is proposed, with what it would look like. */
        public static final double PROPOSED = 0.6;

        /** From here on it is asked whether these are several requests. */
        public static final double ASKED = 0.3;

        public Several {
            units = List.copyOf(units);
        }

        /** The same under other titles, by number from 1; what has none keeps its own. */
        public Several titled(Map<Integer, String> titles) {
            var titled = new ArrayList<Unit>();
            for (var at = 0; at < units.size(); at++) {
                var unit = units.get(at);
                titled.add(new Unit(
                        titles.getOrDefault(at + 1, unit.title()), unit.text(), unit.platform(), unit.shared()));
            }
            return new Several(titled, phase, said);
        }

        /** What a first message leaves open; empty when it holds one request, as far as can be told. */
        public static Optional<Several> of(Reading reading, Instant said) {
            if (reading.units().size() < 2 || reading.several() < ASKED) {
                return Optional.empty();
            }
            var phase = reading.several() >= PROPOSED ? Phase.PROPOSED : Phase.ASKED;
            return Optional.of(new Several(Splitting.bounded(reading.units()), phase, said));
        }
    }

    /** How a split is put to the requester. */
    enum Phase {
        /** Shown, to be taken or left. */
        PROPOSED,
        /** Only asked about, since it is less likely. */
        ASKED,
        /** Shown because the requester wants it. */
        WISHED,
        /** The requester says in their own words what belongs together. */
        REGROUPED
    }

    /**
     * Which of several things a message is meant as.
     *
     * @param likely from which to pick, the likeliest first
     */
    record Meaning(String text, List<Intent> likely, Instant said) implements Doubt {
        /** From here on the likeliest is taken to be meant. */
        public static final double SURE = 0.6;

        /** From here on it is one of the two likeliest, as far as can be told. */
        public static final double ONE_OF_TWO = 0.35;

        /** What is offered when nothing is likely. */
        public static final List<Intent> MENU = List.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE, Intent.HUMAN);

        private static final Set<Intent> KINDS = Set.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE);

        /** What can be meant of requests that the agents have. */
        private static final Set<Intent> ABOUT_TICKETS = Set.of(Intent.STATUS, Intent.ESCALATE, Intent.CLOSE);

        public Meaning {
            likely = List.copyOf(likely);
        }

        /**
         * What a message leaves open; empty when it is clear enough.
         *
         * @param ticketed whether the agents have a request of this conversation
         */
        public static Optional<Meaning> of(Reading reading, boolean ticketed, Instant said) {
            var second = reading.second();
            // Who wants a person is asked for a yes anyway, and takes along what they told.
            if (second == null || reading.confidence() >= SURE || reading.intent() == Intent.HUMAN) {
                return Optional.empty();
            }
            if (reading.confidence() < ONE_OF_TWO) {
                return Optional.of(new Meaning(reading.text(), MENU, said));
            }
            return offered(reading.intent(), ticketed) && offered(second, ticketed)
                    ? Optional.of(new Meaning(reading.text(), List.of(reading.intent(), second), said))
                    : Optional.empty();
        }

        private static boolean offered(Intent intent, boolean ticketed) {
            return KINDS.contains(intent) || (ticketed && ABOUT_TICKETS.contains(intent));
        }

        /** None of two was meant: the whole menu follows. */
        public Meaning widened() {
            return new Meaning(text, MENU, said);
        }
    }

    /**
     * Whether what was said after a pause goes on with the draft at hand or begins something new.
     *
     * @param since when the requester spoke before
     */
    record Idle(String text, Instant since, Instant said) implements Doubt {}

    /** Whether what was said beside a request is another one (#15). */
    record Beside(String text, Instant said) implements Doubt {}

    /**
     * Whether drafts are really to be deleted.
     *
     * @param before what was in doubt before, and is again when they are kept; null when nothing was
     */
    record Deletion(List<Draft> drafts, @Nullable Doubt before, Instant said) implements Doubt {
        public Deletion {
            drafts = List.copyOf(drafts);
        }
    }
}
