package dev.uketsuke.intake;

import dev.uketsuke.dialog.Wording;
import java.util.List;
import java.util.Optional;

/**
 * An attack that is under way: whom to turn to comes before any form.
 *
 * @param notice what is said first, with the desk's emergency contact
 * @param attack words that tell of one, unless of a drill, a false alarm, the past
 * @param isolation words that tell of machines cut off from the network, by which one may show
 */
public record Emergency(Wording notice, CueWords attack, CueWords isolation) {
    /** The first sentence that tells of one; empty when none does. */
    Optional<String> in(List<String> words) {
        return attack.in(words).or(() -> isolation.in(words));
    }
}
