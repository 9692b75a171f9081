package dev.uketsuke.handoff;

/** A setting of the on-call alert that cannot be used. */
final class BrokenOnCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOnCallException(String problem) {
        super(problem);
    }
}
