package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Language;
import java.util.Optional;

/** Tells which language somebody writes in, where the text leaves no doubt. */
public final class WrittenLanguage {
    private static final Pattern KANA = Pattern.compile("[\\p{Hiragana}\\p{Katakana}]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{Hiragana}\\p{Katakana}\\p{Han}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Words of somebody who speaks: error messages, which people paste in any language, hold none of them. */
    private static final Pattern SPEAKER = Pattern.compile(
            "(?i)\\b(?:i|i'm|i've|i'd|we|we're|we've|my|me|our|us|hello|hi|hey|dear|how|could you|can you|would you)\\b");

    private WrittenLanguage() {}

    /**
     * The language of a text; empty when it may be either: codes, names, a pasted error message.
     *
     * @param text of any length; typographic apostrophes are understood
     */
    public static Optional<Language> of(String text) {
        if (KANA.matcher(text).find()) {
            return Optional.of(Language.JA);
        }
        return !JAPANESE.matcher(text).find()
                        && LETTER.matcher(text).find()
                        && SPEAKER.matcher(text.replace('\u2019', '\'')).find()
                ? Optional.of(Language.EN)
                : Optional.empty();
    }
}
