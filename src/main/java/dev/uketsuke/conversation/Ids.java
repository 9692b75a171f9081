package dev.uketsuke.conversation;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable ids, safe in a URL. */
final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
