package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words and phrases that a sentence may hold, as alternatives; those in one script are not looked for in sentences that
 * have none of it, which is most of the work of reading.
 */
final class Cue {
    private static final Pattern JAPANESE = Pattern.compile("[^\\x00-\\x{2fff}]");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2}");

    private final Optional<Pattern> japanese;
    private final Optional<Pattern> latin;

    private final List<String> alternatives;

    private Cue(List<String> alternatives) {
        this.alternatives = alternatives;
        japanese = pattern(alternatives, one -> holds(JAPANESE, one) || !holds(LATIN, one));
        latin = pattern(alternatives, one -> holds(LATIN, one) || !holds(JAPANESE, one));
    }

    static Cue any(String... alternatives) {
        return new Cue(List.of(alternatives));
    }

    /** The same with further alternatives. */
    Cue or(String... more) {
        return new Cue(Stream.concat(alternatives.stream(), Stream.of(more)).toList());
    }

    private static Optional<Pattern> pattern(List<String> alternatives, Predicate<String> ofScript) {
        var mine = alternatives.stream().filter(ofScript).toArray(String[]::new);
        return mine.length == 0 ? Optional.empty() : Optional.of(Cues.any(mine));
    }

    /** Whether folded words hold any of the alternatives. */
    boolean in(String words) {
        boolean latinWords = holds(LATIN, words);
        boolean japaneseWords = !latinWords || holds(JAPANESE, words);
        return Stream.concat(japanese.filter(_ -> japaneseWords).stream(), latin.filter(_ -> latinWords).stream())
                .anyMatch(pattern -> holds(pattern, words));
    }

    private static boolean holds(Pattern pattern, String words) {
        return pattern.matcher(words).find();
    }
}
