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

/** All fields on one card, in the portal's order, with what is known; nothing has to be filled in (#9). */
final class FormCard {
    private final Cards cards;
    private final Voice voice;
    private final FieldValues values;

    FormCard(Cards cards, Request request) {
        this.cards = cards;
        this.voice = cards.voice();
        this.values = new FieldValues(voice, request);
    }

    String text() {
        return voice.say("form.intro");
    }

    ObjectNode card(Move.Form form) {
        return cards.card(
                "prompt",
                form.questions().stream()
                        .map(question -> voice.say(question.label()))
                        .collect(Collectors.joining("\n")),
                Map.of(
                        "title",
                        voice.say("form.title"),
                        "questions",
                        fields(form.questions()),
                        "buttons",
                        List.of(
                                cards.mainButton(Utterance.Action.ANSWER, voice.say("form.submit")),
                                cards.buttonForTheRest(Utterance.Action.LATER, voice.say("button.later")),
                                cards.buttonForTheRest(Utterance.Action.HUMAN, voice.say("button.human")),
                                cards.buttonForTheRest(Utterance.Action.BACK, voice.say("form.back")))));
    }

    private List<ObjectNode> fields(List<Question> questions) {
        var fields = new ArrayList<ObjectNode>();
        var field = 0;
        for (var question : questions) {
            if (question.field() != field) {
                field = question.field();
                fields.add(cards.text("review-field", voice.say("field." + field)));
            }
            fields.add(
                    question.kind().hasChoices()
                            ? choice(question)
                            : new TextField(cards, values).of(question, voice.say(question.label())));
        }
        return fields;
    }

    private ObjectNode choice(Question question) {
        var parts = parts(question);
        parts.put(
                "choices",
                question.choices().stream()
                        .map(choice -> cards.choice(choice.key(), voice.say(choice.label())))
                        .toList());
        parts.put("placeholder", voice.say("prompt.choose"));
        values.known(question).ifPresent(value -> parts.put("value", value));
        return cards.part(question.kind() == AnswerKind.CHOICES ? "input-choices" : "input-choice-compact", parts);
    }

    private Map<String, Object> parts(Question question) {
        return new HashMap<>(Map.of("slot", question.slot().name(), "label", voice.say(question.label())));
    }
}
