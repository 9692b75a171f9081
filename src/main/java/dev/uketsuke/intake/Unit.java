package dev.uketsuke.intake;

import org.jspecify.annotations.Nullable;

/**
 * One smallest problem or question in an utterance (#12).
 *
 * @param text its own sentences; each sentence of the utterance belongs to one unit or is shared
 * @param platform the platform whose view is wanted, when one is asked for per platform (#16)
 * @param shared what was said about all units: greetings, contact, environment; empty when nothing was
 */
public record Unit(String title, String text, @Nullable String platform, String shared) {
    public Unit(String title, String text, @Nullable String platform) {
        this(title, text, platform, "");
    }

    /** Everything that the unit is read from. */
    public String whole() {
        return shared.isEmpty() ? text : shared + "\n" + text;
    }

    Unit restored(Restoration restoration) {
        return new Unit(restoration.of(title), restoration.of(text), platform, restoration.of(shared));
    }
}
