package dev.uketsuke.requester;

import java.time.Instant;

/**
 * That somebody agreed to be remembered.
 *
 * @param wording what they agreed to: the label that they ticked, or their own words
 */
public record Consent(Instant at, String wording) {
    private static final int LONGEST = 500;

    public Consent {
        wording = wording.substring(
                0, wording.offsetByCodePoints(0, Math.min(LONGEST, wording.codePointCount(0, wording.length()))));
    }
}
