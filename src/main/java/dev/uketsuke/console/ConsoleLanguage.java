package dev.uketsuke.console;

import dev.uketsuke.dialog.Language;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of the console's pages: the browser's, until {@code ?lang=ja} or {@code ?lang=en} chooses one. */
@Configuration(proxyBeanMethods = false)
class ConsoleLanguage implements WebMvcConfigurer {
    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("console-language");
        cookie.setCookiePath("/console");
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        cookie.setRejectInvalidCookies(false);
        cookie.setDefaultLocaleFunction(request -> {
            var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? null : request.getLocale();
            return locale(Language.ofTag(wanted == null ? null : wanted.toLanguageTag()));
        });
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/console/**");
    }

    /** The pages know Japanese and English only. */
    static Language of(Locale locale) {
        return Language.ofTag(locale.toLanguageTag());
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }
}
