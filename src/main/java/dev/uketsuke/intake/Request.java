package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answers;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue being asked about: its answers are its state.
 *
 * @param words everything said about it, verbatim and masked, oldest first (#18)
 * @param chosen the severity that the requester chose instead of the suggested one; null while they agree
 * @param humanWanted whether they asked for a person to take over as it is
 * @param ticket number of the ticket once it is submitted
 */
public record Request(
        Answers answers,
        Facts facts,
        List<String> words,
        @Nullable Level chosen,
        boolean humanWanted,
        @Nullable String ticket) {
    public static final Request EMPTY = new Request(Answers.NONE, Facts.NONE, List.of(), null, false, null);

    public Request {
        words = List.copyOf(words);
    }

    public boolean submitted() {
        return ticket != null;
    }

    public boolean blank() {
        return answers.bySlot().isEmpty() && facts.states().isEmpty() && words.isEmpty();
    }
}
