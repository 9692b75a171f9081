package dev.uketsuke.dialog;

/** Where an answer comes from. */
public enum Provenance {
    /** Typed in answer to the question. */
    SAID,
    /** Tapped or filled in on a card. */
    TAPPED,
    /** Known beforehand, from the channel or the pack. */
    PREFILLED,
    /** Remembered of the person from an earlier request. */
    REMEMBERED,
    /** Told by the person's sign-in. */
    SIGNED_IN,
    /** Read out of what was said about something else; the review asks to confirm it. */
    INFERRED;

    /** Whether it is only supposed: it stands until the requester says otherwise. */
    public boolean supposed() {
        return this == PREFILLED || this == REMEMBERED || this == SIGNED_IN;
    }

    /** Whether the requester gave it on purpose, so that nothing inferred may replace it. */
    public boolean deliberate() {
        return this == SAID || this == TAPPED;
    }
}
