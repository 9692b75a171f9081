package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Map;

/** Turns what a requester typed or tapped into a reading; proposes, never decides. */
public interface Understanding {
    /** What works without a network. */
    static Understanding offline() {
        return new OfflineUnderstanding();
    }

    /** What works without a network and knows no other utterances than these. */
    static Understanding learnedFrom(List<Example> utterances) {
        var model = Model.learned(new Model.Origin("", ""), utterances, new Hints());
        return new OfflineUnderstanding(new Learned(model));
    }

    /** What works without a network, and somebody outside who is asked about what it leaves unread. */
    static Understanding assisted(Assistant assistant) {
        var learned = Learned.packaged();
        return new AssistedUnderstanding(new OfflineUnderstanding(learned), learned, assistant);
    }

    /** Reads a text in which secrets are masked already; any length, any language. */
    Reading read(String maskedText, Context context);

    /** Reads a text of which the requester said as what it is meant. */
    Reading readAs(Intent intent, String maskedText, Context context);

    /** The smallest problems and questions of a text that is said to hold several (#12); one where nothing parts it. */
    default List<Unit> units(String maskedText, Context context) {
        return read(maskedText, context).units();
    }

    /**
     * Reads the values of a card that was filled in, validated as if they had been typed.
     *
     * @param values by slot; a choice's key, or text; an empty value means that the field was left empty
     */
    Reading readCard(Map<Slot, String> values, Context context);

    /** The same understanding without help from outside: for readings beside the one of the message itself. */
    default Understanding unassisted() {
        return this;
    }
}
