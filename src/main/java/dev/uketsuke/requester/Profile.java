package dev.uketsuke.requester;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param consent to remember anything; null when there is none, and then nothing is remembered
 * @param remembered from earlier requests, canonical values by slot
 * @param signedIn as the last sign-in told
 */
public record Profile(@Nullable Consent consent, Map<Slot, List<String>> remembered, Map<Slot, List<String>> signedIn) {
    public static final Profile NOBODY = new Profile(null, Map.of(), Map.of());

    public Profile {
        remembered = Map.copyOf(remembered);
        signedIn = Map.copyOf(signedIn);
    }

    public boolean remembers() {
        return consent != null;
    }
}
