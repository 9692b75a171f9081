package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Request;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Asks with two buttons whether what was said is another request or belongs to the one at hand (#15). */
record BesideCard(Cards cards, Request request, Doubt.Beside doubt) {
    private static final int LONGEST_TEXT = 120;

    /** The question, which names what it is about, and its answers with their numbers. */
    String text() {
        return cards.voice().say("beside.said", Map.of("text", Markdown.escapeShort(doubt.text(), LONGEST_TEXT)))
                + "\n\n"
                + cards.voice().say(question(request));
    }

    static String question(Request request) {
        return request.handedOver() ? "beside.asked-late" : "beside.asked";
    }

    List<ObjectNode> buttons() {
        return List.of(button(BesideAnswer.ANOTHER), button(BesideAnswer.SAME));
    }

    private ObjectNode button(String key) {
        return cards.choosing(key, cards.voice().say("beside." + key));
    }
}
