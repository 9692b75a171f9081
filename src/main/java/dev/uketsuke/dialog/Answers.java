package dev.uketsuke.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slot to answer: the whole state of a request; everything else is derived from it. */
public record Answers(Map<Slot, Answered> bySlot) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        bySlot = Collections.unmodifiableMap(new LinkedHashMap<>(bySlot));
    }

    public Optional<Answered> of(Slot slot) {
        return Optional.ofNullable(bySlot.get(slot));
    }

    public boolean has(Slot slot) {
        return bySlot.containsKey(slot);
    }

    /** The canonical values given for a slot; empty when it is open, unknown or skipped. */
    public List<String> values(Slot slot) {
        return of(slot).map(Answered::answer)
                .filter(Answer.Given.class::isInstance)
                .map(given -> ((Answer.Given) given).values())
                .orElse(List.of());
    }

    /** The first value given for a slot. */
    public Optional<String> value(Slot slot) {
        return values(slot).stream().findFirst();
    }

    public Answers with(Slot slot, Answered answered) {
        var changed = new LinkedHashMap<>(bySlot);
        changed.put(slot, answered);
        return new Answers(changed);
    }

    public Answers without(Slot slot) {
        var changed = new LinkedHashMap<>(bySlot);
        changed.remove(slot);
        return new Answers(changed);
    }
}
