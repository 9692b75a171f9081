package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.Optional;

/** By which symptom diagnostics are asked for: that of the articles that were shown, otherwise one found for the review. */
public final class Diagnostics {
    private Diagnostics() {}

    /** The words by which a topic is looked for: what the trouble is, and nothing that is told around it. */
    public static Optional<String> symptom(Request request) {
        return request.trouble() && request.outage().isEmpty() && topic(request).isEmpty()
                ? request.answers().value(Request.ISSUE)
                : Optional.empty();
    }

    /** The topic of the symptom; empty while none is known. */
    public static Optional<String> topic(Request request) {
        var suggested = request.suggested();
        return suggested == null
                ? request.answers().value(Slot.DIAGNOSTICS)
                : Optional.of(suggested.topics().getFirst());
    }

    /** The intake with a topic that was found for its request. */
    public static Intake found(Intake intake, String topic) {
        var answered = new Answered(Answer.of(topic), Provenance.INFERRED, null, null);
        return intake.with(intake.request().with(intake.request().answers().with(Slot.DIAGNOSTICS, answered)));
    }
}
