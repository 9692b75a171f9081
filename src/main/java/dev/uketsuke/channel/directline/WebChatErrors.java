package dev.uketsuke.channel.directline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Words every refusal of what chat pages ask for beside Direct Line, as {@code application/problem+json}. */
@RestControllerAdvice(assignableTypes = {WebChatTokens.class, DraftLinkController.class})
final class WebChatErrors {
    private static final Logger LOG = LoggerFactory.getLogger(WebChatErrors.class);

    @ExceptionHandler
    ProblemDetail refused(DirectLineException e) {
        return ProblemDetail.forStatusAndDetail(e.status(), e.explanation());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeAway(RuntimeException e) {
        LOG.error("The database did not answer; a page was told to ask again", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "Please ask again in a few seconds."));
    }
}
