package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import java.util.Set;
import java.util.regex.Pattern;

/** Who answers the offer of a person with how to be reached wants the person, and says no yes besides. */
record PersonOffered(Taking taking, Reading reading) {
    private static final int LONGEST = 120;
    private static final Slot NAME = new Slot("contact-name");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)^(?:私|わたし|わたくし|当方)は|と申します|と言います|といいます|\\b(?:my name is|my name's|i am|i'm|this is|call me)\\b");
    private static final Set<Slot> REACHED_BY =
            Set.of(new Slot("phone"), new Slot("emails"), new Slot("contact-method"), new Slot("contact-wishes"));

    /** @param beforehand what was offered, and whether */
    void hear(Intake beforehand, WaysOut waysOut) {
        if (beforehand.confirming() == Confirmation.HAND_OVER
                && !beforehand.request().handedOver()
                && !taking.request().humanWanted()
                && reading.intent() == Intent.ANSWER
                && !reading.found().isEmpty()
                && reading.found().stream().allMatch(found -> reaches(found) || isName(found))
                && (introduced() || reading.found().stream().anyMatch(PersonOffered::reaches))) {
            waysOut.reached();
        }
    }

    /** Whose name else stands in a message may be anybody's. */
    private boolean introduced() {
        return reading.text().length() <= LONGEST
                && INTRODUCED.matcher(reading.text().strip()).find();
    }

    private static boolean isName(Found found) {
        return found.slot().equals(NAME) && found.answer() instanceof Answer.Given;
    }

    private static boolean reaches(Found found) {
        return REACHED_BY.contains(found.slot()) && found.answer() instanceof Answer.Given;
    }
}
