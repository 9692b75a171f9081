package dev.uketsuke.content;

/** The pack in force. */
public interface Packs {
    /** The newest pack that could be read; a failed reload keeps the one before. */
    Pack current();
}
