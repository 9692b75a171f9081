package dev.uketsuke.console;

import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketQueue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The agents' queue for programs: the same order, filters and search as on the console's page. */
@RestController
@Tag(name = "Queue", description = "The agents' queue, filtered and searched")
@SecurityRequirement(name = OpenApi.BEARER)
class QueueApi {
    private static final int MOST = 200;

    private final TicketQueue queue;
    private final Clock clock;

    QueueApi(TicketQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * A part of the queue.
     *
     * @param next the {@code after} of the page behind it; absent on the last
     */
    record Part(List<Line> requests, @Nullable String next) {}

    /** One request of it, and where it stands. */
    record Line(String title, String language, String channel, TicketActsApi.State state, String url) {
        static Line of(Ticket ticket) {
            var document = ticket.document();
            return new Line(
                    ticket.title(),
                    document.language(),
                    document.channel(),
                    TicketActsApi.State.of(ticket),
                    "/api/tickets/" + ticket.number());
        }
    }

    @GetMapping(path = "/api/queue", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The queue, page by page",
            description =
                    "First those whose requester waits for the desk, the least time left first. With words to search for,"
                            + " closed requests too.")
    @ApiResponse(responseCode = "200", description = "Found")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter makes no sense; the detail says which",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    Part page(
            @Parameter(description = "Words to search for, each anywhere in a request")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "unclosed, all, new, open, waiting, solved or closed")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "A, B or C") @RequestParam(required = false) @Nullable String severity,
            @Parameter(description = "ja or en") @RequestParam(required = false) @Nullable String language,
            @Parameter(description = "nobody, mine, or of: and an agent's name")
                    @RequestParam(required = false)
                    @Nullable
                    String owner,
            @Parameter(description = "1 for those only whose answer is late") @RequestParam(required = false) @Nullable
                    String late,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "The field next of the page before") @RequestParam(required = false) @Nullable
                    String after,
            Principal program) {
        if (limit < 1 || limit > MOST) {
            throw bad("The parameter 'limit' is a number from 1 to " + MOST + ".");
        }
        var query = new QueueQuery(q, status, severity, language, owner, late, after, null);
        understood("status", "one of " + String.join(", ", QueueQuery.STATUSES), status, query.status());
        understood("severity", "A, B or C", severity, query.severity());
        understood("language", "ja or en", language, query.language());
        understood("owner", "nobody, mine, or of: and a name", owner, query.owner());
        understood("late", "1, or left out", late, query.late());
        try {
            var page =
                    queue.page(query.filter(program.getName(), clock.instant()), query.words(), query.place(), limit);
            return new Part(page.tickets().stream().map(Line::of).toList(), page.after());
        } catch (IllegalArgumentException notACursor) {
            throw bad("The parameter 'after' is the field 'next' of a page; leave it out to begin.");
        }
    }

    private static void understood(String parameter, String what, @Nullable String given, @Nullable String taken) {
        if (given != null && !Objects.equals(given, taken)) {
            throw bad("The parameter '" + parameter + "' is " + what + ".");
        }
    }

    private static ResponseStatusException bad(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
