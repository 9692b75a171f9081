package dev.uketsuke.conversation;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Unguessable ids, safe in a URL. */
final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The id of a card: conversation, turn, request. */
    static final Pattern CARD = Pattern.compile("[A-Za-z0-9_-]{22}\\.[0-9]{1,18}\\.[0-9]{1,9}(?:\\.articles)?");

    private Ids() {}

    static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
