package dev.uketsuke.console;

import dev.uketsuke.erasure.People;
import dev.uketsuke.erasure.Person;
import dev.uketsuke.erasure.PersonExport;
import dev.uketsuke.erasure.PurgeRefusedException;
import dev.uketsuke.erasure.SecretPurge;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a program takes out of storage, or gives out of a person; all of it stands in the audit under the token's name. */
@RestController
@RequestMapping(path = ErasureApi.PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Erasure", description = "Secrets and personal data; needs a token with the scope erase")
@SecurityRequirement(name = OpenApi.BEARER)
@ApiResponse(responseCode = "200", description = "Done, or found")
@ApiResponse(
        responseCode = "400",
        description = "The body lacks something, or the secret cannot be looked for; nothing was changed",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
class ErasureApi {
    static final String PATH = "/api/erasure";

    private final Tickets tickets;
    private final SecretPurge purge;
    private final People people;
    private final PersonExport export;
    private final Clock clock;

    ErasureApi(Tickets tickets, SecretPurge purge, People people, PersonExport export, Clock clock) {
        this.tickets = tickets;
        this.purge = purge;
        this.people = people;
        this.export = export;
        this.clock = clock;
    }

    /**
     * A secret to be taken out of everything stored.
     *
     * @param number of the request from which it is asked for
     * @param files whether the files of its conversation are deleted as well
     */
    record Purge(
            @Nullable String number,
            @Nullable String secret,
            @Nullable Boolean files) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Purge[number=" + number + "]";
        }
    }

    /** Whom one channel knows under one id; to find somebody, a mail address will do. */
    record Who(
            @Nullable String channel,
            @Nullable String id,
            @Nullable String mail) {
        Identity identity() {
            return new Identity(given("channel", channel), given("id", id));
        }
    }

    /** How many values or rows were changed, by where they stand. */
    record Changed(Map<String, Long> counts) {}

    record Found(List<Person> people) {}

    @PostMapping(path = "/secrets", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Take a secret out of every conversation and request; it cannot be undone")
    @ApiResponse(responseCode = "404", description = "There is no such ticket")
    Changed secret(@RequestBody Purge wanted, Principal program) {
        var number = tickets.find(given("number", wanted.number()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such ticket."))
                .number();
        var order = new SecretPurge.Order(number, Boolean.TRUE.equals(wanted.files()), program.getName());
        return new Changed(purge.purge(order, given("secret", wanted.secret()), clock.instant()));
    }

    @PostMapping(path = "/people/find", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Who is meant by a mail address, or by a channel and an id")
    Found find(@RequestBody Who who) {
        var mail = who.mail();
        return new Found(mail == null || mail.isBlank() ? people.identified(who.identity()) : people.mentioning(mail));
    }

    @PostMapping("/people/export")
    @Operation(summary = "All that is stored of a person, as a ZIP")
    void export(@RequestBody Who who, Principal program, HttpServletResponse response) throws IOException {
        var identity = who.identity();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(identity, program.getName(), clock.instant(), response.getOutputStream());
    }

    @PostMapping(path = "/people/erase", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Erase all that is stored of a person; it cannot be undone")
    Changed erase(@RequestBody Who who, Principal program) {
        return new Changed(people.erase(who.identity(), program.getName(), clock.instant()));
    }

    @ExceptionHandler
    ProblemDetail refused(PurgeRefusedException refused) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                switch (refused.reason()) {
                    case UNSUITABLE ->
                        "Nothing was changed: a secret has 4 to 2000 characters and a letter or a digit among them.";
                    case STRUCTURE ->
                        "Nothing was changed: this text is also part of what the program itself writes. Send more of what stands around it.";
                });
        problem.setProperty("reason", refused.reason().key());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body is a JSON object with what the operation needs.");
    }

    private static String given(String field, @Nullable String value) {
        var text = value == null ? "" : Unseen.without(value).strip();
        if (text.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The field '" + field + "' is missing.");
        }
        return text;
    }
}
