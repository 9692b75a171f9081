package dev.uketsuke.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/** Keeps secrets out of everything that is stored, logged or passed on (#34 to #41). Stateless and thread-safe. */
public final class SecretGuard {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Whether an id hides no secret; a mere number is counted with, whatever its last digit makes of it. */
    public boolean isCleanId(String id) {
        return NUMBER.matcher(id).matches() || mask(id).clean();
    }

    /** Replaces every secret in a text of any length; runs in time linear in the length. Masking twice changes nothing. */
    public Masked mask(String text) {
        return mask(text, Set.of());
    }

    /**
     * The same, except that findings of medium confidence are let through where the requester said they are no secrets.
     */
    public Masked mask(String text, Set<SecretKind> noSecrets) {
        var hits = Search.of(text).stream()
                .filter(hit -> hit.confidence() == Finding.Confidence.HIGH || !noSecrets.contains(hit.kind()))
                .toList();
        return new Shown(text, hits).masked();
    }
}
