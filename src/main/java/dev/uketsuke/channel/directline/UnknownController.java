package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.DirectLineErrors.ErrorResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for every address of the protocol that this server does not have, sessions of sign-in cards among them. */
@RestController
final class UnknownController {
    @RequestMapping("/v3/directline/**")
    ResponseEntity<ErrorResponse> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(ErrorResponse.of("NotFound", "Direct Line has no such address here."));
    }
}
