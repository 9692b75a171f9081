package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Question;
import java.util.List;

/**
 * What an assistant is asked about one message.
 *
 * @param text without secrets, contact data and signature: placeholders such as {@code [PHONE_1]} stand for them
 * @param slots free-text questions that nothing was found for
 * @param facts questions behind the severity policy's facts, answered with yes or no
 */
public record Unread(String text, List<Question> slots, List<Question> facts) {
    public Unread {
        slots = List.copyOf(slots);
        facts = List.copyOf(facts);
    }
}
