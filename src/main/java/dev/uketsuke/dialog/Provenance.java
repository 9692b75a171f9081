package dev.uketsuke.dialog;

/** Where an answer comes from. */
public enum Provenance {
    /** Typed in answer to the question. */
    SAID,
    /** Tapped or filled in on a card. */
    TAPPED,
    /** Known beforehand, from the channel, the profile or the pack. */
    PREFILLED,
    /** Read out of what was said about something else; the review asks to confirm it. */
    INFERRED;

    /** Whether the requester gave it on purpose, so that nothing inferred may replace it. */
    public boolean deliberate() {
        return this == SAID || this == TAPPED;
    }
}
