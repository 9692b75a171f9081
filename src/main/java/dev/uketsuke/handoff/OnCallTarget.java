package dev.uketsuke.handoff;

/** Where those on call are told. */
sealed interface OnCallTarget permits WebhookTarget, TeamsTarget, MailTarget {
    /** Names it in the table of alerts, always. */
    String key();

    /**
     * Tells it once more; what was told before carries the same key.
     *
     * @throws NotTakenException when nobody took it
     */
    void tell(Alert alert);

    /** It has to be told again; the message says why, without any address or secret. */
    final class NotTakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTakenException(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
