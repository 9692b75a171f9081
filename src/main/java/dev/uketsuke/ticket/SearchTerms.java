package dev.uketsuke.ticket;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: every term has to stand somewhere in the request's text, in whichever order. Terms are parted by
 * spaces, and where a Latin word meets Japanese.
 */
record SearchTerms(List<String> terms) {
    private static final int LONGEST = 200;
    private static final int MOST = 8;
    private static final int MOST_GRAMS = 64;
    private static final String WIDE = "[\\x{2E80}-\\x{10FFFF}]";
    private static final Pattern PARTED =
            Pattern.compile(" |(?<=[a-z0-9]{2})(?=" + WIDE + ")|(?<=" + WIDE + ")(?=[a-z0-9]{2})");

    SearchTerms {
        terms = List.copyOf(terms);
    }

    static SearchTerms of(String query) {
        var folded = Folded.text(Folded.cut(query, LONGEST));
        return new SearchTerms(Arrays.stream(PARTED.split(folded))
                .filter(term -> term.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Nothing that could be looked for. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Some of the grams that every text in question has. */
    Set<Integer> grams() {
        return terms.stream()
                .flatMap(term -> Grams.needed(term).stream())
                .limit(MOST_GRAMS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Patterns of SQL's {@code like} with {@code !} as its escape character. */
    List<String> patterns() {
        return terms.stream()
                .map(term -> "%" + term.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}
