package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence that stands in one part of a proposed split and is put into another, in words (#12). */
final class SplitMoves {
    private static final int LONGEST = 300;
    private static final String QUOTED = "[「『\"“](?<words>[^「」『』\"“”]{2,200})[」』\"”]";
    private static final String NUMBER_JA = "(?<number>[1-6１-６])(?:件目|番目?|つ目)?(?:の(?:方|ほう|お?問い?合わ?せ|件))?";
    private static final String NUMBER_EN =
            "(?:the )?(?:(?:request|part|number|no\\.?|#) ?)?(?<number>[1-6]|first|second|third|fourth|fifth|sixth)(?: (?:one|request|part|ticket))?";
    private static final String PUTS_JA =
            "(?:入れ|移し|移動し|動かし|まとめ|含め|回し|くっつけ|付け)(?:て(?:ください|下さい|もらえますか|ほしいです)?)?|で(?:お願いします|す)?|(?:移動|変更)?(?:を)?(?:お願いします|してください)";
    private static final List<Pattern> WISHES = List.of(
            Pattern.compile(
                    QUOTED + "(?:の(?:部分|文|一文|箇所|話|件))?(?:は|を)?[、 ]?" + NUMBER_JA + "(?:に|へ)?(?:" + PUTS_JA + ")?"),
            Pattern.compile(
                    NUMBER_JA + "(?:に|へ)[、 ]?" + QUOTED + "(?:の(?:部分|文|一文|箇所|話|件))?(?:は|を|も)?(?:" + PUTS_JA + ")"),
            Pattern.compile(
                    "(?:please |can you |could you )*(?:put|move|add|shift) (?:the )?(?:(?:bit|part|sentence|line|words?|thing)s? )?(?:(?:about|on|with|that says|saying) )?(?:"
                            + QUOTED + "|(?<plain>[^\"“”]{3,120}?)) (?:in|into|to|under|with) " + NUMBER_EN
                            + "(?: please)?"),
            Pattern.compile(
                    "(?:(?:the )?(?:(?:bit|part|sentence|line|words?|thing)s? )?(?:(?:about|on|with|that says|saying) )?)?"
                            + QUOTED + " (?:belongs|goes|should go|should be) (?:in|into|to|under|with) " + NUMBER_EN));
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[。！？\\n])|(?<=[.!?]\\s)");

    private SplitMoves() {}

    /** The split with the sentence in its new place; empty when the text asks for nothing of the kind, or for what stands nowhere. */
    static Optional<List<Unit>> said(Doubt.Several several, String text) {
        var wish = text.strip().replaceAll("[。.!！]+$", "").toLowerCase(Locale.ROOT);
        if (wish.length() > LONGEST) {
            return Optional.empty();
        }
        return WISHES.stream()
                .map(pattern -> pattern.matcher(wish))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.toMatchResult())
                .flatMap(found -> moved(several.units(), words(found), number(found.group("number"))).stream())
                .findFirst();
    }

    private static String words(MatchResult found) {
        var plain = found.namedGroups().containsKey("plain") ? found.group("plain") : null;
        return (plain == null ? found.group("words") : plain).strip();
    }

    private static int number(String named) {
        var at = ORDINALS.indexOf(named);
        return at < 0 ? Character.digit(named.charAt(0), 10) : at + 1;
    }

    private static Optional<List<Unit>> moved(List<Unit> units, String words, int number) {
        if (number > units.size()) {
            return Optional.empty();
        }
        var from = IntStream.range(0, units.size())
                .filter(at ->
                        at != number - 1 && !standing(units.get(at), words).isEmpty())
                .boxed()
                .toList();
        if (from.size() != 1) {
            return Optional.empty();
        }
        var source = units.get(from.getFirst());
        var taken = standing(source, words);
        var left =
                sentences(source).filter(sentence -> !taken.contains(sentence)).collect(Collectors.joining());
        var target = units.get(number - 1);
        var changed = new ArrayList<>(units);
        changed.set(
                number - 1,
                with(target, target.text() + "\n" + String.join("", taken).strip()));
        changed.set(from.getFirst(), with(source, left.strip()));
        changed.removeIf(unit -> unit.text().isEmpty());
        return Optional.of(changed);
    }

    private static List<String> standing(Unit unit, String words) {
        return sentences(unit)
                .filter(sentence -> sentence.toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    private static Stream<String> sentences(Unit unit) {
        return BETWEEN.splitAsStream(unit.text());
    }

    private static Unit with(Unit unit, String text) {
        return new Unit(unit.title(), text, unit.platform(), unit.shared());
    }
}
