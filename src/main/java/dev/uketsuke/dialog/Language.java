package dev.uketsuke.dialog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that the bot speaks; Japanese comes first. */
public enum Language {
    JA("ja", Locale.JAPAN),
    EN("en", Locale.US);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a BCP 47 tag such as {@code ja-JP}; Japanese when there is none, English for any other. */
    public static Language ofTag(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return JA;
        }
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("ja") ? JA : EN;
    }
}
