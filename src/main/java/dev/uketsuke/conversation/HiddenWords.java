package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/** Messages that only hand over what was hidden: "the card is [CREDIT_CARD_1]" (#34). */
final class HiddenWords {
    private static final Pattern HIDDEN = Pattern.compile("\\[[A-Z_]+_[0-9]{1,4}\\]");
    private static final int LONGEST_HANDING = 40;

    private HiddenWords() {}

    /** Whether beside what was hidden there are only the few words that hand it over. */
    static boolean only(String text) {
        var told = HIDDEN.matcher(text).replaceAll("");
        return !told.equals(text)
                && told.codePoints().filter(Character::isLetter).count() <= LONGEST_HANDING;
    }
}
