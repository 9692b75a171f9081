package dev.uketsuke.channel;

import org.springframework.http.HttpStatus;

/** A request that is not taken, with what the caller can do about it. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    RefusedException(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
