package dev.uketsuke.channel.page;

import dev.uketsuke.dialog.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Serves the page; everything that happens on it is in {@code static/chat}. */
@Controller
@EnableConfigurationProperties(ChatPageSettings.class)
class ChatPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> SPOKEN = List.of(Language.JA.tag(), Language.EN.tag());

    private final ChatPageSettings settings;
    private final ITemplateEngine templates;

    ChatPage(ChatPageSettings settings, ITemplateEngine templates) {
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/")
    ResponseEntity<String> chat(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage) {
        var language = lang == null ? preferred(acceptLanguage) : Language.ofTag(lang);
        var policy = ContentSecurityPolicy.fresh(settings.frameAncestors());
        // Filled here and not by a view, which would name the browser's language as the page's.
        var page = templates.process(
                "chat",
                new Context(
                        language.locale(),
                        Map.of(
                                "language", language.tag(),
                                "nonce", policy.nonce(),
                                "webChat", settings.webChatVersion())));
        return ResponseEntity.ok()
                .headers(policy::addTo)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(HTML)
                .body(page);
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
