package dev.uketsuke.console;

import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Tickets;
import java.security.Principal;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What agents do about a request from its page; what was typed is kept when the request does not admit it. */
@Controller
class RequestActs {
    private final Tickets tickets;
    private final Clock clock;

    RequestActs(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @param version of the request that the agent has seen */
    @PostMapping("/console/requests/{number}/acts")
    String act(
            @PathVariable String number,
            @RequestParam long version,
            @ModelAttribute AgentForm form,
            Principal agent,
            RedirectAttributes after) {
        var now = clock.instant();
        try {
            tickets.act(number, version, Actor.agent(agent.getName()), form.read(now), now);
            after.addFlashAttribute("done", form.act());
        } catch (ActRefusedException refused) {
            keep(form, "refused." + refused.reason().key(), after);
        } catch (AgentForm.IncompleteException incomplete) {
            keep(form, "refused.incomplete." + incomplete.field(), after);
        } catch (NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        after.addAttribute("number", number);
        return "redirect:/console/requests/{number}";
    }

    private static void keep(AgentForm form, String reason, RedirectAttributes after) {
        after.addFlashAttribute("refused", reason);
        after.addFlashAttribute("kept", form);
    }
}
