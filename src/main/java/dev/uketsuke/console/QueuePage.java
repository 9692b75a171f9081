package dev.uketsuke.console;

import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.Parked;
import dev.uketsuke.ticket.TicketQueue;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agents' queue: filtered, searched, page by page. */
@Controller
class QueuePage {
    /** How many messages that could not be processed are listed. */
    static final int PARKED = 50;

    private static final int ROWS = 50;

    private final TicketQueue queue;
    private final ActivityLog log;
    private final Clock clock;

    QueuePage(TicketQueue queue, ActivityLog log, Clock clock) {
        this.queue = queue;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/console")
    String queue(QueueQuery query, Principal agent, Locale locale, Model model) {
        fill(query, agent.getName(), locale, model);
        model.addAttribute(
                "owners",
                queue.owners().stream()
                        .map(name -> Map.entry(QueueQuery.of(name), name))
                        .toList());
        model.addAttribute("statuses", QueueQuery.STATUSES);
        model.addAttribute("longest", QueueQuery.LONGEST);
        return "console/queue";
    }

    /** The part of the page that is fetched anew. */
    @GetMapping("/console/queue")
    String rows(QueueQuery query, Principal agent, Locale locale, Model model) {
        fill(query, agent.getName(), locale, model);
        return "console/queue :: queue";
    }

    private void fill(QueueQuery query, String agent, Locale locale, Model model) {
        var now = clock.instant();
        var shown = ConsoleLanguage.of(locale);
        var parked = log.parked(PARKED);
        var open = queue.latestOf(parked.stream().map(Parked::conversationId).collect(Collectors.toSet()));
        model.addAttribute("query", query);
        model.addAttribute(
                "searchEverywhere",
                query.everywhere().selectsAs(query) ? null : query.everywhere().address(Queue.PAGE));
        model.addAttribute("live", query.address("/console/queue"));
        model.addAttribute("queue", Queue.of(page(query, agent, now), queue.counts(agent, now), query, now, shown));
        model.addAttribute("parked", ParkedRow.of(parked, open, shown));
    }

    /** An address with a cursor that is none leads to the first page. */
    private TicketQueue.Page page(QueueQuery query, String agent, Instant now) {
        var filter = query.filter(agent, now);
        try {
            return queue.page(filter, query.words(), query.place(), ROWS);
        } catch (IllegalArgumentException notACursor) {
            return queue.page(filter, query.words(), TicketQueue.Place.BEGINNING, ROWS);
        }
    }
}
