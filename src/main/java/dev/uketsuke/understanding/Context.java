package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Policy;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What an utterance is read against.
 *
 * @param now when the utterance arrived, in the requester's time zone; relative times are resolved against it
 * @param asks what the bot's last question asked, in order; empty when it asked nothing
 * @param open the questions behind {@code asks}, facts among them, without the bot's own slots
 */
public record Context(
        Language language, ZonedDateTime now, Policy policy, Answers answers, List<Slot> asks, List<Question> open) {
    public Context {
        asks = List.copyOf(asks);
        open = List.copyOf(open);
    }

    /** The day it is, and which days are worked on. */
    Today today() {
        return new Today(now, policy::worksOn);
    }

    /** The same for words that were written at another time. */
    Context at(ZonedDateTime written) {
        return new Context(language, written, policy, answers, asks, open);
    }
}
