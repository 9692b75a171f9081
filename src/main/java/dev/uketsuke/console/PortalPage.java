package dev.uketsuke.console;

import dev.uketsuke.ticket.PortalForm;
import dev.uketsuke.ticket.Tickets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One request in the order of the portal's form, each value to be copied, for filing by hand. */
@Controller
class PortalPage {
    private final Tickets tickets;

    PortalPage(Tickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping("/console/requests/{number}/portal")
    String portal(@PathVariable String number, Model model) {
        var document = tickets.find(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .document();
        model.addAttribute("ticket", document);
        model.addAttribute("form", PortalForm.of(document));
        return "console/portal";
    }
}
