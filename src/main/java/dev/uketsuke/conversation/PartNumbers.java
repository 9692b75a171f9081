package dev.uketsuke.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of parts that are told otherwise than one by one: "1-3", 「1から3」, "the first two", "the last one", "the rest". */
record PartNumbers(int count) {
    private static final String COUNTED = "(?![0-9])(?!\\s*(?:件(?!目)|つ(?!目|め)|台|個|時|日|月|年|分|秒|回|人|名|階|%))";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9.])([1-9])(?:番目?|件目|つ目)?\\s*(?:〜|～|~|-|–|から|to|through|thru|until)\\s*([1-9])" + COUNTED);
    private static final List<List<String>> FIRST = List.of(
            List.of("2", "二", "two"), List.of("3", "三", "three"), List.of("4", "四", "four"), List.of("5", "五", "five"));
    private static final Pattern LEADING =
            Pattern.compile("\\bfirst (two|three|four|five|[2-5])\\b(?: ones?)?|(?:最初|はじめ|始め|前半)の([2-5二三四五])(?:つ|件|点)");
    /** Not what happened last, nor in which update. */
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:the )?last (?:one|part|item|request)\\b|\\bthe last(?=$| (?:is|was|isn't|should|must|stays?|remains?|separate(?:ly)?|apart|alone|on its own)\\b)"
                    + "|(?:最後|末尾)(?:の(?:もの|やつ|件|一つ|ひとつ|1つ|1件|1点|一件|部分|項目)|(?=だけ|のみ|以外|は|が|を))");

    /** Folded words with each of these numbers spelled out. */
    String spelled(String words) {
        var ranged = RANGE.matcher(words).replaceAll(PartNumbers::range);
        var led = LEADING.matcher(ranged).replaceAll(PartNumbers::leading);
        return count < 2 ? led : LAST.matcher(led).replaceAll(" " + count + " ");
    }

    private static String range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        return first < last ? spelled(first, last) : range.group();
    }

    private static String leading(MatchResult leading) {
        var name = leading.group(1) == null ? leading.group(2) : leading.group(1);
        int last = 2
                + IntStream.range(0, FIRST.size())
                        .filter(at -> FIRST.get(at).contains(name))
                        .findFirst()
                        .orElseThrow();
        return spelled(1, last);
    }

    private static String spelled(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(" ")) + " ";
    }
}
