package dev.uketsuke.understanding.assist;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Translator;
import java.util.Map;

/** Translates as far as a guard lets the language model be asked. */
record GuardedTranslator(Translator translator, Guard guard) implements Translator {
    @Override
    public Map<Slot, String> translate(Map<Slot, String> texts, Language to) throws NoProposalException {
        return guard.ask(() -> translator.translate(texts, to));
    }
}
