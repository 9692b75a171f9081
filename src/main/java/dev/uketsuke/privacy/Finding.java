package dev.uketsuke.privacy;

/**
 * A secret in a text.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Finding(SecretKind kind, Confidence confidence, int start, int end) {
    /** High: masked for good. Medium: masked, and the requester may say that it is none. */
    public enum Confidence {
        HIGH,
        MEDIUM
    }
}
