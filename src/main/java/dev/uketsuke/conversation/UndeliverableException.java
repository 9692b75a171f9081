package dev.uketsuke.conversation;

/** A channel will not take what is said in a conversation, however often it is tried. */
public final class UndeliverableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Delivery.Failure failure;

    public UndeliverableException(Delivery.Failure failure, Throwable cause) {
        super("The channel takes nothing for this conversation: " + failure, cause);
        this.failure = failure;
    }

    Delivery.Failure failure() {
        return failure;
    }
}
