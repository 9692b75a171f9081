package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts together with what they imply about facts that were not said.
 *
 * @param truths facts that were said, asked or implied; absent when open
 * @param quotes the words behind them
 */
record Implications(Map<Fact, Truth> truths, Map<Fact, String> quotes) {
    static Implications of(Facts facts) {
        var truths = new EnumMap<Fact, Truth>(Fact.class);
        var quotes = new EnumMap<Fact, String>(Fact.class);
        facts.states().forEach((fact, state) -> put(truths, quotes, fact, state.truth(), state));
        if (facts.truth(Fact.BUSINESS_STOPPED) == Truth.UNKNOWN) {
            smallerImpact(facts).ifPresent(state -> put(truths, quotes, Fact.BUSINESS_STOPPED, Truth.NO, state));
        }
        if (facts.truth(Fact.SCHEDULE_ONLY) == Truth.UNKNOWN) {
            said(facts, Fact.BUSINESS_STOPPED)
                    .ifPresent(state -> put(truths, quotes, Fact.SCHEDULE_ONLY, Truth.NO, state));
        }
        if (facts.truth(Fact.IMPACT_PARTIAL) == Truth.UNKNOWN && facts.truth(Fact.BUSINESS_STOPPED) != Truth.YES) {
            said(facts, Fact.IMPACT_MINOR)
                    .ifPresent(state -> put(truths, quotes, Fact.IMPACT_PARTIAL, Truth.NO, state));
        }
        return new Implications(truths, quotes);
    }

    @Nullable
    String quote(Fact fact) {
        return quotes.get(fact);
    }

    /** Whoever calls the impact partial, minor or a matter of schedule does not speak of stopped business. */
    private static Optional<FactState> smallerImpact(Facts facts) {
        return Stream.of(Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR, Fact.SCHEDULE_ONLY)
                .flatMap(fact -> said(facts, fact).stream())
                .findFirst();
    }

    private static Optional<FactState> said(Facts facts, Fact fact) {
        return facts.of(fact).filter(state -> state.truth() == Truth.YES);
    }

    private static void put(
            Map<Fact, Truth> truths, Map<Fact, String> quotes, Fact fact, Truth truth, FactState words) {
        truths.put(fact, truth);
        var quote = words.quote();
        if (quote != null) {
            quotes.put(fact, quote);
        }
    }
}
