package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.content.Messages;
import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.FileLimits;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says why a file was not taken, in the requester's language. */
@Component
final class Refusals {
    private final Packs packs;

    Refusals(Packs packs) {
        this.packs = packs;
    }

    String text(RefusedFileException refused, Language language) {
        var messages = packs.current().messages();
        var site = FileLimits.words(packs.current().policy().files().uploadSite());
        var values = Map.of(
                "name", refused.file(),
                "limit", refused.limit(),
                "site", site,
                "kinds", kinds(refused, language, messages));
        return messages.text("files." + key(refused.reason()) + place(refused), language, values);
    }

    /** Where a secret stands decides what can be done about it. */
    private static String place(RefusedFileException refused) {
        if (refused.reason() != Reason.SECRET) {
            return "";
        }
        return refused.inside() ? "-inside" : refused.mail() ? "-mail" : "";
    }

    private static String kinds(RefusedFileException refused, Language language, Messages messages) {
        return refused.secrets().stream()
                .sorted()
                .map(kind -> messages.text("secret." + key(kind), language))
                .collect(Collectors.joining(
                        switch (language) {
                            case JA -> "、";
                            case EN -> ", ";
                        }));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
