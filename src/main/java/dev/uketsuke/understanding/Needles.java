package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Strings of which every match of a pattern holds one: a text with none of them needs no search, and a search for a
 * string takes a hundredth of the time.
 *
 * @param strings empty when nothing can be said, so that every text has to be searched
 * @param enough whether whatever holds one of them is a match, too
 */
record Needles(List<String> strings, boolean enough) {
    private static final Needles ANY = new Needles(List.of(), false);
    private static final Map<Pattern, Needles> KNOWN = new ConcurrentHashMap<>();

    Needles {
        strings = List.copyOf(strings);
    }

    /** Worked out once for each pattern; there are as many as the program has. */
    static Needles of(Pattern pattern) {
        return KNOWN.computeIfAbsent(pattern, one -> one.flags() == 0 ? of(one.pattern()) : ANY);
    }

    /** The needles of a regular expression that minds case; of one whose syntax is not known here nothing is said. */
    static Needles of(String expression) {
        try {
            return ExpressionReader.read(expression).needles();
        } catch (ExpressionReader.UnknownSyntaxException e) {
            return ANY;
        }
    }

    /** Whether there may be a match in a text. */
    boolean mayMatch(String text) {
        for (var string : strings) {
            if (text.contains(string)) {
                return true;
            }
        }
        return strings.isEmpty();
    }

    /** What a part of an expression matches. */
    sealed interface Part {
        /** So many strings are kept apart, and no more: what begins with one of a hundred words, is just that. */
        int MOST = 24;

        /** Exactly one of these strings. */
        record Exactly(Set<String> strings) implements Part {}

        /** Something that holds one of these strings; anything at all when there are none. */
        record Holding(Set<String> strings) implements Part {}

        static Part anything() {
            return new Holding(Set.of());
        }

        static Part nothing() {
            return new Exactly(Set.of(""));
        }

        /** Strings one of which is in every match; empty when nothing is known. */
        default Set<String> held() {
            return switch (this) {
                case Exactly(var strings) -> strings.contains("") ? Set.of() : strings;
                case Holding(var strings) -> strings;
            };
        }

        /** One after the other. */
        static Part joined(List<Part> parts) {
            var best = Set.<String>of();
            var run = Set.of("");
            var exact = true;
            for (var part : parts) {
                if (part instanceof Exactly(var next) && run.size() * next.size() <= MOST) {
                    run = product(run, next);
                    continue;
                }
                exact = false;
                best = better(better(best, new Exactly(run).held()), part.held());
                run = Set.of("");
            }
            return exact ? new Exactly(run) : new Holding(better(best, new Exactly(run).held()));
        }

        /** Either of them. */
        static Part either(List<Part> parts) {
            if (parts.stream().allMatch(Exactly.class::isInstance)) {
                return new Exactly(parts.stream()
                        .flatMap(part -> ((Exactly) part).strings().stream())
                        .collect(Collectors.toSet()));
            }
            return parts.stream().anyMatch(part -> part.held().isEmpty())
                    ? anything()
                    : new Holding(
                            parts.stream().flatMap(part -> part.held().stream()).collect(Collectors.toSet()));
        }

        private static Set<String> product(Set<String> before, Set<String> after) {
            var all = new HashSet<String>();
            before.forEach(left -> after.forEach(right -> all.add(left + right)));
            return all;
        }

        /** The one that fewer texts hold: whose shortest string is longer, or which has fewer of the same length. */
        private static Set<String> better(Set<String> one, Set<String> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            var shortest = shortest(one) - shortest(other);
            return shortest > 0 || (shortest == 0 && one.size() <= other.size()) ? one : other;
        }

        private static int shortest(Collection<String> strings) {
            return strings.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    /** The needles of a part; those that hold another one say nothing more. */
    static Needles of(Part part, boolean anchored) {
        var held = part.held();
        var needed = held.stream()
                .filter(one -> held.stream().noneMatch(other -> !other.equals(one) && one.contains(other)))
                .sorted()
                .toList();
        return new Needles(needed, part instanceof Part.Exactly && !anchored && !needed.isEmpty());
    }
}
