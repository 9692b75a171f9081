package dev.uketsuke.privacy;

import java.util.List;

/**
 * A text with its secrets replaced by {@code [KIND_n]}; everything else is unchanged, character for character.
 *
 * @param findings where the secrets stood in the original
 */
public record Masked(String text, List<Finding> findings) {
    public Masked {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findings.isEmpty();
    }
}
