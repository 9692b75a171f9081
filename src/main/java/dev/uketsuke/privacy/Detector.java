package dev.uketsuke.privacy;

import java.util.List;

/** Finds one family of secrets, in time linear in the length of the text. */
interface Detector {
    List<Hit> find(Flat text);
}
