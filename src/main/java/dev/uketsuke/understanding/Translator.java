package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import java.util.Map;

/** Translates texts of a request; what it gives is marked as made by a machine and stands beside the original (#79). */
public interface Translator {
    /**
     * Translates everything or nothing.
     *
     * @param texts masked, by the slot they answer
     * @return a translation of each, with the same placeholders
     * @throws NoProposalException when there is no whole translation in time
     */
    Map<Slot, String> translate(Map<Slot, String> texts, Language to) throws NoProposalException;
}
