package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** Proposes a title, which becomes the subject of mails: what the telling sentence says, short (#10, #11). */
final class Titles {
    /** In code points. */
    static final int LONGEST = 60;

    static final int LONGEST_ENGLISH = 70;
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-ゖァ-ヺ一-龥]");

    private final JapaneseTitle japanese = new JapaneseTitle();
    private final EnglishTitle english = new EnglishTitle();

    /** One line made of one sentence; the beginning of the sentence where nothing better can be made. */
    String of(Folded said, Span sentence) {
        return said.once(Titles.class, sentence, () -> {
            boolean inJapanese = said.has(JAPANESE, sentence);
            var title = inJapanese ? japanese.of(said, sentence) : english.of(said, sentence);
            var whole = title.codePointCount(0, title.length()) < 2
                    ? said.quote(Phrase.edged(said, sentence)).replaceAll("\\s+", " ")
                    : title;
            return cut(whole, inJapanese ? LONGEST : LONGEST_ENGLISH);
        });
    }

    /** What offers no place to part it, such as a pasted path, is cut where it stands. */
    private static String cut(String title, int longest) {
        return title.codePointCount(0, title.length()) <= longest
                ? title
                : title.substring(0, title.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
