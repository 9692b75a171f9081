package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.Deliveries;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.ticket.Timekeeper;
import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The agents' pages of one request, and of a conversation that has none. */
@Controller
@RequestMapping("/console")
class ConsolePages {
    private final Tickets tickets;
    private final TicketHistory history;
    private final ActivityLog log;
    private final Deliveries deliveries;
    private final Packs packs;
    private final Agents agents;
    private final Clock clock;

    ConsolePages(
            Tickets tickets,
            TicketHistory history,
            ActivityLog log,
            Deliveries deliveries,
            Packs packs,
            Agents agents,
            Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.log = log;
        this.deliveries = deliveries;
        this.packs = packs;
        this.agents = agents;
        this.clock = clock;
    }

    @GetMapping("/requests/{number}")
    String request(@PathVariable String number, Principal agent, Locale locale, Model model) {
        var ticket = ticket(number);
        var language = ConsoleLanguage.of(locale);
        var time = new Timekeeper(packs.current().policy().serviceLevels()).time(ticket.document());
        model.addAttribute(
                "page",
                RequestPage.of(
                        ticket,
                        history.of(number),
                        tickets,
                        log,
                        deliveries,
                        packs.current(),
                        time,
                        clock.instant(),
                        language));
        model.addAttribute("me", agent.getName());
        model.addAttribute("agents", agents.known());
        return "console/request";
    }

    /** The parts of the page that are fetched anew: how the request stands, what may be done, and what was done and said. */
    @GetMapping("/requests/{number}/live")
    String live(@PathVariable String number, Principal agent, Locale locale, Model model) {
        request(number, agent, locale, model);
        return "console/live :: live";
    }

    /** What was said in a conversation of which a message could not be processed. */
    @GetMapping("/conversations/{id}")
    String conversation(@PathVariable String id, Locale locale, Model model) {
        var parked = log.parked(QueuePage.PARKED).stream()
                .filter(message -> message.conversationId().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("written", parked.language());
        model.addAttribute("lines", Transcript.of(log, id, parked.zone(), ConsoleLanguage.of(locale)));
        return "console/conversation";
    }

    @GetMapping("/requests/{number}.md")
    ResponseEntity<byte[]> markdown(@PathVariable String number) {
        return download(TicketsApi.markdown(ticket(number)), number + ".md");
    }

    @GetMapping("/requests/{number}.json")
    ResponseEntity<byte[]> json(@PathVariable String number) {
        return download(TicketsApi.json(ticket(number)), number + ".json");
    }

    private Ticket ticket(String number) {
        return tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> download(ResponseEntity<byte[]> body, String name) {
        return ResponseEntity.ok()
                .headers(body.getHeaders())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body.getBody());
    }
}
