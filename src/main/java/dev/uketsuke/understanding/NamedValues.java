package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Values that stand behind the name of their question: 「機種は…」, "model is …". */
final class NamedValues {
    private static final Pattern CLAUSE = Pattern.compile("[^、,]+");
    private static final Pattern NAMED_BY =
            Pattern.compile("^(?:[ ]?(?:は|が|も|を|について(?:は)?|に関して(?:は)?|: ?|is|are|was|=|-)[ ]?)+");
    private static final Pattern PLEA = Pattern.compile("^(なし|無し|不要)でお願い(?:いた|致)?します$");
    /** 「エラーなし」, "error none": what says that there is nothing follows the name without a joint. */
    private static final Pattern NOTHING = Pattern.compile("^ ?(?:なし|無し|ありません|不明|none|nothing|n/a|unknown)$");

    /** "There is an impact", "the impact is partial" says that there is one, not which. */
    private static final Pattern THERE_IS = Cues.whole(
            "(?:一部(?:の業務)?|部分的|少し|すこし|多少|若干|ある程度|限定的|わずか)?(?:だけ|のみ)?(?:に|は|で|には)?(?:あり(?:ます|ました)|ある|あった|出て(?:い|お)?(?:ます|ります|る|ました)|生じて(?:い|お)?(?:ます|ります)|発生して(?:い|お)?(?:ます|ります))",
            "(?:(?:only|just) )?(?:一部|部分的|限定的|partial|limited|there|in part)(?:です| only)?");

    /** 「件名を変えたい」 gives no value. */
    private static final Pattern WISHES_A_CHANGE = Pattern.compile(
            "^(?:変更|訂正|修正|直し|変え|なおし|書き?直し|書き?換え|編集|入れ替え)(?:し|て|を)*(?:たい|ください|下さい|お願い|ほしい|欲しい|でき|もら|いただ)[^。]{0,10}$"
                    + "|^(?:もっと|もう少し|少し|より)?[^。、「」]{1,6}く(?:し|直し|書き?直し)て(?:から|ください|下さい|ほしい|欲しい|もら[^。]{1,8}|いただ[^。]{1,8})?$");

    private static final Pattern ARTICLE = Pattern.compile("^(?:and |the |my |our )+");
    private static final int NAMED_EARLY = 12;

    private NamedValues() {}

    /** The parts of a sentence between its commas. */
    static List<Span> clauses(Folded said, Span sentence) {
        return said.hits(CLAUSE, sentence).stream()
                .map(hit -> said.trim(hit.span()))
                .filter(clause -> clause.start() < clause.end())
                .toList();
    }

    /** What a clause says of a question that it names near its beginning. */
    static Optional<Span> after(Folded said, Span clause, Question question) {
        var words = said.text(clause);
        for (var name : Names.of(question)) {
            int at = words.indexOf(name);
            if (at >= 0 && at <= NAMED_EARLY && Names.stands(name, words)) {
                var after = new Span(clause.start() + at + name.length(), clause.end());
                return said.hit(NAMED_BY, after)
                        .map(by -> withoutCopula(
                                said, withoutPlea(said, new Span(by.span().end(), clause.end()), question)))
                        .or(() -> said.hit(NOTHING, Phrase.edged(said, after)).map(Folded.Hit::span))
                        .filter(span -> span.start() < span.end() && !said.has(WISHES_A_CHANGE, span));
            }
        }
        return Optional.empty();
    }

    /** Whether words say of something named no more than that there is some of it. */
    static boolean onlySaysThatThereIs(Folded said, Span span) {
        return THERE_IS.matcher(Phrase.bare(said, span)).find();
    }

    /** The question with whose name a clause begins. */
    static Optional<Question> opening(Folded said, Span clause, List<Question> questions) {
        var words = ARTICLE.matcher(said.text(clause)).replaceFirst("");
        return questions.stream()
                .filter(question -> length(words, question) > 0)
                .max(Comparator.comparingInt(question -> length(words, question)));
    }

    private static int length(String words, Question question) {
        return Names.of(question).stream()
                .filter(name -> words.startsWith(name) && Names.stands(name, words))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** 「なしでお願いします」 gives なし; of choices the plea makes one. */
    private static Span withoutPlea(Folded said, Span span, Question question) {
        return question.kind().hasChoices()
                ? span
                : said.hit(PLEA, Phrase.edged(said, span))
                        .map(hit -> hit.group(1))
                        .orElse(span);
    }

    private static Span withoutCopula(Folded said, Span span) {
        var edged = Phrase.edged(said, span);
        for (var copula : List.of("になります", "でございます", "となります", "でした", "です")) {
            if (said.text(edged).endsWith(copula)) {
                return Phrase.edged(said, new Span(edged.start(), edged.end() - copula.length()));
            }
        }
        return edged;
    }
}
