package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which requests of a conversation are open, and where one of them stands that is gone on with. */
record OpenText(Voice voice, Request request) {
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_VALUES = 4;

    /** What the title says already. */
    private static final Set<Slot> ABOUT = Set.of(new Slot("title"), new Slot("issue"), new Slot("request-type"));

    String listed(Remark.Listed listed) {
        return voice.say("remark.listed")
                + "\n\n"
                + listed.open().stream()
                        .map(one -> voice.say(
                                one.current() ? "remark.listed-current" : "remark.listed-parked",
                                Map.of(
                                        "number", Integer.toString(one.number()),
                                        "title", Markdown.escapeShort(one.title(), LONGEST_TITLE))))
                        .collect(Collectors.joining("\n"));
    }

    /** What is known of it in one line. */
    String turnedTo(int number) {
        var recorded = new Recorded(voice, request);
        var known = voice.pack().policy().questionnaire().questions().stream()
                .map(Question::slot)
                .filter(slot -> !ABOUT.contains(slot) && told(slot))
                .limit(MOST_VALUES)
                .flatMap(slot -> recorded.line(slot).stream())
                .map(line -> voice.say(
                        "remark.known-value",
                        Map.of("label", line.label(), "value", Markdown.escapeShort(line.value(), LONGEST_VALUE))))
                .toList();
        var values = Map.of("number", Integer.toString(number), "known", voice.list(known));
        return known.isEmpty()
                ? voice.say("remark.turned-to-nothing", Map.of("number", Integer.toString(number)))
                : voice.say("remark.turned-to", values);
    }

    private boolean told(Slot slot) {
        return request.answers()
                .of(slot)
                .filter(answered -> answered.answer() instanceof Answer.Given
                        && !answered.provenance().supposed())
                .isPresent();
    }
}
