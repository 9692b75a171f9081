package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Map;

/** The facts that a first message states: by a rule that its judgement allows, or by what was learned where no rule speaks. */
final class StatedFacts {
    private final FactCues facts = new FactCues();
    private final Learned learned;

    StatedFacts(Learned learned) {
        this.learned = learned;
    }

    /** @param telling the sentences that tell of the matter, which alone bear out what was learned */
    void read(Findings findings, List<Span> sentences, List<Span> telling, Context context, Judgement judgement) {
        var said = findings.said();
        var ruled = sentences.stream()
                .reduce(Span::to)
                .map(span -> facts.in(said, span))
                .orElse(Map.of());
        ruled.forEach((fact, stated) -> {
            if (judgement.allows(fact, stated.truth())) {
                add(findings, context, fact, stated);
            }
        });
        for (var fact : Fact.values()) {
            if (!findings.has(fact.slot()) && !ruled.containsKey(fact)) {
                judgement
                        .stated(fact)
                        .ifPresent(truth -> learned.quote(said, telling, fact, truth)
                                .filter(quote -> !facts.takenBack(said, quote, fact, truth))
                                .filter(quote -> fact != Fact.PHONE_24X7
                                        || truth == Truth.NO
                                        || !AskedFacts.onlySometimes(said, quote))
                                .ifPresent(quote -> add(findings, context, fact, new FactCues.Stated(truth, quote))));
            }
        }
    }

    static void add(Findings findings, Context context, Fact fact, FactCues.Stated stated) {
        if (context.policy().severity().questions().containsKey(fact) || findings.asked(fact.slot())) {
            findings.add(fact.slot(), Story.answer(stated.truth()), stated.quote());
        }
    }
}
