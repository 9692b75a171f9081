package dev.uketsuke.dialog;

/** Questions of one topic share a card. */
public record Topic(String id, Wording title) {}
