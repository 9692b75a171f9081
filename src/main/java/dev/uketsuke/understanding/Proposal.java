package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import java.util.List;

/**
 * What an assistant takes a message for; nothing of it is tested yet, and only its quotes can become values.
 *
 * @param units quotes of the requests in it, when it holds several
 */
public record Proposal(Wish intent, List<String> units, List<Stated> facts, List<Piece> slots) {
    public Proposal {
        units = List.copyOf(units);
        facts = List.copyOf(facts);
        slots = List.copyOf(slots);
    }

    /** What the requester wants, and the words that say so. */
    public record Wish(Intent intent, String quote) {}

    /** A fact, and the words that state it. */
    public record Stated(Slot fact, Truth truth, String quote) {}

    /** The words that answer a question; the value is what our own reader makes of them. */
    public record Piece(Slot slot, String quote) {}
}
