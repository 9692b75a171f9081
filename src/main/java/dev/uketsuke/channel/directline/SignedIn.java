package dev.uketsuke.channel.directline;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.Fingerprint;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Somebody whom an assertion names.
 *
 * @param user their id in Direct Line, always the same for the same subject
 * @param details what else the assertion says of them
 */
record SignedIn(String user, Map<Slot, List<String>> details) {
    /** Nobody else's id begins so. */
    private static final String PREFIX = "dl_signed-in_";

    SignedIn {
        details = Map.copyOf(details);
    }

    static SignedIn of(String subject, Map<Slot, List<String>> details) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Fingerprint.of(subject));
        return new SignedIn(PREFIX + hash, details);
    }

    /** Whether only an assertion may speak for a user. */
    static boolean is(String user) {
        return user.startsWith(PREFIX);
    }
}
