package dev.uketsuke.content;

import dev.uketsuke.dialog.Language;

/**
 * A general solution, to be looked at before a request is filed (#7).
 *
 * @param topic name of its files in {@code knowledge/}; never renamed, since requests of the past hold it
 */
public record Solution(String topic, Article ja, Article en) {
    public Article in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
