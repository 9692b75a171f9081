package dev.uketsuke.dialog;

import org.jspecify.annotations.Nullable;

/**
 * Questions that share a card.
 *
 * @param why what its answers are needed for, for a requester who asks; null when nothing is said about it
 */
public record Topic(String id, Wording title, @Nullable Wording why) {
    public Topic(String id, Wording title) {
        this(id, title, null);
    }
}
