package dev.uketsuke.channel.page;

import dev.uketsuke.dialog.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the page; everything that happens on it is in {@code static/chat}. */
@Controller
@EnableConfigurationProperties(ChatPageSettings.class)
class ChatPage {
    private static final List<String> SPOKEN = List.of(Language.JA.tag(), Language.EN.tag());

    private final ChatPageSettings settings;

    ChatPage(ChatPageSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String chat(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage,
            HttpServletResponse response,
            Model model) {
        var language = lang == null ? preferred(acceptLanguage) : Language.ofTag(lang);
        var policy = ContentSecurityPolicy.fresh(settings.frameAncestors());
        policy.applyTo(response);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        model.addAttribute("language", language.tag());
        model.addAttribute("nonce", policy.nonce());
        model.addAttribute("webChat", settings.webChatVersion());
        return "chat";
    }

    /** Japanese when the browser names no language, English when it names neither. */
    private static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.JA;
        }
        try {
            var spoken = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return spoken == null ? Language.EN : Language.ofTag(spoken);
        } catch (IllegalArgumentException malformed) {
            return Language.JA;
        }
    }
}
