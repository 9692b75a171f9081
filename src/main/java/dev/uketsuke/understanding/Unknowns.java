package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import java.util.ArrayList;
import java.util.List;

/** "I don't know", which is an answer too (#32). */
final class Unknowns {
    private static final String JA =
            "(?:わかりません|分かりません|判りません|わからない|分からない|判らない|わかりかねます|分かりかねます|わかんない|不明|存じません|存じ上げません|知りません|知らない"
                    + "|把握(?:して|でき(?:て)?)(?:い)?(?:ません|おりません|ない)|把握しておりません|未確認|確認(?:できて|して)(?:い)?(?:ません|おりません|ない)|確認(?:できません|できない)|覚えて(?:い)?(?:ません|おりません|ない)|定かではありません|見当がつきません)";
    private static final String EN =
            "(?:(?:i |we )know neither|(?:i |we )?(?:really |just |also )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:really |actually )?(?:know|tell|say|remember|recall)|(?:i'?m |we'?re |we are |i am )?(?:not (?:really |so |too )?sure|unsure|not certain)|no idea|no clue|unknown|dunno|idk|not known|i have no idea|haven'?t checked|have not checked)";
    private static final Pattern ANYWHERE = Cues.any(JA, "\\b" + EN + "\\b");
    private static final Pattern WHOLE = Cues.whole(
            "(?:今(?:は|のところ)?|現時点では?|まだ|よく|ちょっと|正確には|詳しく(?:は)?|具体的には|こちらでは|私に?は|すみませんが|申し訳ありませんが|はっきり(?:とは)?|何も|全く|全部|すべて|全て|どれも|どちらも)*[、, ]*"
                    + JA + "(?:です|でした|ね|が|けど|のです|んです|であります|となります|です(?:ね|が)|。)*(?:すみません|申し訳(?:ありません|ございません))?",
            EN
                    + "(?: (?:yet|right now|at the moment|sorry|about (?:that|this|it|any of (?:that|this|them))|any of (?:that|this|them|these)|either|exactly|for sure))*,?(?: sorry)?",
            "(?:さあ|さぁ|はて)(?:ね|な|なあ)?|n/?a|\\?+|-+|\\(?不明\\)?");
    private static final Pattern REST = Cues.any(
            "(?:他|ほか|その他|それ以外|残り|あと|以外|全部|すべて|全て|どれも|どちらも|どっちも|いずれも|両方)(?:とも)?(?:の項目|の質問|の点)?(?:は|も|について)?(?:全て|すべて|全部|よく)?",
            "\\b(?:about |of )?(?:the )?(?:rest|others?|everything else|all of (?:them|it|these)|both|neither of them|anything else|remaining)\\b");

    /** Between two things named in one breath: 「OSもバージョンも」, "the OS or the version". */
    private static final Pattern JOINED =
            Pattern.compile("^(?:も|と|や|・|か|または|および|及び|[、, /&]|\\b(?:and|or|nor|the|our|my|its)\\b)+$");

    private static final Pattern FILLING = Cues.any(
            "(?:まで|について|に関して|正確|具体的|詳しい|詳細|ちょっと|今|現時点|こちら|私|番号|など|です|でした|ます|すみません|申し訳(?:ありません|ございません)|のですが|けど|ので|で|に|は|が|も|を|の|な|か|名|ね)",
            "\\b(?:the|our|my|its|of|which|what|exact|exactly|is|it|its|that|this|about|we|i|have|has|are|use|using|run|running|on|for|sorry|yet|right|now|offhand|off|hand|moment|at|number|name|installed)\\b");

    private Unknowns() {}

    /** Whether a span says that something is not known. */
    static boolean in(Folded said, Span span) {
        return span.end() - span.start() <= 120 && said.has(ANYWHERE, span);
    }

    /** Whether a span says nothing but that it is not known, be it of all that is left. */
    static boolean whole(Folded said, Span span) {
        var words = Phrase.plea(said, span);
        return WHOLE.matcher(words).find()
                || WHOLE.matcher(REST.matcher(words).replaceFirst("").strip()).find();
    }

    /** Whether a span says nothing but that what a question asks for is not known. */
    static boolean about(Folded said, Span span, Question question) {
        if (!in(said, span)) {
            return false;
        }
        var rest = ANYWHERE.matcher(Phrase.plea(said, span)).replaceAll(" ");
        for (var name : Names.of(question)) {
            for (var written : List.of(name, name.replace(" ", ""))) {
                rest = Names.stands(written, rest) ? rest.replace(written, " ") : rest;
            }
        }
        return FILLING.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A question that folded words say is not known, with those that are named in one breath with it. */
    static List<Question> joined(String words, Question meant, List<Question> questions) {
        var named = Names.standing(words, questions);
        var joined = new ArrayList<Question>(List.of(meant));
        int first = -1;
        for (int at = 0; at < named.size(); at++) {
            if (at == 0
                    || !JOINED.matcher(words.substring(
                                    named.get(at - 1).span().end(),
                                    named.get(at).span().start()))
                            .find()) {
                first = at;
            }
            var run = named.subList(first, at + 1).stream()
                    .map(Names.Standing::question)
                    .toList();
            if (run.contains(meant)) {
                joined.addAll(run);
            }
        }
        return joined.stream().distinct().toList();
    }

    /** Whether it is said of everything that is left. */
    static boolean ofTheRest(Folded said, Span span) {
        return in(said, span) && said.has(REST, span);
    }
}
