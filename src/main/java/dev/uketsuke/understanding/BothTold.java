package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two troubles told as a pair in one sentence: 「…件と、あと…件の両方です」, "both that … and also that …" (#12). */
final class BothTold {
    private static final int LONGEST = 360;
    private static final String THING_JA = "(?:という)?(?:件|の|こと|事|問題|事象|不具合|現象|トラブル|障害)";
    private static final Pattern JA = Pattern.compile("^(.{5,160}?)" + THING_JA
            + "(?:と|、と?|や|に加えて)、?(?:あと(?:は)?|それと|それから|さらに|加えて|もう(?:一つ|1つ|ひとつ)は?|別に|一緒に)、?(.{5,160}?)" + THING_JA
            + "(?:の|と|、)?(?:両方|二つ|2つ|ふたつ|二件|2件|二点|2点)(?:とも|です|が|で|を|について|に|も|の|。|$)");
    private static final Pattern EN = Pattern.compile(
            "^(?:(?:hi|hello|sorry)[,.! ]+)?(?:(?:it'?s|it is|this is|there (?:is|are)|(?:we|i)(?:'ve| have)?(?: got| have| had| see)?|we(?:'re| are) (?:seeing|having|facing|getting)|(?:our|the) (?:problem|issue|trouble)s? (?:is|are)) )?both (?:that )?(.{8,160}?),? and (?:also|additionally|separately|on top of that),? (?:that )?(.{8,160}?)[.!]?$");
    private static final Pattern TROUBLE = Pattern.compile(
            "ない$|ません|できず|失敗|エラー|停止|止ま|落ち|遅[いれ]|重い|消え|異常|拒否|おかし|"
                    + "\\b(?:fail|error|crash|hang|hung|freez|never|cannot|can't|not|n't|nobody|no one|nothing|stop|slow|block|missing|disappear|wrong|broken|down|unable|denied|disconnect|lost|drop|no)[a-z]*\\b");

    private final TypeCues types = new TypeCues();
    private final Titles titles = new Titles();

    /** Each of the two, and what else was said for both; empty unless a sentence tells such a pair. */
    List<Unit> in(Folded said, List<Span> sentences) {
        return sentences.stream()
                .flatMap(sentence ->
                        pair(said, said.trim(sentence)).stream().map(pair -> units(said, sentences, sentence, pair)))
                .findFirst()
                .orElse(List.of());
    }

    private Optional<List<Span>> pair(Folded said, Span sentence) {
        return sentence.end() - sentence.start() > LONGEST
                ? Optional.empty()
                : Stream.of(JA, EN)
                        .flatMap(pattern -> said.hit(pattern, sentence).stream())
                        .map(hit -> List.of(hit.group(1), hit.group(2)))
                        .filter(parts -> parts.stream().allMatch(part -> tells(said, part)))
                        .findFirst();
    }

    private boolean tells(Folded said, Span part) {
        return types.read(said, part).isPresent() || said.has(TROUBLE, part);
    }

    private List<Unit> units(Folded said, List<Span> sentences, Span of, List<Span> parts) {
        var shared = sentences.stream()
                .filter(sentence -> !of.overlaps(sentence))
                .map(said::quote)
                .collect(Collectors.joining("\n"));
        return parts.stream()
                .map(part -> {
                    var own = Folded.of(said.quote(said.trim(part)));
                    return new Unit(titles.of(own, own.all()), own.original(), null, shared);
                })
                .toList();
    }
}
