package dev.uketsuke.content;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A requester who is played to try the conversation out.
 *
 * @param contactKnown whether the desk remembers this person from an earlier request
 * @param opening what is said first, one message after the other
 * @param mustNotStore what must stand in no table afterwards
 */
public record Persona(
        String name,
        Language language,
        boolean contactKnown,
        List<String> opening,
        List<Wanted> requests,
        Style style,
        List<Habit> habits,
        List<String> mustNotStore) {
    public Persona {
        opening = List.copyOf(opening);
        requests = List.copyOf(requests);
        habits = List.copyOf(habits);
        mustNotStore = List.copyOf(mustNotStore);
    }

    /** Whether this person does so. */
    public boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /**
     * One request that this person has.
     *
     * @param facts what is true, by the name of a slot or of a fact of the severity policy; what is not here is not known
     * @param severities those that are right; empty when none is expected
     * @param type choice of the slot {@code request-type}
     */
    public record Wanted(Map<Slot, String> facts, Set<Level> severities, String type) {
        public Wanted {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            severities = Set.copyOf(severities);
        }
    }

    /** How questions are answered. */
    public enum Style {
        TEXT,
        CARDS,
        MIXED
    }

    /** What this person does besides answering. */
    public sealed interface Habit {
        /** A habit without further particulars. */
        enum Plain implements Habit {
            /** Answers one question at a time, with nothing but the value. */
            ONE_WORD,
            /** Tells everything in the first message. */
            ALL_AT_ONCE,
            /** Asks why it is asked before the first answer. */
            ASKS_WHY,
            /** Leaves in the middle and comes back days later. */
            GOES_SILENT,
            /** Wants a request even where the bot has another way. */
            INSISTS,
            /** Agrees to be handed over to a person. */
            WANTS_A_PERSON
        }

        /**
         * Takes an answer back.
         *
         * @param after the slot after whose answer it is said, or {@link Slot#REVIEW}
         */
        record Changes(Slot slot, String to, Slot after) implements Habit {}
    }
}
