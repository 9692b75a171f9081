package dev.uketsuke.conversation;

/** A message was stored, its answer is not ready: the same message sent again gets it. */
public final class TurnPendingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TurnPendingException(String message) {
        super(message);
    }
}
