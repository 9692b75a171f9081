package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.outage.Outages;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.severity.Level;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Known outages: agents declare what is out, in both languages, and end it; the pack's own are listed too. */
@Controller
@RequestMapping("/console/outages")
class OutagesPage {
    private static final int LISTED = 100;
    private static final int LONGEST_NOTICE = 500;
    private static final int LONGEST_CUES = 4_000;
    private static final SecretGuard GUARD = new SecretGuard();
    private static final String PAGE = "redirect:/console/outages";

    private final Outages outages;
    private final Packs packs;
    private final Clock clock;

    OutagesPage(Outages outages, Packs packs, Clock clock) {
        this.outages = outages;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * One outage as the page lists it; moments in the desk's time zone.
     *
     * @param until null while its end is not known
     * @param by who declared it; null for one of the pack
     * @param endedBy null while nobody ended it
     */
    record Row(
            Outage outage,
            boolean lasting,
            String from,
            @Nullable String until,
            @Nullable String by,
            @Nullable String endedBy) {
        /** Whether an agent may end it here; one of the pack ends by its own date. */
        public boolean endable() {
            return lasting && by != null;
        }
    }

    @GetMapping
    String list(Locale locale, Model model) {
        var now = clock.instant();
        var language = ConsoleLanguage.of(locale);
        model.addAttribute("shown", language);
        model.addAttribute(
                "declared",
                outages.latest(LISTED, now).stream()
                        .map(declared -> row(declared.outage(), now, declared.declaredBy(), declared.endedBy()))
                        .toList());
        model.addAttribute(
                "packed",
                packs.current().policy().outages().stream()
                        .map(outage -> row(outage, now, null, null))
                        .toList());
        return "console/outages";
    }

    @PostMapping
    String declare(
            @RequestParam String ja,
            @RequestParam String en,
            @RequestParam Level severity,
            @RequestParam(defaultValue = "") String cues,
            Principal agent) {
        if (!isNotice(ja) || !isNotice(en) || cues.length() > LONGEST_CUES) {
            return PAGE + "?incomplete";
        }
        outages.declare(
                new Wording(notice(ja), notice(en)),
                severity,
                lines(GUARD.mask(Unseen.without(cues)).text()),
                agent.getName(),
                clock.instant().atZone(zone()));
        return PAGE;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable String id, Principal agent) {
        outages.end(id, agent.getName(), clock.instant());
        return PAGE;
    }

    private static boolean isNotice(String text) {
        return !notice(text).isEmpty() && text.length() <= LONGEST_NOTICE;
    }

    private static String notice(String typed) {
        return GUARD.mask(Unseen.without(typed)).text().strip();
    }

    private static List<String> lines(String cues) {
        return cues.lines().map(String::strip).filter(cue -> !cue.isEmpty()).toList();
    }

    private Row row(Outage outage, Instant now, @Nullable String by, @Nullable String endedBy) {
        var until = outage.until();
        return new Row(
                outage, outage.inForce(now), moment(outage.from()), until == null ? null : moment(until), by, endedBy);
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT).format(moment.atZone(zone()));
    }

    private ZoneId zone() {
        return packs.current().policy().serviceLevels().calendar().zone();
    }
}
