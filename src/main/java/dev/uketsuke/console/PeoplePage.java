package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import dev.uketsuke.erasure.Audit;
import dev.uketsuke.erasure.People;
import dev.uketsuke.erasure.Person;
import dev.uketsuke.erasure.PersonExport;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.requester.Identity;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is stored of a person: found, given out, erased; and the audit. Nobody's name or address stands in a web address. */
@Controller
@RequestMapping("/console/people")
class PeoplePage {
    private static final int LISTED = 100;

    private final People people;
    private final PersonExport export;
    private final Audit audit;
    private final Packs packs;
    private final Clock clock;

    PeoplePage(People people, PersonExport export, Audit audit, Packs packs, Clock clock) {
        this.people = people;
        this.export = export;
        this.audit = audit;
        this.packs = packs;
        this.clock = clock;
    }

    @GetMapping
    String page(Locale locale, Model model) {
        var zone = packs.current().policy().serviceLevels().calendar().zone();
        var language = ConsoleLanguage.of(locale);
        model.addAttribute(
                "audit",
                audit.latest(LISTED).stream()
                        .map(entry -> AuditLine.of(entry, zone, language))
                        .toList());
        return "console/people";
    }

    @PostMapping
    String find(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String id,
            Locale locale,
            Model model) {
        model.addAttribute("found", found(mail, identity(channel.strip(), id.strip())));
        return page(locale, model);
    }

    /** Without what no database takes. */
    private static Identity identity(String channel, String id) {
        return new Identity(Unseen.without(channel), Unseen.without(id));
    }

    private List<Person> found(String mail, Identity who) {
        return mail.isBlank() ? people.identified(who) : people.mentioning(mail);
    }

    @PostMapping("/export")
    void export(@RequestParam String channel, @RequestParam String id, Principal admin, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("person.zip").build().toString());
        export.write(identity(channel, id), admin.getName(), clock.instant(), response.getOutputStream());
    }

    @PostMapping("/erase")
    String erase(
            @RequestParam String channel,
            @RequestParam String id,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Principal admin,
            RedirectAttributes after) {
        if (confirmed) {
            after.addFlashAttribute("counts", people.erase(identity(channel, id), admin.getName(), clock.instant()));
        } else {
            after.addFlashAttribute("refused", "erasure.unconfirmed");
        }
        return "redirect:/console/people";
    }
}
