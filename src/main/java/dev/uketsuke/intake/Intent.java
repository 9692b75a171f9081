package dev.uketsuke.intake;

import java.util.Locale;

/** What the requester is doing with an utterance. */
public enum Intent {
    PROBLEM,
    QUESTION,
    FEATURE,
    STATUS,
    ESCALATE,
    CLOSE,
    HUMAN,
    BACK,
    SKIP,
    LATER,
    HELP,
    CANCEL,
    RESTART,
    CORRECT,
    LANGUAGE,
    ANOTHER,
    /** An answer to what is open; "I don't know" is one too. */
    ANSWER,
    GREETING;

    /** The name used in content and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
