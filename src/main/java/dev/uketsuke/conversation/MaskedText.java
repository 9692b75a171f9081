package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.privacy.SecretKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is said of secrets that were hidden: which kinds, and to change the ones that can be changed (#34 to #41). */
final class MaskedText {
    private static final Set<SecretKind> CHANGEABLE =
            EnumSet.complementOf(EnumSet.of(SecretKind.CREDIT_CARD, SecretKind.MY_NUMBER, SecretKind.MDE_ONBOARDING));

    private MaskedText() {}

    static String of(Voice voice, Set<SecretKind> kinds) {
        var named = kinds.stream()
                .sorted()
                .map(kind -> voice.say(
                        "secret." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
        var notice = voice.say("masked.notice", Map.of("kinds", voice.list(named)));
        var gap = voice.language() == Language.JA ? "" : " ";
        return kinds.stream().anyMatch(CHANGEABLE::contains) ? notice + gap + voice.say("masked.change") : notice;
    }
}
