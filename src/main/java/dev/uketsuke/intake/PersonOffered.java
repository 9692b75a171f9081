package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import java.util.Set;

/** Who answers the offer of a person with how to be reached wants the person, and says no yes besides. */
record PersonOffered(Taking taking, Reading reading) {
    private static final Set<Slot> REACHED_BY = Set.of(
            new Slot("phone"),
            new Slot("emails"),
            new Slot("contact-name"),
            new Slot("contact-method"),
            new Slot("contact-wishes"));

    /** @param beforehand what was offered, and whether */
    void hear(Intake beforehand, WaysOut waysOut) {
        if (beforehand.confirming() == Confirmation.HAND_OVER
                && !beforehand.request().handedOver()
                && !taking.request().humanWanted()
                && reading.found().stream().noneMatch(found -> found.slot().equals(Slot.CONFIRM))
                && reading.found().stream().anyMatch(PersonOffered::reaches)) {
            waysOut.reached();
        }
    }

    private static boolean reaches(Found found) {
        return REACHED_BY.contains(found.slot()) && found.answer() instanceof Answer.Given;
    }
}
