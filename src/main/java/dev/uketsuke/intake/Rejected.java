package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;

/**
 * A value that was given on purpose and cannot be taken.
 *
 * @param said what was said
 * @param reason key of the message that says what is expected, with an example: {@code invalid.<reason>}
 */
public record Rejected(Slot slot, String said, Reason reason) {
    /** Why a value cannot be taken. */
    public enum Reason {
        COUNT,
        COUNT_TOO_LARGE,
        MOMENT,
        MOMENT_IN_FUTURE,
        PHONE,
        EMAIL,
        REQUEST_NUMBER,
        CHOICE,
        NAME,
        TIME_ZONE,
        TOO_LONG,
        /** A part of a message that submits says something that could not be read. */
        UNREAD
    }
}
