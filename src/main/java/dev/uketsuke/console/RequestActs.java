package dev.uketsuke.console;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.content.Packs;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Tickets;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What agents do about a request from its page; what was typed is kept when the request does not admit it. */
@Controller
@RequestMapping("/console/requests/{number}/acts")
class RequestActs {
    private final Tickets tickets;
    private final AttachmentStore store;
    private final Packs packs;
    private final AgentActs acts;

    RequestActs(Tickets tickets, AttachmentStore store, Packs packs, AgentActs acts) {
        this.tickets = tickets;
        this.store = store;
        this.packs = packs;
        this.acts = acts;
    }

    /** @param version of the request that the agent has seen */
    @PostMapping
    String act(
            @PathVariable String number,
            @RequestParam long version,
            @ModelAttribute AgentForm form,
            Principal agent,
            RedirectAttributes after) {
        refusal(number, version, form, List.of(), agent)
                .ifPresentOrElse(
                        reason -> keep(form, reason, after), () -> after.addFlashAttribute("done", form.act()));
        return page(number, after);
    }

    /** The form that files may come with. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String actWithFiles(@PathVariable String number, FormWithFiles sent, Principal agent, RedirectAttributes after)
            throws IOException {
        var ticket = tickets.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var version = version(sent);
        var files = new SentFiles(
                store, ticket.conversationId(), packs.current().policy().files());
        try {
            files.read(sent);
        } catch (RefusedFileException refused) {
            keep(form(sent), "refused.file." + key(refused.reason()), after);
            after.addFlashAttribute("refusedFile", refused.file());
            after.addFlashAttribute("refusedLimit", refused.limit());
            after.addFlashAttribute("filesLost", true);
            return page(number, after);
        }
        var form = form(sent);
        var reason = refusal(number, version, form, files, agent);
        if (reason.isEmpty()) {
            after.addFlashAttribute("done", form.act());
            return page(number, after);
        }
        files.giveUp();
        keep(form, reason.get(), after);
        after.addFlashAttribute("filesLost", files.any());
        return page(number, after);
    }

    /** Why nothing was done, as a key of the texts; empty when it was done. */
    private Optional<String> refusal(
            String number, long version, AgentForm form, List<Act.Attached> files, Principal agent) {
        try {
            acts.act(number, version, agent.getName(), form, files);
            return Optional.empty();
        } catch (ActRefusedException refused) {
            return Optional.of("refused." + refused.reason().key());
        } catch (AgentForm.IncompleteException incomplete) {
            return Optional.of("refused.incomplete." + incomplete.field());
        } catch (NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Optional<String> refusal(String number, long version, AgentForm form, SentFiles files, Principal agent) {
        try {
            return refusal(number, version, form, files.attached(), agent);
        } catch (RuntimeException failed) {
            giveUp(files, failed);
            throw failed;
        }
    }

    private static void giveUp(SentFiles files, RuntimeException failed) {
        try {
            files.giveUp();
        } catch (IOException | RuntimeException left) {
            failed.addSuppressed(left);
        }
    }

    private static AgentForm form(FormWithFiles sent) {
        return new AgentForm(
                sent.getParameter("act"), sent.getParameter("text"), null, null, null, null, null, null, null, null);
    }

    private static long version(FormWithFiles sent) {
        var version = sent.getParameter("version");
        if (version == null || !version.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(version);
    }

    private static String key(RefusedFileException.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void keep(AgentForm form, String reason, RedirectAttributes after) {
        after.addFlashAttribute("refused", reason);
        after.addFlashAttribute("refusedAt", form.place(reason));
        after.addFlashAttribute("kept", form.masked());
    }

    private static String page(String number, RedirectAttributes after) {
        after.addAttribute("number", number);
        var field = after.getFlashAttributes().get("refusedAt");
        return "redirect:/console/requests/{number}#" + (field instanceof String id && !id.isEmpty() ? id : "outcome");
    }
}
