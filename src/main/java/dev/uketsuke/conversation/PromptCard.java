package dev.uketsuke.conversation;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The open questions of one topic on a card; every field may be left empty. */
final class PromptCard {
    private final Cards cards;
    private final Voice voice;
    private final FieldValues values;

    PromptCard(Cards cards, Request request) {
        this.cards = cards;
        this.voice = cards.voice();
        this.values = new FieldValues(voice, request);
    }

    ObjectNode card(Move.Ask ask) {
        var several = ask.questions().size() > 1;
        var questions = new ArrayList<ObjectNode>();
        for (var i = 0; i < ask.questions().size(); i++) {
            var question = ask.questions().get(i);
            questions.add(question(question, several ? i + 1 + ". " + voice.say(question.ask()) : null));
        }
        return cards.card(
                "prompt",
                plain(ask),
                Map.of(
                        "title",
                        ask.topics().stream()
                                .map(topic -> voice.say(topic.title()))
                                .collect(Collectors.joining(" / ")),
                        "questions",
                        questions,
                        "buttons",
                        List.of(
                                cards.mainButton(Utterance.Action.ANSWER, voice.say("button.answer")),
                                cards.buttonForTheRest(
                                        Utterance.Action.UNKNOWN,
                                        voice.say(several ? "button.unknown" : "button.unknown-one")),
                                cards.buttonForTheRest(Utterance.Action.SKIP, voice.say("button.skip")),
                                cards.buttonForTheRest(Utterance.Action.FORM, voice.say("choose.form")))));
    }

    /** Everything the card asks, as text, for readers that show no cards. */
    private String plain(Move.Ask ask) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < ask.questions().size(); i++) {
            lines.add(i + 1 + ". " + voice.say(ask.questions().get(i).ask()));
        }
        return String.join("\n", lines);
    }

    private ObjectNode question(Question question, @org.jspecify.annotations.Nullable String numbered) {
        var label = numbered == null ? voice.say(question.ask()) : numbered;
        var values = new HashMap<String, Object>();
        values.put(
                "input",
                question.kind().hasChoices()
                        ? choiceInput(question, label)
                        : new TextField(cards, this.values).of(question, label));
        var hint = hint(question);
        if (!hint.isEmpty()) {
            values.put("hint", cards.text("hint", hint));
        }
        if (question.findOut() != null) {
            var parts = cards.onDemand(
                    "find-out-" + question.slot(),
                    voice.say("prompt.find-out"),
                    List.of(cards.text("hint", voice.say(question.findOut()))));
            values.put("find-out", parts.getFirst());
            values.put("found-out", parts.getLast());
        }
        return cards.part("question", values);
    }

    private String hint(Question question) {
        var sentences = new ArrayList<String>();
        if (question.hint() != null) {
            sentences.add(voice.say(question.hint()));
        }
        if (!question.kind().hasChoices() && !question.choices().isEmpty()) {
            var also = question.choices().stream()
                    .map(choice -> quoted(voice.say(choice.label())))
                    .toList();
            sentences.add(voice.say("prompt.also", Map.of("choices", inARow(also))));
        }
        return String.join(
                switch (voice.language()) {
                    case JA -> "";
                    case EN -> " ";
                },
                sentences);
    }

    private String inARow(List<String> quoted) {
        return switch (voice.language()) {
            case JA -> String.join("", quoted);
            case EN ->
                quoted.size() < 2
                        ? String.join("", quoted)
                        : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
        };
    }

    private String quoted(String label) {
        return switch (voice.language()) {
            case JA -> "「" + label + "」";
            case EN -> "\"" + label + "\"";
        };
    }

    private ObjectNode choiceInput(Question question, String label) {
        var choices = question.choices().stream()
                .map(choice -> cards.choice(choice.key(), voice.say(choice.label())))
                .toList();
        if (question.kind() == AnswerKind.CHOICES) {
            var parts = new HashMap<String, Object>(
                    Map.of("slot", question.slot().name(), "label", label, "choices", choices));
            values.known(question).ifPresent(value -> parts.put("value", value));
            return cards.part("input-choices", parts);
        }
        return cards.choices(
                question.slot().name(), label, choices, values.known(question).orElse(null), false);
    }
}
