package dev.uketsuke.conversation;

/** Somebody else worked the conversation in the meantime; nothing was stored. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
