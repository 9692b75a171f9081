package dev.uketsuke.dialog;

/** How eagerly a question is put. */
public enum Asking {
    /** Put on a question card while it is open. */
    ASK,
    /** Never put by itself; shown in the review, where it can be filled in. */
    OFFER
}
