package dev.uketsuke.erasure;

import java.util.Map;
import java.util.TreeMap;

/** How many rows of which table were deleted or changed. */
record Counts(Map<String, Long> asMap) {
    static final Counts NOTHING = new Counts(Map.of());

    Counts {
        var some = new TreeMap<>(asMap);
        some.values().removeIf(count -> count == 0);
        asMap = some;
    }

    boolean empty() {
        return asMap.isEmpty();
    }

    Counts plus(Counts other) {
        var sum = new TreeMap<>(asMap);
        other.asMap().forEach((table, count) -> sum.merge(table, count, Long::sum));
        return new Counts(sum);
    }
}
