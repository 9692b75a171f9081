package dev.uketsuke.understanding;

/** A value in canonical form and where it was said. */
record Match(String value, Span span) {}
