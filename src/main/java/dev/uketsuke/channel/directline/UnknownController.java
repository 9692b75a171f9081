package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.DirectLineErrors.ErrorResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for every address of the protocol that this server does not have, sessions of sign-in cards among them, and for
 * what cannot be done at one that it has.
 */
@RestController
final class UnknownController {
    @RequestMapping(
            path = {
                "/v3/directline/tokens/generate",
                "/v3/directline/tokens/refresh",
                "/v3/directline/conversations",
                "/v3/directline/conversations/{conversation}/upload"
            },
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    ResponseEntity<ErrorResponse> onlySent() {
        return otherwise(HttpMethod.POST);
    }

    @RequestMapping(
            path = {"/v3/directline/conversations/{conversation}", "/v3/directline/attachments/{id}"},
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<ErrorResponse> onlyRead() {
        return otherwise(HttpMethod.GET, HttpMethod.HEAD);
    }

    @RequestMapping(
            path = "/v3/directline/conversations/{conversation}/activities",
            method = {RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<ErrorResponse> readAndSent() {
        return otherwise(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    }

    @RequestMapping("/v3/directline/**")
    ResponseEntity<ErrorResponse> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(ErrorResponse.of("NotFound", "Direct Line has no such address here."));
    }

    private static ResponseEntity<ErrorResponse> otherwise(HttpMethod... allowed) {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(allowed)
                .body(ErrorResponse.of("BadArgument", "This address takes no such request."));
    }
}
