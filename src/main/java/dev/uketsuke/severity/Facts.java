package dev.uketsuke.severity;

import dev.uketsuke.dialog.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The facts of one request; a fact that is absent was neither said nor asked. */
public record Facts(Map<Fact, FactState> states) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        var copy = new EnumMap<Fact, FactState>(Fact.class);
        copy.putAll(states);
        states = Collections.unmodifiableMap(copy);
    }

    public Optional<FactState> of(Fact fact) {
        return Optional.ofNullable(states.get(fact));
    }

    public Truth truth(Fact fact) {
        return of(fact).map(FactState::truth).orElse(Truth.UNKNOWN);
    }

    /** Which choice of its question a fact is; unknown while nothing is said. */
    public String key(Fact fact) {
        return of(fact).map(FactState::key).orElse(Truth.UNKNOWN.key());
    }

    public Facts with(Fact fact, FactState state) {
        var changed = new EnumMap<Fact, FactState>(Fact.class);
        changed.putAll(states);
        changed.put(fact, state);
        return new Facts(changed);
    }

    public Facts without(Fact fact) {
        var changed = new EnumMap<Fact, FactState>(Fact.class);
        changed.putAll(states);
        changed.remove(fact);
        return new Facts(changed);
    }
}
