package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.OtherLanguage;
import dev.uketsuke.intake.Request;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Translator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the texts of a request that is handed over translated into the language of its support, outside any transaction (#79). */
final class Translations {
    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final Slot SUPPORT_LANGUAGE = new Slot("support-language");

    private final @Nullable Translator translator;

    Translations(@Nullable Translator translator) {
        this.translator = translator;
    }

    /** The outcome with a translation beside each request that needs one; without it where it fails: the original counts. */
    Outcome beside(Outcome outcome) {
        if (translator == null || outcome.handedOver().isEmpty()) {
            return outcome;
        }
        var translations = new HashMap<Integer, Map<Slot, String>>();
        for (var position : outcome.handedOver()) {
            var texts = texts(outcome, outcome.intake().requests().get(position));
            if (!texts.isEmpty()) {
                translations.put(
                        position,
                        translated(
                                translator, texts, outcome.intake().requests().get(position)));
            }
        }
        return outcome.translated(translations);
    }

    private static Map<Slot, String> texts(Outcome outcome, Request request) {
        var texts = new LinkedHashMap<Slot, String>();
        for (var slot : OtherLanguage.toRewrite(request, outcome.pack().policy())) {
            texts.put(slot, String.join("\n", request.answers().values(slot)));
        }
        return texts;
    }

    private static Map<Slot, String> translated(Translator translator, Map<Slot, String> texts, Request request) {
        try {
            var language = request.answers()
                    .value(SUPPORT_LANGUAGE)
                    .map(Language::ofTag)
                    .orElse(Language.EN);
            return translator.translate(texts, language);
        } catch (NoProposalException e) {
            LOG.warn("A request is handed over without a translation: {}", e.getMessage());
            return Map.of();
        } catch (RuntimeException e) {
            // What comes from outside never stops a turn; the exception's message may quote it and is not kept.
            LOG.warn(
                    "A request is handed over without a translation: {}",
                    e.getClass().getName());
            return Map.of();
        }
    }
}
