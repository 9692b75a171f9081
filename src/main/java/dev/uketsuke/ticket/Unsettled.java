package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Contradiction;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Sentences for ② that mark the statements which the requester left contradicting each other (C5). */
record Unsettled(Request request, Policy policy, Language language) {
    private static final Wording BOTH =
            new Wording("内容の食い違い（確認が必要です）：%s／%s", "These two contradict each other and need to be settled: %s / %s");
    private static final Wording STATEMENT = new Wording("%s「%s」", "%s \"%s\"");

    List<String> sentences() {
        return policy.contradictions().stream()
                .filter(one -> one.in(request))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Contradiction both) {
        return BOTH.in(language)
                .formatted(statement(both.one().slot()), statement(both.other().slot()));
    }

    /** In the requester's own words, where they said it. */
    private String statement(Slot slot) {
        var question = policy.question(slot);
        var value = Fact.of(slot)
                .map(fact -> request.facts().key(fact))
                .or(() -> request.answers().value(slot))
                .map(said -> question.map(one -> one.display(said, language)).orElse(said));
        return STATEMENT
                .in(language)
                .formatted(
                        question.map(one -> one.label().in(language)).orElse(slot.name()),
                        request.quote(slot)
                                .filter(quote -> quote.length() <= Contradiction.LONGEST_QUOTE)
                                .or(() -> value)
                                .orElse(""));
    }
}
