package dev.uketsuke.console;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Files of both sides for agents: always saved, never shown or run by the browser. */
@RestController
@Tag(name = "Tickets")
@SecurityRequirement(name = OpenApi.BEARER)
class TicketFiles {
    private final Tickets tickets;
    private final TicketHistory history;
    private final AttachmentStore files;

    TicketFiles(Tickets tickets, TicketHistory history, AttachmentStore files) {
        this.tickets = tickets;
        this.history = history;
        this.files = files;
    }

    @GetMapping({"/api/tickets/{number}/files/{id}", "/console/requests/{number}/files/{id}"})
    @Operation(summary = "A file of a ticket's conversation, as it was sent")
    ResponseEntity<InputStreamResource> file(@PathVariable String number, @PathVariable String id) throws IOException {
        var file = tickets.find(number)
                .flatMap(ticket -> file(ticket, id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such file."));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .body(new InputStreamResource(files.open(id)));
    }

    /** Sent in the ticket's conversation, or about it from another one: by a colleague, or on a duplicate. */
    private Optional<Attachment> file(Ticket ticket, String id) {
        return files.of(ticket.conversationId()).stream()
                .filter(sent -> sent.id().equals(id))
                .findFirst()
                .or(() -> history.of(ticket.number()).stream()
                        .flatMap(entry -> HistoryLine.files(entry.act()).stream())
                        .filter(named -> named.id().equals(id))
                        .findFirst()
                        .flatMap(named -> files.find(named.id())));
    }

    private static String disposition(Attachment file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
