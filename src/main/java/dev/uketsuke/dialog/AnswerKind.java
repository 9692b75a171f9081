package dev.uketsuke.dialog;

/** What form the answer to a question takes. */
public enum AnswerKind {
    /** One line, as said. */
    TEXT,
    /** Several lines, as said. */
    LONG_TEXT,
    /** The key of one choice. */
    CHOICE,
    /** The keys of any number of choices. */
    CHOICES,
    /** A whole number from 1 up, in ASCII digits. */
    COUNT,
    /** A moment in the past: ISO-8601 cut to its precision. */
    MOMENT,
    /** A telephone number as E.164, an extension after {@code ;ext=}. */
    PHONE,
    /** One or more mail addresses. */
    EMAILS,
    /** One or more numbers of other requests: digits or {@code REQ-…}. */
    REQUEST_NUMBERS,
    /** A time zone by its IANA name. */
    TIME_ZONE,
    /** Files sent in the conversation. */
    FILES;

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }
}
