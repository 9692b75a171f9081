package dev.uketsuke.console;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What programs do about requests: the same acts as on the console's pages. */
@RestController
@RequestMapping("/api/tickets/{number}")
@Tag(name = "Acts", description = "What is done about a request, and what was")
@SecurityRequirement(name = OpenApi.BEARER)
class TicketActsApi {
    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");
    private static final int MOST = 200;

    private final Tickets tickets;
    private final TicketHistory history;
    private final AgentActs acts;

    TicketActsApi(Tickets tickets, TicketHistory history, AgentActs acts) {
        this.tickets = tickets;
        this.history = history;
        this.acts = acts;
    }

    /**
     * Where a request stands.
     *
     * @param owner who works it; absent while nobody does
     * @param unanswered how often the requester was asked since they last spoke
     * @param consent {@code none}, {@code asked} or {@code given}
     * @param release severity that is proposed after recovery
     * @param closesOn from when it may be closed without an answer
     * @param score the requester's, 1 to 5
     * @param mergedInto the request in which this one goes on as a duplicate
     * @param dueAt until when the first response is promised, less the time in which the requester was waited for
     * @param clock {@code running} while the requester waits for the desk, {@code held} while the desk still owes a word and waits
     *     for the requester, otherwise {@code answered}
     * @param answerDueAt until when the requester is to be answered; absent when nothing is due
     */
    record State(
            String number,
            String status,
            Level severity,
            @Nullable String owner,
            @Nullable Instant respondedAt,
            int unanswered,
            String consent,
            @Nullable Level release,
            @Nullable Instant closesOn,
            @Nullable Instant closedAt,
            @Nullable Integer score,
            @Nullable String mergedInto,
            @Nullable Instant dueAt,
            String clock,
            @Nullable Instant answerDueAt) {
        static State of(Ticket ticket) {
            var standing = ticket.standing();
            return new State(
                    ticket.number(),
                    standing.status().key(),
                    ticket.severity(),
                    standing.owner(),
                    standing.respondedAt(),
                    standing.unanswered(),
                    standing.consent().key(),
                    standing.release(),
                    standing.closesOn(),
                    standing.closedAt(),
                    standing.score(),
                    standing.mergedInto(),
                    ticket.dueAt(),
                    standing.clock().state().name().toLowerCase(Locale.ROOT),
                    standing.clock().dueAt());
        }
    }

    /**
     * One act about a request.
     *
     * @param inside whether the requester never sees what it says
     * @param details what belongs to its kind
     */
    record Line(
            long id,
            Instant at,
            String side,
            String actor,
            String act,
            boolean inside,
            @Schema(type = "object") Act details) {
        static Line of(Entry entry) {
            return new Line(
                    entry.id(),
                    entry.at(),
                    entry.actor().side().key(),
                    entry.actor().name(),
                    TicketHistory.kind(entry.act()),
                    HistoryLine.inside(entry),
                    entry.act());
        }
    }

    /**
     * Some acts, oldest first.
     *
     * @param next the {@code after} of the next page; absent on the last
     */
    record Lines(List<Line> acts, @Nullable Long next) {}

    @GetMapping(path = "/status", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Where a request stands")
    ResponseEntity<State> status(@PathVariable String number) {
        return tagged(found(number));
    }

    @GetMapping(path = "/history", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was done about a request, oldest first")
    Lines history(
            @PathVariable String number,
            @Parameter(description = "The field next of the page before") @RequestParam(defaultValue = "0") long after,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "The parameter 'limit' is a number from 1 to " + MOST + ".");
        }
        found(number);
        var entries = history.after(number, after, limit + 1);
        var shown = entries.subList(0, Math.min(limit, entries.size()));
        return new Lines(
                shown.stream().map(Line::of).toList(),
                entries.size() > limit ? shown.getLast().id() : null);
    }

    @PostMapping(
            path = "/acts",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Do something about a request",
            description = "act: claimed, released, reassigned (to: the name by which somebody signs in,"
                    + " unseen: true where they have not yet), replied (text), asked (text), noted (text), contacted"
                    + " (way, reached), severity-changed (to, text), release-proposed (to), consent-asked, close-announced,"
                    + " closed, reopened, filed (to: the 16 digits of Microsoft's number, at: when, otherwise now; again to correct it, another: true for one beside it), linked (to: the number of another request), merged (to: the number of the"
                    + " request in which this duplicate goes on), colleague-confirmed (to: the address that the requester named),"
                    + " split-off (title, text, to: severity B or C of the request that is made of this part; sent twice,"
                    + " it is made once; its number stands in the history)."
                    + " If-Match holds the ETag that was seen, or * for any.")
    @ApiResponse(responseCode = "200", description = "Done; where the request stands now")
    @ApiResponse(responseCode = "409", description = "The request does not admit it; the field reason says why")
    @ApiResponse(responseCode = "412", description = "It was changed since; load it again")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    ResponseEntity<State> act(
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody AgentForm form,
            Principal program) {
        try {
            return tagged(acts.act(number, version(seen), program.getName(), form, List.of()));
        } catch (NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such ticket.");
        }
    }

    @ExceptionHandler
    ProblemDetail refused(ActRefusedException refused) {
        var status = refused.reason() == ActRefusedException.Reason.CHANGED
                ? HttpStatus.PRECONDITION_FAILED
                : HttpStatus.CONFLICT;
        var problem = ProblemDetail.forStatusAndDetail(status, refused.getMessage());
        problem.setProperty("reason", refused.reason().key());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail incomplete(AgentForm.IncompleteException incomplete) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, incomplete.getMessage());
        problem.setProperty("field", incomplete.field());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body is a JSON object with 'act' and what the act needs.");
    }

    private static @Nullable Long version(@Nullable String seen) {
        if (seen == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Send the ticket's ETag in If-Match, or * if it does not matter what was done since.");
        }
        var tag = TAG.matcher(seen.strip());
        if (tag.matches()) {
            return Long.valueOf(tag.group(1));
        }
        if ("*".equals(seen.strip())) {
            return null;
        }
        throw new ActRefusedException(ActRefusedException.Reason.CHANGED);
    }

    private Ticket found(String number) {
        return tickets.find(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such ticket."));
    }

    private static ResponseEntity<State> tagged(Ticket ticket) {
        return ResponseEntity.ok().eTag("v" + ticket.version()).body(State.of(ticket));
    }
}
