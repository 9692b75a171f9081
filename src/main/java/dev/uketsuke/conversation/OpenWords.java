package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.OpenRequests;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a short message wishes of the open requests of a conversation: to know them, 「他に何がありますか」, to go on with
 * one, "back to the Outlook thing", or to drop one. A message that tells of anything else is none of it.
 */
final class OpenWords {
    private static final int LONGEST = 60;

    private static final Pattern LISTS = Pattern.compile(
            "(?:今|いま|現在)?[、 ]?(?:ほか|他)(?:に|には)?(?:は)?[、 ]?(?:何|なに|どんな(?:件|もの|お?問い?合わ?せ|用件)|どれ)(?:が|を)?(?:まだ)?(?:あり|残って|(?:お?願い|相談|依頼)して|頼んで|聞いて)?い?(?:ますか|ましたか|ましたっけ|たっけ|ある|あるの|る)?(?:でしょうか|か)?"
                    + "|(?:今|いま|現在)?[、 ]?(?:残り|残って(?:い)?る|保留(?:中|にした|している)?|未完了|途中|開いて(?:い)?る|承って(?:い)?る|お?願いして(?:い)?る|相談して(?:い)?る|ほか|他)の?(?:件|お?問い?合わ?せ|用件|依頼|相談)(?:の一覧|一覧)?(?:は|を|に)?(?:何|なに|どれ|全部|すべて|まだ)?(?:が|を)?(?:あり|残って)?(?:ますか|いますか|でしょうか|ですか|です|教えて|見せて|確認し|表示し)?"
                    + ControlWords.PLEASE_JA
                    + "|(?:お?問い?合わ?せ|用件|件)の?一覧(?:を|は)?(?:教え|見せ|表示し|確認し|出し)?(?:て)?" + ControlWords.PLEASE_JA
                    + "|(?:and |so |ok(?:ay)?,? )*(?:what|which) (?:else|other (?:requests?|issues?|problems?|things?|topics?|cases?))(?: (?:do|did|have) (?:i|we))?(?: (?:is|are|have|got|there|still|left|open|parked|waiting|pending|to do|put aside|here))*"
                    + "|(?:which|what) (?:of (?:my|the) )?(?:requests?|issues?|topics?|cases?)(?: (?:do|did|have) (?:i|we))?(?: (?:is|are|have|got|there|still|left|open|parked|waiting|pending))+"
                    + "|(?:please |can you |could you )*(?:list|show(?: me)?|see) (?:all )?(?:my |the )?(?:open |other |parked |pending |remaining )*(?:requests|issues|topics|cases)"
                    + "|(?:is|are) there (?:anything|any(?: other)? (?:requests?|issues?|topics?)) (?:else |still )*(?:open|parked|left|waiting|pending)"
                    + "|do i have (?:anything|any(?: other)? (?:requests?|issues?|topics?)) (?:else |still )*(?:open|parked|left|waiting|pending)");

    private static final String NAME_JA = "(.{1,30}?)(の(?:件|話|問題|お?問い?合わ?せ|質問|相談|方|ほう)|件|件目|番目?|つ目)";
    private static final Pattern TURNS_JA = Pattern.compile("(?:(?:先に|次は|もう一度|いったん|一旦|まず)[、 ]?)?" + NAME_JA
            + "(?:に|へ|を|から)(?:先に|もう一度)?(?:戻(?:り|る|って|し|して)?|もど(?:り|る|って)|移(?:り|る|って|動し)?|切り?替え|進(?:み|む|んで|め|めて)|続け|再開し?)"
            + ControlWords.PLEASE_JA);
    private static final String KIND_EN =
            "(?: (?:thing|one|part|bit|issue|problem|request|topic|matter|ticket|case|question))";
    private static final String I = "(?:(?:ok(?:ay)?|now|then|sorry|so|and|actually|first|wait|please)[, ]+)*"
            + "(?:(?:can|could|may|shall) (?:we|you|i) |let'?s |let me |i(?:'d| would) (?:like|prefer) to |i (?:want|need) to |please )*";
    private static final String END = "(?:,? (?:now|first|again|next|please|thanks|instead|then|after all|any ?more))*";
    private static final Pattern TURNS_EN = Pattern.compile(I
            + "(?:(?:go|get|come|move|jump|turn|switch|return|change) (?:back |over |on )*to|back to|continue with|go on with|resume) (?:the |my |our |that )?(?:(?:request|number|no\\.?) ?#?([1-9])|(.{1,40}?)("
            + KIND_EN + "?))" + END);

    private static final Pattern DROPS_JA =
            Pattern.compile("(.{1,30}?)(の(?:件|話|問題|お?問い?合わ?せ|質問|相談|方|ほう|分|やつ))(?:は|を|も)?(?:もう)?"
                    + "(?:やめ(?:て|に|ます|る)?|取り?消(?:し|す)|取り下げ(?:て|ます|る)?|キャンセル(?:し)?|不要(?:に)?|要らな(?:く)?|いりません|要りません|結構|削除(?:し)?|解決(?:し(?:まし)?た?)?|なしで|なかったことに)"
                    + "(?:なりました|なった|ました|い)?(?:のです|んです|です|でした)?(?:が|ので)?" + ControlWords.PLEASE_JA);
    private static final Pattern DROPS_EN = Pattern.compile(I
            + "(?:(?:drop|cancel|remove|forget(?: about)?|withdraw|delete|leave out) (?:the |my |that )?(.{1,40}?)("
            + KIND_EN
            + ")|(?:the |my )?(.{1,40}?)(" + KIND_EN
            + ") (?:is|was|has been)(?:n't)? (?:already |now |no longer |not )?(?:solved|resolved|fixed|sorted|done|needed|necessary|required)|(?:i |we )?(?:(?:don'?t|do not|no longer|won'?t) (?:really |actually )?(?:need|want)|can do without) (?:the |my |that )?(.{1,40}?)("
            + KIND_EN + "))" + END);

    /** These name a question on a card as well as a request. */
    private static final Pattern OF_A_CARD = Pattern.compile("の(?:質問|方|ほう)| question");

    private static final Pattern OTHER = Pattern.compile(
            "(?:もう(?:一|1|ひと)(?:つ|件)|別|ほか|他|残り|前|さっき|先ほど|先程|元|もと|直前)(?:の)?|other|previous|earlier|former");
    private static final Pattern NUMBERED =
            Pattern.compile("[1-9](?:件|番|つ)?|[一二三四五六](?:件|番|つ)?|(?:最初|はじめ)|(?:first|second|third|fourth|fifth|sixth)");
    private static final Pattern ORDINAL = Pattern.compile("\\b([1-9])(?:st|nd|rd|th)\\b");
    private static final Pattern TOLD = Pattern.compile("[\\p{IsHan}]+|[\\p{IsKatakana}ー]+|[a-z0-9]+");

    private OpenWords() {}

    /** The open requests, where a message asks for them. */
    static Optional<Remark> listed(String text, Intake intake) {
        var words = ControlWords.folded(text);
        if (words.length() > LONGEST
                || !LISTS.matcher(words).matches()
                || intake.request().blank()) {
            return Optional.empty();
        }
        var numbered = OpenRequests.numbered(intake);
        var open = numbered.stream()
                .filter(at -> OpenRequests.isOpen(intake.requests().get(at)))
                .map(at -> new Remark.Numbered(
                        numbered.indexOf(at) + 1, intake.requests().get(at).title(), at == intake.current()))
                .toList();
        return switch (open.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Remark.OneSoFar());
            default -> Optional.of(new Remark.Listed(open));
        };
    }

    /** The place of the open request that a message wishes to go on with; the current one is none. */
    static Optional<Integer> turnsTo(String text, Intake intake) {
        if (text.length() > LONGEST || OpenRequests.numbered(intake).size() < 2) {
            return Optional.empty();
        }
        var words = ORDINAL.matcher(ControlWords.folded(text)).replaceAll("$1");
        var japanese = TURNS_JA.matcher(words);
        var found = japanese.matches() ? named(japanese.group(1), japanese.group(2), intake) : english(words, intake);
        return found.filter(at -> at != intake.current());
    }

    private static Optional<Integer> english(String words, Intake intake) {
        var english = TURNS_EN.matcher(words);
        if (!english.matches()) {
            return Optional.empty();
        }
        return english.group(1) == null
                ? named(english.group(2), english.group(3), intake)
                : numbered(Integer.parseInt(english.group(1)), intake);
    }

    /** The place of the open request that a message drops by its name. */
    static Optional<Integer> drops(String text, Intake intake) {
        return dropped(text).flatMap(name -> titled(name, intake));
    }

    /** The number, from 1, of the only unit of a proposed split that a message drops by its name. */
    static Optional<Integer> drops(String text, List<Unit> units) {
        var told = dropped(text).stream().flatMap(OpenWords::told).toList();
        return told.isEmpty()
                ? Optional.empty()
                : only(units, told, Unit::title).or(() -> only(units, told, Unit::whole));
    }

    private static Optional<Integer> only(List<Unit> units, List<String> told, Function<Unit, String> text) {
        var fitting = IntStream.range(0, units.size())
                .filter(at -> told.stream().allMatch(ControlWords.folded(text.apply(units.get(at)))::contains))
                .toArray();
        return fitting.length == 1 ? Optional.of(fitting[0] + 1) : Optional.empty();
    }

    private static Stream<String> told(String name) {
        return TOLD.matcher(name).results().map(MatchResult::group);
    }

    private static Optional<String> dropped(String text) {
        var words = ControlWords.folded(text);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var japanese = DROPS_JA.matcher(words);
        if (japanese.matches()) {
            return Optional.of(japanese.group(1));
        }
        var english = DROPS_EN.matcher(words);
        if (!english.matches()) {
            return Optional.empty();
        }
        return List.of(1, 3, 5).stream()
                .filter(group -> english.group(group) != null)
                .findFirst()
                .map(english::group);
    }

    private static Optional<Integer> named(String name, String kind, Intake intake) {
        if (!OF_A_CARD.matcher(kind).matches()) {
            if (NUMBERED.matcher(name).matches()) {
                return numbered(number(name), intake);
            }
            if (OTHER.matcher(name).matches()) {
                return other(intake);
            }
        }
        return titled(name, intake);
    }

    private static int number(String name) {
        return SplitWords.numbers(name.length() == 1 ? name + "件目" : name).stream()
                .findFirst()
                .orElse(1);
    }

    private static Optional<Integer> numbered(int number, Intake intake) {
        var numbered = OpenRequests.numbered(intake);
        return Optional.of(number)
                .filter(one -> one <= numbered.size())
                .map(one -> numbered.get(one - 1))
                .filter(at -> OpenRequests.isOpen(intake.requests().get(at)));
    }

    /** Of two, the one that is not worked on. */
    private static Optional<Integer> other(Intake intake) {
        var others = OpenRequests.numbered(intake).stream()
                .filter(at -> at != intake.current()
                        && OpenRequests.isOpen(intake.requests().get(at)))
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** The only open request in whose title, or else in whose words, every word of a name stands. */
    private static Optional<Integer> titled(String name, Intake intake) {
        var told = told(name).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return only(intake, told, Request::title).or(() -> only(intake, told, one -> String.join("\n", one.words())));
    }

    private static Optional<Integer> only(Intake intake, List<String> told, Function<Request, String> text) {
        var fitting = OpenRequests.numbered(intake).stream()
                .filter(at -> OpenRequests.isOpen(intake.requests().get(at)))
                .filter(at -> {
                    var words = ControlWords.folded(text.apply(intake.requests().get(at)));
                    return told.stream().allMatch(words::contains);
                })
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
