package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** A sentence that says more exactly what is recorded: 「プロキシの変更は先週の金曜です」 completes the change, and answers nothing else. */
final class ToldAnew {
    private static final int LONGEST = 120;
    private static final List<Slot> COMPLETED = List.of(Slots.RECENT_CHANGES, Slots.TRIED_ACTIONS);
    private static final Pattern OF_THE_CHANGE = Cues.any(
            AfterChange.CHANGE_JA + "[^。、]{0,4}?(?:(?:した|した日|日|日時|時期|作業|内容)?(?:の)?(?:は|が)|(?:に|について)は)",
            "(?:変え|入れ替え|切り?替え|更新し|変更し|導入し|適用し)た(?:の|日|時期|もの)は",
            "\\b(?:change|update|upgrade|patch|migration|deployment|rollout|installation|replacement|switch)s?\\b[^.,]{0,24}? (?:was|were|is|happened|took place|came)\\b",
            "^(?:it|this|that|they) (?:was|were) (?:changed|updated|upgraded|replaced|switched|installed|deployed|migrated)\\b");

    private static final TypeCues TYPES = new TypeCues();

    private final Structures structures;

    ToldAnew(Structures structures) {
        this.structures = structures;
    }

    /** Takes such sentences on purpose; returns the others. */
    List<Span> read(Findings findings, List<Span> sentences, Context context) {
        return sentences.stream()
                .filter(sentence -> !completes(findings, sentence, context))
                .toList();
    }

    private boolean completes(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        if (sentence.end() - sentence.start() > LONGEST || answersWhatIsAsked(said, sentence, context)) {
            return false;
        }
        var slot = COMPLETED.stream()
                .filter(one -> !context.asks().contains(one) && !findings.has(one))
                .filter(one -> context.answers()
                        .of(one)
                        .filter(before -> before.answer() instanceof Answer.Given)
                        .isPresent())
                .filter(one -> isMoreExact(said, sentence, one, context))
                .findFirst();
        slot.ifPresent(one -> {
            var told = OpeningYes.without(said, sentence);
            findings.add(one, Answer.of(said.quote(told)), told, Provenance.SAID);
        });
        return slot.isPresent();
    }

    private boolean isMoreExact(Folded said, Span sentence, Slot slot, Context context) {
        var speaks = SentenceCues.speaks(said, sentence, slot);
        var dated = !structures.moments().find(said, sentence, context.today()).isEmpty();
        var ofTheChange = slot.equals(Slots.RECENT_CHANGES) && said.has(OF_THE_CHANGE, sentence);
        return dated
                && (speaks || ofTheChange)
                && TYPES.read(said, sentence).filter(Intent.PROBLEM::equals).isEmpty();
    }

    private static boolean answersWhatIsAsked(Folded said, Span sentence, Context context) {
        return context.open().stream()
                .anyMatch(question -> SentenceCues.speaks(said, sentence, question.slot())
                        || Names.in(said.text(sentence), question)
                        || Fact.of(question.slot())
                                .flatMap(fact -> AskedFacts.read(said, sentence, fact))
                                .isPresent()
                        || (question.kind().hasChoices()
                                && !Choices.in(said, sentence, question).isEmpty()));
    }
}
