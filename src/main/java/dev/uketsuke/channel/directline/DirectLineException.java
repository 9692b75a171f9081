package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import org.springframework.http.HttpStatus;

/** A request that is refused; its message is for the client and names nothing secret. */
final class DirectLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    private DirectLineException(HttpStatus status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static DirectLineException missingToken() {
        return new DirectLineException(
                HttpStatus.UNAUTHORIZED, "MissingToken", "Send the header 'Authorization: Bearer <token>'.");
    }

    /** 403 and not 401: the web chat's client renews its token only then. */
    static DirectLineException badToken() {
        return new DirectLineException(
                HttpStatus.FORBIDDEN, "TokenExpired", "The token is expired or not valid; ask for a new one.");
    }

    static DirectLineException unauthorized(String message) {
        return new DirectLineException(HttpStatus.UNAUTHORIZED, "NotAuthorized", message);
    }

    static DirectLineException forbidden(String message) {
        return new DirectLineException(HttpStatus.FORBIDDEN, "NotAuthorized", message);
    }

    static DirectLineException notFound(String message) {
        return new DirectLineException(HttpStatus.NOT_FOUND, "NotFound", message);
    }

    static DirectLineException badRequest(String message) {
        return new DirectLineException(HttpStatus.BAD_REQUEST, "BadArgument", message);
    }

    static DirectLineException tooLarge(String message) {
        return new DirectLineException(HttpStatus.CONTENT_TOO_LARGE, "MessageSizeTooBig", message);
    }

    static DirectLineException gone(String message) {
        return new DirectLineException(HttpStatus.GONE, "NotFound", message);
    }

    static DirectLineException busy(String message) {
        return new DirectLineException(HttpStatus.SERVICE_UNAVAILABLE, "ServiceError", message);
    }

    static DirectLineException tooMany(String message) {
        return new DirectLineException(HttpStatus.TOO_MANY_REQUESTS, "TooManyRequests", message);
    }

    static DirectLineException refusedFile(Reason reason, String message) {
        return switch (reason) {
            case TOO_LARGE, TOO_MANY, TOO_MUCH, UPLOAD_SITE, SPLIT ->
                new DirectLineException(HttpStatus.CONTENT_TOO_LARGE, "FileTooLarge", message);
            case DANGEROUS, INFECTED, SECRET ->
                new DirectLineException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "FileNotTaken", message);
            case SCANNER_AWAY, BUSY, STORE_AWAY ->
                new DirectLineException(HttpStatus.SERVICE_UNAVAILABLE, "FileNotTaken", message);
            case EMPTY -> new DirectLineException(HttpStatus.BAD_REQUEST, "FileEmpty", message);
        };
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String explanation() {
        return String.valueOf(getMessage());
    }
}
