package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys pressed without a word: "asdkjh qwe", 「あああ」. Everything of a short message has to be of that kind; one word, a
 * number or an abbreviation in it, and it may be the gist of a problem.
 */
final class KeyboardMash {
    private static final int LONGEST = 40;
    private static final int SHORTEST_RUN = 4;
    private static final double NEIGHBOURS = 0.8;
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** Three keys in a row say little, unless they are the ones that everybody presses. */
    private static final Set<String> SHORT_RUNS = Set.of(
            "qwe", "asd", "zxc", "sdf", "dfg", "fgh", "ghj", "hjk", "jkl", "xcv", "cvb", "vbn", "uio", "iop", "lkj");

    /** Words and names whose letters happen to be neighbours. */
    private static final Set<String> WORDS = Set.of("were", "tree", "popo", "assad");

    private static final Pattern BLANKS = Pattern.compile("[\\s、。,.!?…~ー・;:]+");
    private static final Pattern ONE_LETTER = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern REPEATED = Pattern.compile("([a-z]{2,3})\\1{2,}|([a-zぁ-んァ-ヶ]{2,3})\\2{3,}");
    private static final Pattern TRYING =
            Pattern.compile("test(?:ing)?|テスト|てすと|あいうえお|abcd?e?f?|hoge|ほげ|foo ?bar|blah(?: blah)+");
    private static final Pattern LOWER_CASE = Pattern.compile("[a-z]+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private KeyboardMash() {}

    /** A first message without a word is no request yet; once it was said to be meant in earnest it is one like any other. */
    static Optional<Intake.Heard> heldBack(Intake intake, Reading reading, Instant said) {
        var told = !intake.request().blank() || intake.doubt() != null || intake.confirming() != null;
        return told || reading.confidence() == 1 || !is(reading.text())
                ? Optional.empty()
                : Optional.of(new Intake.Heard(
                        intake.doubting(new Doubt.Meaning(reading.text(), Doubt.Meaning.MENU, said)),
                        List.of(new Remark.Unintelligible(reading.text()))));
    }

    static boolean is(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return false;
        }
        if (TRYING.matcher(BLANKS.matcher(folded.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .matches()) {
            return true;
        }
        var words = Arrays.stream(BLANKS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && words.stream().allMatch(KeyboardMash::isNoWord);
    }

    private static boolean isNoWord(String word) {
        return ONE_LETTER.matcher(word.toLowerCase(Locale.ROOT)).matches()
                || REPEATED.matcher(word.toLowerCase(Locale.ROOT)).matches()
                || (LOWER_CASE.matcher(word).matches() && !WORDS.contains(word) && isRun(word));
    }

    /** Capital letters make abbreviations, whose letters may be any. */
    private static boolean isRun(String word) {
        if (word.length() < SHORTEST_RUN) {
            return SHORT_RUNS.contains(word);
        }
        var pairs = word.length() - 1;
        var near = 0;
        for (var at = 0; at < pairs; at++) {
            near += areNeighbours(word.charAt(at), word.charAt(at + 1)) ? 1 : 0;
        }
        return near >= pairs * NEIGHBOURS
                || (word.length() > SHORTEST_RUN
                        && !VOWEL.matcher(word).find()
                        && ROWS.stream().anyMatch(row -> word.chars().allMatch(key -> row.indexOf(key) >= 0)));
    }

    private static boolean areNeighbours(char one, char other) {
        return ROWS.stream()
                .anyMatch(row -> row.indexOf(one) >= 0
                        && row.indexOf(other) >= 0
                        && Math.abs(row.indexOf(one) - row.indexOf(other)) <= 1);
    }
}
