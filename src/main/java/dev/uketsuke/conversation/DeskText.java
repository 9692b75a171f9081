package dev.uketsuke.conversation;

import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.StillToAsk;
import java.util.Map;

/** What is said when the requester asks about the desk itself. */
record DeskText(Voice voice, Request request) {
    String of(Remark.DeskTopic topic) {
        return switch (topic) {
            case PORTAL -> voice.say("desk.portal");
            case MASKING -> voice.say("desk.masking");
            case FEEDBACK_PROGRESS -> voice.say("desk.feedback-progress");
            case SOURCE ->
                voice.say(
                        "desk.source",
                        Map.of(
                                "source", voice.say(voice.pack().source()),
                                "date", voice.pack().sourceDate().toString(),
                                "url", voice.pack().sourceUrl()));
            case QUESTIONS_LEFT -> questionsLeft();
        };
    }

    private String questionsLeft() {
        var left = StillToAsk.of(request, voice.pack().policy()).size();
        return switch (left) {
            case 0 -> voice.say("desk.no-question-left");
            case 1 -> voice.say("desk.one-question-left");
            default -> voice.say("desk.questions-left", Map.of("count", Integer.toString(left)));
        };
    }
}
