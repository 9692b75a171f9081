package dev.uketsuke.console;

import java.util.Locale;

/** What a token of the API may be used for. */
enum ApiScope {
    /** To look at requests, their history and their files. */
    READ,
    /** To do something about requests. */
    ACT,
    /** To take secrets out of storage, and to give out or erase what is stored of a person. */
    ERASE;

    String authority() {
        return "SCOPE_" + name().toLowerCase(Locale.ROOT);
    }
}
