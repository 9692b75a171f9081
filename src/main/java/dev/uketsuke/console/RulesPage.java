package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules of the article and what in the pack serves each, for whoever edits the content. */
@Controller
class RulesPage {
    private final Packs packs;

    RulesPage(Packs packs) {
        this.packs = packs;
    }

    @GetMapping("/console/rules")
    String rules(Locale locale, Model model) {
        model.addAttribute("pack", packs.current());
        model.addAttribute("shown", ConsoleLanguage.of(locale));
        return "console/rules";
    }
}
