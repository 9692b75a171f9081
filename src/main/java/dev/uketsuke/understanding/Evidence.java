package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Tests what was proposed about one message. A value counts where its quote stands in the message, whole words of it, and
 * our own readers take it from there; a fact, where what was learned here does not speak against it.
 */
final class Evidence {
    private static final int SHORTEST = 2;
    private static final String SEPARATORS = ".,:/-";
    private static final String NUMERALS = "〇一二三四五六七八九十百千万億";

    private final Folded said;
    private final Nameless sent;

    /** @param sent the text that the quotes are from */
    Evidence(Folded said, Nameless sent) {
        this.said = said;
        this.sent = sent;
    }

    Folded said() {
        return said;
    }

    /** Where a quote stands; empty when the message does not hold it, or only with its words or numbers cut. */
    Optional<Span> place(String proposed) {
        var quote = sent.own(proposed);
        if (quote.strip().length() < SHORTEST || !said.original().contains(quote)) {
            return Optional.empty();
        }
        var folded = Folded.of(quote).text();
        for (int at = said.text().indexOf(folded); at >= 0; at = said.text().indexOf(folded, at + 1)) {
            var span = said.trim(new Span(at, at + folded.length()));
            if (!cuts(span.start()) && !cuts(span.end())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** Whether a word or a number goes on across this place, as in 4,200 after the comma. */
    private boolean cuts(int at) {
        var text = said.text();
        if (at == 0 || at == text.length()) {
            return false;
        }
        int before = at > 1 && SEPARATORS.indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
        int after = at + 1 < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return (plain(text.charAt(before)) && plain(text.charAt(after)))
                || (numeral(text.charAt(before)) && numeral(text.charAt(after)));
    }

    private static boolean plain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean numeral(char c) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    /** Adds what our own reader of a question takes from a quote; an answer like "I don't know" is none. */
    void addSlot(Findings findings, Question question, String quote, Values values, Context context) {
        place(quote)
                .map(span -> values.read(question, said, span, context.today()))
                .ifPresent(value -> {
                    if (value instanceof Value.Taken(Answer.Given given, Span place)) {
                        findings.add(question.slot(), given, place, Provenance.INFERRED);
                    }
                });
    }

    /** Adds a fact that the sentences around its quote bear out, so that no half of a "not stopped" states it. */
    void addFact(Findings findings, Proposal.Stated stated, FactCues cues, Learned learned) {
        Fact.of(stated.fact())
                .ifPresent(fact -> place(stated.quote()).ifPresent(span -> {
                    var around = around(span);
                    var judgement = learned.of(said.quote(around));
                    var rule =
                            Optional.ofNullable(cues.in(said, around).get(fact)).map(FactCues.Stated::truth);
                    boolean counts = rule.isPresent()
                            ? rule.get() == stated.truth() && judgement.allows(fact, stated.truth())
                            : judgement.bearsOut(fact, stated.truth());
                    if (counts) {
                        findings.add(fact.slot(), Answer.of(stated.truth().key()), span, Provenance.INFERRED);
                    }
                }));
    }

    private Span around(Span span) {
        return said.sentences(said.all()).stream()
                .filter(span::overlaps)
                .reduce(Span::to)
                .orElse(span);
    }

    /** The requests that the quotes part the message into; none when one of them does not stand there or two overlap. */
    List<Span> parts(List<String> quotes) {
        var parts = quotes.stream().flatMap(quote -> place(quote).stream()).toList();
        boolean apart = parts.stream()
                .allMatch(part -> parts.stream().filter(part::overlaps).count() == 1);
        return apart && parts.size() == quotes.size() ? parts : List.of();
    }
}
