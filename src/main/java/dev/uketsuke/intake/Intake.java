package dev.uketsuke.intake;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conversation's work: its requests, one of them current.
 *
 * @param open what the bot's last question asked; null when it asked nothing
 * @param revisit slots to ask again although they are answered, because the requester wants to change them
 * @param paused whether the requester put the draft aside
 */
public record Intake(
        Language language,
        List<Request> requests,
        int current,
        @Nullable Open open,
        List<Slot> revisit,
        boolean welcomed,
        boolean paused) {
    public Intake {
        requests = List.copyOf(requests);
        revisit = List.copyOf(revisit);
    }

    public static Intake begin(Language language) {
        return new Intake(language, List.of(Request.EMPTY), 0, null, List.of(), false, false);
    }

    public Request request() {
        return requests.get(current);
    }

    /** Takes in what was read, without deciding what comes next. */
    public Heard hear(Reading reading, Policy policy) {
        return new Heard(this, List.of());
    }

    /** What the bot does next: a pure function of the content and the answers. */
    public Move next(Policy policy) {
        return new Move.Wait();
    }

    /** The intake after a question was put. */
    public Intake asked(@Nullable Open question) {
        return new Intake(language, requests, current, question, revisit, true, paused);
    }

    /** The intake after a reading, and what to tell the requester about it. */
    public record Heard(Intake intake, List<Remark> remarks) {
        public Heard {
            remarks = List.copyOf(remarks);
        }
    }
}
