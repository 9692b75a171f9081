package dev.uketsuke.console;

import dev.uketsuke.conversation.Deliveries;
import dev.uketsuke.ticket.Tickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends again what a channel did not take. */
@Controller
class RequestDeliveries {
    private final Tickets tickets;
    private final Deliveries deliveries;

    RequestDeliveries(Tickets tickets, Deliveries deliveries) {
        this.tickets = tickets;
        this.deliveries = deliveries;
    }

    /** What was sent in the meantime is left as it is. */
    @PostMapping("/console/requests/{number}/deliveries/{seq}/retry")
    String again(@PathVariable String number, @PathVariable long seq, RedirectAttributes after) {
        if (tickets.find(number).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        deliveries.again(number, seq);
        after.addAttribute("number", number);
        return "redirect:/console/requests/{number}#history";
    }
}
