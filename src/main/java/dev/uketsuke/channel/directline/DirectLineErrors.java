package dev.uketsuke.channel.directline;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Words every refusal the way clients of Direct Line expect it. */
@RestControllerAdvice(
        assignableTypes = {
            TokenController.class,
            ConversationController.class,
            ActivityController.class,
            UploadController.class,
            FileController.class
        })
final class DirectLineErrors {
    private static final Logger LOG = LoggerFactory.getLogger(DirectLineErrors.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** The body of every error. */
    record ErrorResponse(Description error) {
        record Description(String code, String message) {}

        static ErrorResponse of(String code, String message) {
            return new ErrorResponse(new Description(code, message));
        }
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> refused(DirectLineException e) {
        var answer = ResponseEntity.status(e.status());
        if (e.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(ErrorResponse.of(e.code(), e.explanation()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ErrorResponse> storeAway(RuntimeException e) {
        LOG.error("The database did not answer; the client was told to try again", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .body(ErrorResponse.of(
                        "ServiceUnavailable", "Nothing was stored. Please send it again in a few seconds."));
    }

    /** The client went away in the middle of its own request; there is nobody to answer. */
    @ExceptionHandler
    ResponseEntity<ErrorResponse> interrupted(IOException e) {
        LOG.info("A request was not read to its end: {}", e.getClass().getName());
        return ResponseEntity.badRequest()
                .body(ErrorResponse.of("BadArgument", "The request did not arrive whole. Please send it again."));
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> broken(RuntimeException e) {
        LOG.error("A Direct Line request failed", e);
        return ResponseEntity.internalServerError()
                .body(ErrorResponse.of("ServiceError", "Something went wrong here. Please send it again."));
    }
}
