package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Move;
import dev.uketsuke.severity.Fact;
import java.util.Map;

/** What is asked, in words beside the card that asks it. */
record PromptText(Voice voice, Presentation input, Move.Ask ask) {
    String all() {
        var questions = ask.questions();
        if (questions.size() == 1) {
            var question = voice.say(questions.getFirst().ask());
            return (ask.again() && !changing() ? voice.say("prompt.again") + "\n\n" : "") + question + progress();
        }
        return intro()
                + "\n\n"
                + voice.numbered(questions.stream()
                        .map(question -> voice.say(question.label()))
                        .toList())
                + progress();
    }

    /** How much is left, so that nobody has to wonder whether it ever ends. */
    private String progress() {
        if (ask.later() == null || ask.again()) {
            return "";
        }
        return "\n\n"
                + switch (ask.later()) {
                    case 0 -> voice.say("prompt.last");
                    case 1 -> voice.say("prompt.one-later");
                    default -> voice.say("prompt.later", Map.of("count", Integer.toString(ask.later())));
                };
    }

    private boolean changing() {
        return !input.intake().revisit().isEmpty();
    }

    private String intro() {
        if (changing()) {
            return voice.say("prompt.change");
        }
        if (ask.again()) {
            return voice.say("prompt.again");
        }
        var count = Map.of("count", Integer.toString(ask.questions().size()));
        var stopped = input.intake().request().facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES;
        var deciding = ask.questions().stream()
                .map(Question::slot)
                .anyMatch(slot -> Fact.of(slot).isPresent());
        return voice.say(stopped && deciding ? "prompt.urgent" : "prompt.intro", count);
    }
}
