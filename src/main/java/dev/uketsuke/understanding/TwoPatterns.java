package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One symptom that comes in two patterns, "after the update, and also when the VPN is on": whether both have one cause is
 * not clear, so that each may be a request of its own (#14).
 */
final class TwoPatterns {
    private static final int LONGEST = 300;
    private static final String WHEN_EN =
            "(?:(?:right |just |shortly |only |always )?(?:after|when|whenever|while|if|during|every time|each time|as soon as|upon|on every|at (?:start-?up|boot|log-?on|log-?in|shutdown))\\b[^,;.\n]{2,70}?)";
    private static final Pattern IN_ONE_EN = Pattern.compile("^([^.;\n]{8,140}?) (" + WHEN_EN
            + "),? (?:and|but|as well as|plus|and then)(?: (?:it|this|they|that|the same)(?: [a-z]+)?)?,? (?:also|again|separately|likewise)(?: [a-z]+){0,2} ("
            + WHEN_EN + ")(?:,? (?:too|as well|again))?[.!]?$");
    private static final Pattern IN_ONE_TOO_EN = Pattern.compile("^([^.;\n]{8,140}?) (" + WHEN_EN
            + "),? and(?: (?:it|this|they|that)(?: [a-z]+)?)? (" + WHEN_EN + "),? (?:too|as well)[.!]?$");
    private static final Pattern BOTH_EN =
            Pattern.compile("^([^.;\n]{8,140}?),? both (" + WHEN_EN + "),? and (" + WHEN_EN + ")[.!]?$");
    private static final Pattern IN_TWO_EN = Pattern.compile("^([^.;\n]{8,140}?) (" + WHEN_EN
            + ")[.!] (?:it|this|they|the same(?: thing)?) (?:also [a-z]+|[a-z]+ also|(?:happens|occurs|shows up) (?:again|too))(?: [a-z]+)? ("
            + WHEN_EN + ")(?:,? (?:too|as well|again))?[.!]?$");

    private static final Pattern TROUBLE_EN = Pattern.compile(
            "^[^.;\n]{0,120}?\\b(?:stop|crash|fail|hang|freez|disappear|block|slow|disconnect|drop|quit|clos|restart|reboot|turns? off|switch(?:es)? off|error|unavailable|missing|lost|dies|stall)[a-z]*\\b");

    private static final String WHEN_JA = "(?:[^。、がは\n]{2,30}?(?:直後|後|あと|時|とき|際|場合|たび|度|最中|中)(?:だけ)?)";
    private static final String SAME_JA = "(?:にも|でも|も)、?(?:同じ(?:ように|く)?|同様に|やはり)?、?([^。、\n]{2,24}?)(?:。|$)";
    private static final Pattern SUBJECT_FIRST_JA = Pattern.compile("^([^。、\n]{2,40}?(?:が|は)、?)(" + WHEN_JA
            + ")(?:に|で|は)?、?([^。、\n]{2,20}?)(?:、|。\n?)(?:また、?|さらに、?|加えて、?)?(" + WHEN_JA + ")" + SAME_JA);
    private static final Pattern PATTERN_FIRST_JA = Pattern.compile("^(" + WHEN_JA
            + ")(?:に|で|は)?、?([^。、\n]{2,40}?(?:が|は)、?)([^。、\n]{2,20}?)(?:、|。\n?)(?:また、?|さらに、?|加えて、?)?(" + WHEN_JA + ")"
            + SAME_JA);
    private static final Pattern JOINED_JA = Pattern.compile("^([^。、\n]{2,40}?(?:が|は)、?)(" + WHEN_JA
            + ")(?:と|や|に加えて|だけでなく)、?(" + WHEN_JA + ")(?:にも|でも|の両方で|のどちらでも|のいずれでも)、?([^。、\n]{2,24}?)(?:。|$)");
    private static final Pattern SAME_WORD = Pattern.compile("^(?:発生|起き|起こ|出|再現|同|なり|なる|なって)");

    private final TypeCues types = new TypeCues();
    private final Titles titles = new Titles();

    /** The symptom once with each pattern, and what else was said for both; empty unless it comes in two of them. */
    List<Unit> in(Folded said, List<Span> sentences) {
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(at -> IntStream.of(at, Math.min(at + 1, sentences.size() - 1))
                        .distinct()
                        .mapToObj(end -> sentences.get(at).to(sentences.get(end))))
                .filter(span -> span.end() - span.start() <= LONGEST
                        && (said.has(TROUBLE_EN, span)
                                || types.read(said, span)
                                        .filter(Intent.PROBLEM::equals)
                                        .isPresent()))
                .flatMap(span -> each(said, said.trim(span)).stream().map(texts -> units(said, sentences, span, texts)))
                .findFirst()
                .orElse(List.of());
    }

    private List<Unit> units(Folded said, List<Span> sentences, Span of, List<String> texts) {
        var shared = sentences.stream()
                .filter(sentence -> !of.overlaps(sentence))
                .map(said::quote)
                .collect(Collectors.joining("\n"));
        return texts.stream()
                .map(text -> {
                    var own = Folded.of(text);
                    return new Unit(titles.of(own, own.all()), text, null, shared);
                })
                .toList();
    }

    private static Optional<List<String>> each(Folded said, Span span) {
        for (var pattern : List.of(IN_ONE_EN, IN_ONE_TOO_EN, BOTH_EN, IN_TWO_EN)) {
            var hit = said.hit(pattern, span);
            if (hit.isPresent()) {
                var groups = hit.get();
                return Optional.of(List.of(
                        text(said, groups.group(1)) + " " + text(said, groups.group(2)),
                        text(said, groups.group(1)) + " " + text(said, groups.group(3))));
            }
        }
        return said.hit(SUBJECT_FIRST_JA, span)
                .filter(hit -> same(said, hit.group(3), hit.group(5)))
                .map(hit -> List.of(
                        text(said, hit.group(1).to(hit.group(3))),
                        text(said, hit.group(1)) + text(said, hit.group(4).to(hit.group(5)))))
                .or(() -> said.hit(PATTERN_FIRST_JA, span)
                        .filter(hit -> same(said, hit.group(3), hit.group(5)))
                        .map(hit -> List.of(
                                text(said, hit.group(1).to(hit.group(3))),
                                text(said, hit.group(2))
                                        + text(said, hit.group(4).to(hit.group(5))))))
                .or(() -> said.hit(JOINED_JA, span)
                        .map(hit -> List.of(
                                text(said, hit.group(1).to(hit.group(2))) + "に" + text(said, hit.group(4)),
                                text(said, hit.group(1)) + text(said, hit.group(3)) + "に" + text(said, hit.group(4)))));
    }

    /** Whether both verbs tell of the same: 「停止し」 and 「停止します」, 「発生します」. */
    private static boolean same(Folded said, Span first, Span second) {
        var one = said.text(first);
        var other = said.text(second);
        return SAME_WORD.matcher(other).find() || one.regionMatches(0, other, 0, 2);
    }

    private static String text(Folded said, Span span) {
        return said.quote(said.trim(span));
    }
}
