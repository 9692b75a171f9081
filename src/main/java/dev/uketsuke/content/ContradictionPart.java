package dev.uketsuke.content;

import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Contradiction;
import dev.uketsuke.intake.CueWords;
import dev.uketsuke.intake.Statement;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** {@code contradictions} of {@code pack.yaml}: pairs of statements that cannot both be true (C5). */
final class ContradictionPart {
    private ContradictionPart() {}

    static List<Contradiction> contradictions(Part file, Questionnaire questionnaire) {
        return file.items("contradictions").stream()
                .map(part -> new Contradiction(
                        statement(part.at("one"), questionnaire), statement(part.at("other"), questionnaire)))
                .toList();
    }

    private static Statement statement(Part part, Questionnaire questionnaire) {
        var slot = new Slot(part.at("slot").text());
        if (questionnaire.question(slot).isEmpty() && Fact.of(slot).isEmpty()) {
            part.refuse("there is no question and no fact '" + slot + "'");
        }
        return new Statement(slot, texts(part, "is"), new CueWords(texts(part, "words"), texts(part, "unless")));
    }

    private static List<String> texts(Part part, String name) {
        return part.items(name).stream().map(Part::text).toList();
    }
}
