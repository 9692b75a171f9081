package dev.uketsuke.console;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.erasure.PurgeRefusedException;
import dev.uketsuke.erasure.SecretPurge;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.Tickets;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a secret out of everything stored; what was typed here is kept nowhere, not even when it is refused. */
@Controller
@RequestMapping("/console/requests/{number}/purge")
class PurgePage {
    private final Tickets tickets;
    private final AttachmentStore files;
    private final SecretPurge purge;
    private final Clock clock;

    PurgePage(Tickets tickets, AttachmentStore files, SecretPurge purge, Clock clock) {
        this.tickets = tickets;
        this.files = files;
        this.purge = purge;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String number, Model model) {
        var ticket = ticket(number);
        model.addAttribute("number", number);
        model.addAttribute("files", files.of(ticket.conversationId()));
        return "console/purge";
    }

    @PostMapping
    String purge(
            @PathVariable String number,
            @RequestParam String secret,
            @RequestParam(defaultValue = "false") boolean files,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal lead,
            RedirectAttributes after) {
        ticket(number);
        if (!confirmed) {
            after.addFlashAttribute("refused", "erasure.unconfirmed");
        } else {
            try {
                var order = new SecretPurge.Order(number, files, lead.getName());
                after.addFlashAttribute("counts", purge.purge(order, secret, clock.instant()));
            } catch (PurgeRefusedException refused) {
                after.addFlashAttribute(
                        "refused", "purge.refused." + refused.reason().key());
            }
        }
        after.addAttribute("number", number);
        return "redirect:/console/requests/{number}/purge";
    }

    private Ticket ticket(String number) {
        return tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
