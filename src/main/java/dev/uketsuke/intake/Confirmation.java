package dev.uketsuke.intake;

/** What cannot be taken back without a yes first. */
public enum Confirmation {
    CANCEL,
    RESTART,
    HAND_OVER
}
