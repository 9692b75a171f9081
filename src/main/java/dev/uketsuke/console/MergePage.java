package dev.uketsuke.console;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.Tickets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A look at the request in which another is to go on, before that one is closed. */
@Controller
class MergePage {
    private final Tickets tickets;

    MergePage(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @param to the number of the other as it was typed */
    @GetMapping("/console/requests/{number}/merge")
    String look(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String to,
            Model model,
            RedirectAttributes after) {
        var ticket = tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var typed = AgentForm.merging(to);
        var other = other(typed);
        var reason = other.flatMap(found -> refusal(ticket, found))
                .or(() -> other.isEmpty() ? Optional.of(Reason.UNKNOWN_NUMBER) : Optional.empty());
        if (reason.isPresent()) {
            after.addFlashAttribute("refused", "refused." + reason.get().key());
            after.addFlashAttribute("kept", typed.masked());
            after.addAttribute("number", number);
            return "redirect:/console/requests/{number}#outcome";
        }
        model.addAttribute("ticket", ticket);
        model.addAttribute("other", other.orElseThrow());
        return "console/merge";
    }

    private Optional<Ticket> other(AgentForm typed) {
        try {
            return tickets.find(typed.number());
        } catch (AgentForm.IncompleteException noNumber) {
            return Optional.empty();
        }
    }

    /** What would be refused anyway is told before the look, not after it. */
    private static Optional<Reason> refusal(Ticket ticket, Ticket other) {
        if (ticket.number().equals(other.number())) {
            return Optional.of(Reason.OWN_NUMBER);
        }
        if (ticket.standing().closed()) {
            return Optional.of(Reason.CLOSED);
        }
        if (other.standing().closed()) {
            return Optional.of(Reason.OTHER_CLOSED);
        }
        return ticket.severity() == Level.A && other.severity() != Level.A
                ? Optional.of(Reason.RELEASE_IS_AGREED)
                : Optional.empty();
    }
}
