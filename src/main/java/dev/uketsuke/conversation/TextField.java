package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Question;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A field for an answer in words, with an example and what is known. */
record TextField(Cards cards, FieldValues values) {
    ObjectNode of(Question question, String label) {
        var voice = cards.voice();
        var parts = new HashMap<String, Object>();
        parts.put("slot", question.slot().name());
        parts.put("label", label);
        if (question.example() != null) {
            parts.put("placeholder", voice.say("prompt.example", Map.of("example", voice.say(question.example()))));
        }
        values.shown(question).ifPresent(value -> parts.put("value", value));
        return cards.part(
                switch (question.kind()) {
                    case LONG_TEXT -> "input-long-text";
                    case PHONE -> "input-phone";
                    case TEXT, CHOICE, CHOICES, COUNT, MOMENT, EMAILS, REQUEST_NUMBERS, TIME_ZONE, FILES ->
                        "input-text";
                },
                parts);
    }
}
