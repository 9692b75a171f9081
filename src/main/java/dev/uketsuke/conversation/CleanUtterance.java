package dev.uketsuke.conversation;

import dev.uketsuke.privacy.SecretKind;
import java.util.Set;

/**
 * An utterance that may be stored: secrets masked, characters that no database takes removed, sizes bounded.
 *
 * @param masked the kinds of secrets that were hidden; the requester is told
 * @param doubtful those of them that may be none; the requester may say so
 * @param cut whether something was too long and its end was left out; the requester is told
 */
record CleanUtterance(Utterance utterance, Set<SecretKind> masked, Set<SecretKind> doubtful, boolean cut) {
    CleanUtterance {
        masked = Set.copyOf(masked);
        doubtful = Set.copyOf(doubtful);
    }
}
