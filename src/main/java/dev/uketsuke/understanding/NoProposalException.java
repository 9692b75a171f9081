package dev.uketsuke.understanding;

import java.time.Duration;

/** An assistant is of no help with this message, which is then read without it. */
public final class NoProposalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param reason a few words for the log, never anything that was said or answered */
    public NoProposalException(String reason) {
        this(reason, Duration.ZERO);
    }

    /** @param pause how long the assistant wishes not to be asked; zero when it named no time */
    public NoProposalException(String reason, Duration pause) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
