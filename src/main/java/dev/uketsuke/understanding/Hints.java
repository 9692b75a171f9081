package dev.uketsuke.understanding;

import dev.uketsuke.intake.Intent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The terms of an utterance together with what the rules make of it, so that both decide with the weight they earned. */
final class Hints {
    /** One rule knows more than one word. */
    private static final double RULE = 2;

    /** The arrangement of a message has a dozen terms, none of which decides alone. */
    private static final double ARRANGEMENT = 0.5;

    private static final int MANY_SENTENCES = 5;

    private final TypeCues types = new TypeCues();
    private final DeskCues desk = new DeskCues();
    private final Commands commands = new Commands();
    private final FactCues facts = new FactCues();
    private final Units units = new Units();

    /** Each term of an utterance and each hint of the rules, with its weight. */
    Map<String, Double> terms(String text) {
        return terms(text, Folded.of(Recent.head(text)));
    }

    /** The same for an utterance whose beginning, as much as is read of it, was folded before. */
    Map<String, Double> terms(String text, Folded said) {
        var terms = Terms.of(text);
        hints(said).forEach(hint -> terms.put(hint, RULE));
        Arrangement.terms(said).forEach(term -> terms.put(term, ARRANGEMENT));
        return terms;
    }

    private Set<String> hints(Folded said) {
        var hints = new LinkedHashSet<String>();
        var type = types.read(said, said.all());
        type.ifPresent(one -> hints.add("type:" + one));
        desk.read(said).ifPresent(wish -> hints.add("desk:" + wish));
        commands.read(said).ifPresent(command -> hints.add("command:" + command));
        if (Corrections.in(said, said.all())) {
            hints.add("corrects");
        }
        facts.in(said, said.all()).forEach((fact, stated) -> hints.add("fact:" + fact + stated.truth()));
        var found = units.in(said, said.all(), type.orElse(Intent.ANSWER));
        hints.add("units:" + Math.min(found.size(), 2) + (found.getFirst().platform() == null ? "" : "p"));
        hints.add("sentences:"
                + Math.min(MANY_SENTENCES, said.sentences(said.all()).size()));
        hints.add("length:"
                + Integer.numberOfTrailingZeros(
                        Integer.highestOneBit(said.text().length() + 1)));
        return hints;
    }
}
