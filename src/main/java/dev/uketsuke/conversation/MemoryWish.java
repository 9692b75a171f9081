package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;

/** What a requester wants to be remembered of them, which is nothing unless they say so. */
public sealed interface MemoryWish {
    /** The review's toggle; no answer of a request. */
    Slot SLOT = new Slot("remember-contact");

    /** Said nothing of it. */
    record None() implements MemoryWish {}

    /**
     * Agreed that their contact details are remembered.
     *
     * @param wording what they agreed to
     */
    record Remember(String wording) implements MemoryWish {}

    /** Wants everything that is known of them to be deleted. */
    record Forget() implements MemoryWish {}
}
