package dev.uketsuke.console;

import java.util.Locale;

/** What a token of the API may be used for. */
enum ApiScope {
    /** To look at requests, their history and their files. */
    READ,
    /** To do something about requests. */
    ACT;

    String authority() {
        return "SCOPE_" + name().toLowerCase(Locale.ROOT);
    }
}
