package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer that says how often and nothing else: 「ずっとです」, "it happens all the time", 「たまに」. */
final class HowOften {
    private static final Pattern BEFORE = Cues.any(
            "^(?:はい|ええ|もう|今も|現在も|そうですね)[、, ]*",
            "^(?:(?:yes|well|oh)[, ]+)?(?:(?:it|this|that|the (?:error|problem|issue))(?:'s| is)? )?(?:happens |occurs |appears |comes up |fails |been )?(?:like (?:that|this) )?");
    private static final Pattern AFTER = Cues.any(
            "(?:(?:に|で)?(?:そう)?(?:起き|起こり|発生し|出|なり|続い|続き|あり)(?:て(?:い)?)?(?:ます|る)|(?:だ|という感じだ)と思います|という(?:感じ|状態)|(?:の)?(?:状態)?(?:です|でした|だ))+(?:ね|よ)?$",
            " (?:it (?:happens|occurs|does)|i (?:think|guess)|now|unfortunately)$");

    /** What says so only where nothing else is said. */
    private static final Pattern ADVERB = Cues.whole(
            "(?:ほぼ|ほとんど|だいたい)?(?:ずっと|いつも|四六時中|絶えず|常時|常に|一日中|終日|年中|たまに|まれに|稀に|時々|ときどき|時折|しばしば|よく|頻繁に?|めったに|滅多に)",
            "(?:almost |nearly )?(?:all (?:the time|day(?: long)?|day and night)|the (?:whole|entire) time|non-?stop|permanently|around the clock|round the clock|again and again|over and over|(?:very )?often|seldom|rarely|hardly ever|not (?:very )?often)");

    private HowOften() {}

    /** The words for it, where a phrase is nothing but them; {@code known} finds those that say so anywhere. */
    static Optional<Match> whole(Folded said, Span phrase, List<Match> known) {
        var words = inner(said, phrase);
        return Stream.of(words, Phrase.edged(said, phrase))
                .filter(span -> ADVERB.matcher(said.text(span)).find()
                        || known.stream().anyMatch(one -> one.span().covers(span)))
                .findFirst()
                .map(span -> new Match(said.quote(span), span));
    }

    private static Span inner(Folded said, Span phrase) {
        var bare = Phrase.edged(said, phrase);
        var start = said.hit(BEFORE, bare).map(hit -> hit.span().end()).orElse(bare.start());
        var rest = new Span(start, bare.end());
        var end = said.hit(AFTER, rest).map(hit -> hit.span().start()).orElse(bare.end());
        return Phrase.edged(said, new Span(start, end));
    }
}
