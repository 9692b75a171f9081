package dev.uketsuke.channel;

import java.util.List;

/** A production system is not started without what makes it one. */
final class MissingSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingSettingsException(List<String> missing) {
        super("The profile 'production' needs:\n" + String.join("\n", missing));
    }
}
