package dev.uketsuke.conversation;

import dev.uketsuke.privacy.SecretKind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Messages that only hand over what was hidden: "the card is [CREDIT_CARD_1]" (#34). */
final class HiddenWords {
    private static final Pattern HIDDEN = Pattern.compile(Arrays.stream(SecretKind.values())
            .map(SecretKind::name)
            .collect(Collectors.joining("|", "\\[(?:", ")_[0-9]{1,4}\\]")));
    private static final int LONGEST_HANDING = 40;

    private HiddenWords() {}

    /** Whether beside what was hidden there are only the few words that hand it over. */
    static boolean only(String text) {
        var told = HIDDEN.matcher(text).replaceAll("");
        return !told.equals(text)
                && told.codePoints().filter(Character::isLetter).count() <= LONGEST_HANDING;
    }
}
