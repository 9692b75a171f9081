package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;

/** Two statements that cannot both be true of one request (C5). */
public record Contradiction(Statement one, Statement other) {
    /** Longer words than these show no contradiction at a glance; the recorded value stands for them. */
    public static final int LONGEST_QUOTE = 40;

    /** Whether a request holds both. */
    public boolean in(Request request) {
        return one.in(request) && other.in(request);
    }

    /** What is asked again to settle it. */
    public List<Slot> slots() {
        return List.of(one.slot(), other.slot());
    }
}
