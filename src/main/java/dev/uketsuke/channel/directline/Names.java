package dev.uketsuke.channel.directline;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes up ids that nobody can guess and that stand in an address as they are. */
final class Names {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Names() {}

    static String conversation() {
        return random();
    }

    static String user() {
        return "dl_" + random();
    }

    static String random() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
