package dev.uketsuke.privacy;

import dev.uketsuke.privacy.Finding.Confidence;

/** A secret by the chars of the text, end exclusive. */
record Hit(SecretKind kind, Confidence confidence, int start, int end) {
    static Hit sure(SecretKind kind, int start, int end) {
        return new Hit(kind, Confidence.HIGH, start, end);
    }

    static Hit likely(SecretKind kind, int start, int end) {
        return new Hit(kind, Confidence.MEDIUM, start, end);
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
