package dev.uketsuke.console;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketJson;
import dev.uketsuke.ticket.TicketList;
import dev.uketsuke.ticket.TicketMarkdown;
import dev.uketsuke.ticket.TicketOrder;
import dev.uketsuke.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The handed-over requests for programs. */
@RestController
@RequestMapping("/api/tickets")
@Tag(name = "Tickets", description = "Requests that were handed over to the agents")
@SecurityRequirement(name = OpenApi.BEARER)
@ApiResponse(responseCode = "200", description = "Found")
class TicketsApi {
    static final String MARKDOWN = "text/markdown;charset=UTF-8";
    private static final int MOST = 200;

    private final Tickets tickets;
    private final TicketList list;

    TicketsApi(Tickets tickets, TicketList list) {
        this.tickets = tickets;
        this.list = list;
    }

    /**
     * Some tickets.
     *
     * @param next the {@code cursor} of the next page; absent on the last
     */
    record Page(List<Entry> tickets, @Nullable String next) {}

    /**
     * One ticket in the list.
     *
     * @param dueAt absent when no first response is promised
     */
    record Entry(
            String number,
            String title,
            Level severity,
            String status,
            String language,
            String channel,
            String requester,
            @Nullable Instant dueAt,
            Instant createdAt,
            String url) {
        static Entry of(TicketList.Entry entry) {
            return new Entry(
                    entry.number(),
                    entry.title(),
                    entry.severity(),
                    entry.status(),
                    entry.language(),
                    entry.channel(),
                    entry.requester(),
                    entry.dueAt(),
                    entry.createdAt(),
                    "/api/tickets/" + entry.number());
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List tickets, page by page")
    Page list(
            @Parameter(description = "newest, or due: the least time left first, without a promise last")
                    @RequestParam(defaultValue = "newest")
                    String sort,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "The field next of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        var order = switch (sort) {
            case "newest" -> TicketOrder.NEWEST;
            case "due" -> TicketOrder.DUE;
            default -> throw bad("The parameter 'sort' is 'newest' or 'due'.");
        };
        if (limit < 1 || limit > MOST) {
            throw bad("The parameter 'limit' is a number from 1 to " + MOST + ".");
        }
        try {
            var page = list.page(order, limit, cursor);
            return new Page(page.tickets().stream().map(Entry::of).toList(), page.next());
        } catch (IllegalArgumentException notACursor) {
            throw bad(
                    "The parameter 'cursor' is the field 'next' of a page with the same 'sort'; leave it out to begin.");
        }
    }

    @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One ticket by the schema /api/schema/ticket.json")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such ticket",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<byte[]> json(@PathVariable String number) {
        return json(ticket(number));
    }

    @GetMapping(path = "/{number}.md", produces = MARKDOWN)
    @Operation(summary = "One ticket as Markdown in the order of the form")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such ticket",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    ResponseEntity<byte[]> markdown(@PathVariable String number) {
        return markdown(ticket(number));
    }

    static ResponseEntity<byte[]> json(Ticket ticket) {
        return ResponseEntity.ok()
                .eTag("v" + ticket.version())
                .contentType(MediaType.APPLICATION_JSON)
                .body(TicketJson.write(ticket.document()).getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> markdown(Ticket ticket) {
        return ResponseEntity.ok()
                .eTag("v" + ticket.version())
                .contentType(MediaType.parseMediaType(MARKDOWN))
                .body(TicketMarkdown.of(ticket.document()).getBytes(StandardCharsets.UTF_8));
    }

    private Ticket ticket(String number) {
        return tickets.find(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such ticket."));
    }

    private static ResponseStatusException bad(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
