package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The smallest problems and questions in a message (#12): by enumeration, by "another thing", by platform. */
final class Units {
    private static final Map<String, Pattern> PLATFORMS = Map.of(
            "Windows", Cues.any("windows|\\bwin\\b|ウィンドウズ|ウインドウズ"),
            "Linux", Cues.any("linux|リナックス|\\brhel\\b|ubuntu"),
            "macOS", Cues.any("mac ?os|\\bmac\\b|マック"),
            "Android", Cues.any("android|アンドロイド"),
            "iOS", Cues.any("\\bios\\b|ipados|iphone"));
    private static final Pattern ROW = Cues.any(
            "(?:、|,)?(?: ?(?:on|for|in) )?(?:(?:(?:on|for|in) )?(?:windows|ウィンドウズ|linux|リナックス|rhel|ubuntu|mac ?os|mac|android|ios|ipados|iphone)(?: ?(?:、|,|・|/|と|や|および|及び|and |& ))* ?){2,}(?:(?:の)?それぞれ(?:の)?|各 ?os|respectively|each)?(?:について(?:の|は)?|での?|の場合の?|向けの?|ごとに|別に)?");
    private static final Cue EACH = Cue.any(
            "それぞれ|(?:プラットフォーム|os|環境|種類)(?:毎|ごと|別)|各(?:プラットフォーム|os|環境)|別々に|個別に|\\b(?:respectively|each (?:platform|os|operating system|of (?:them|these))|per (?:platform|os)|for each|by (?:platform|os)|separately)\\b");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[①-⑳]|(?:^|[ \\n])\\([a-h]\\) |(?:^|[ \\n])(?:issue|item|problem|topic|case|point|number) (?:[a-d]|[1-9])(?:[:.]|, [^:.]{0,30}:)|(?:^|[ 。、:\n])\\(?[1-9][.)](?:[ ]|[^0-9 ])|[1-9]つ目(?:は|:)|[1-9]件目(?:は|:)|一つ目(?:は|:)|二つ目(?:は|:)|三つ目(?:は|:)|(?:まず|次に)、|\\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?)[,:])");
    private static final Pattern BULLET = Pattern.compile("(?:^|\n)[ ]*[・•●○■□◆◇*-][ ]?[^ \n*-]");
    private static final Pattern LABEL = Pattern.compile(
            "^[^ :]{0,3}[ ]?(?:事象|発生|台数|os|日時|再現|影響|環境|対処|実施|手順|頻度|製品|バージョン|エラー|steps?|issue|when|count|impact|version|date|error|product|devices?|since|what (?:we|i|was|has|changed)|chang(?:es?|ed)|tried|attempts?|contact|変更|試した|連絡)[^:]{0,10}:");
    private static final Pattern ANOTHER = Cues.any(
            "(?:それ)?とは別(?:に|件)|別件(?:で|と|です|に|ですが)|別の(?:問題|質問|件|話|事象|不具合)|(?:もう|他に)(?:一つ|1つ|ひとつ|一件|1件|一点|1点)|(?:全然|全く|まったく|ぜんぜん)(?:違う|別の)(?:pc|端末|パソコン|マシン|サーバー?)で|(?:と|、)あと[^。、]{2,60}(?:教えて|知りたい|ご教示)|(?:ちなみに|あと|それから|加えて|また|ついでに|併せて|合わせて|さらに)[、,][^。]{0,60}(?:教えて|知りたい|質問|ご教示|方法|でしょうか|ますか|ほしい|申告|お願い)",
            "\\b(?:on another (?:topic|note)|another (?:question|issue|problem|topic|thing)|(?:also|and),? (?:unrelated|separately)|unrelated(?:ly)?|separate (?:issue|question|problem|matter)|apart from (?:this|that)|(?:is|are) (?:its|their|a|another) (?:own |different |separate )*(?:story|matter)|(?:totally|completely|entirely|quite) (?:different|separate) (?:matter|topic|thing|issue|question|story)|(?:different|separate) topic|(?:totally|completely|entirely) (?:different|separate) (?:one|pc|machine|server|laptop|computer|device)|new (?:question|issue|problem)(?: instead)?:|separately,|in addition,|secondly|additionally,)");
    /** Words that leave no doubt that something else begins, or goes on elsewhere. */
    private static final Pattern ELSE = Cues.any(
            "(?:^|[。!?\n]) ?(?:別件(?:で(?:す|、)|に?なりますが|、)|話は?変わ(?:り|る)|(?:それ|これ|上記|本件)とは(?:全く|まったく)?(?:別|関係))|(?:全然|全く|まったく|ぜんぜん)(?:違う|別の)(?:pc|端末|パソコン|マシン|サーバー?|機械|人|部署|拠点)(?:で|の|が|は)",
            "(?:^|[.!?\n] )(?:unrelated(?:ly)?(?: to (?:this|that|the above|it))?[:,]|on another (?:note|topic)[:,]|(?:another|new|separate|different) (?:question|issue|problem|topic|thing|request)(?: instead)?[:,]|separately[:,])|\\b(?:totally|completely|entirely) (?:different|separate|unrelated) (?:one|pc|machine|server|laptop|computer|device|user|person|office|site|matter|topic|thing|issue|question)\\b");

    private static final Cue ASKED = Cue.any(
            "教えて|知りたい|ご教示|方法|でしょうか|ますか|ですか|どこ|どれ|いつ|なぜ|\\?|\\b(?:how|where|what|which|when|why|can (?:i|we)|do (?:i|we)|is (?:it|there)|are there)\\b");
    private static final Pattern PAIR = Cues.any(
            "((?:方法|手順|やり方|仕方|場所|仕様|条件|期間|件数|数|違い|付け方|作り方|見方|の))(?:と|、|や|および|及び|並びに|ならびに)([^。、]{4,60}(?:方法|手順|やり方|仕方|場所|仕様|条件|期間|件数|違い|付け方|作り方|見方)(?:を|も|について))");
    /** What stands between the joints of a sentence. */
    private static final Pattern CLAUSE = Pattern.compile("[^、,;]{8,}");

    /** A clause that ends in a particle needs the one behind it. */
    private static final Pattern GOES_ON = Pattern.compile("[をはへ][、, ]*$");

    private static final Pattern HOLDS = Pattern.compile(
            "(?:二|2|三|3|いくつか|複数)(?:点|つ|件)(?:の質問|を|、|ほど|教え|確認|あり|の問題)|\\b(?:two|three|2|3|several) (?:issues|questions|problems|things)\\b");

    /** A sentence that only asks for an answer, or tells that something will be asked. */
    private static final Pattern ANNOUNCED = Cues.whole(
            "(?:(?:以下|次|下記|こちら)?(?:の|に)?(?:件|点|内容|こと)?(?:を|について|で|に関して)?|(?:どうか|すぐ|至急|早急に|お手数ですが|原因(?:を|と対処)?|対処(?:方法|法)?(?:を)?|方法(?:を)?|回答(?:を)?|詳細(?:を)?)*)[、 ]*(?:ご?(?:教え|教示|確認|調査|対応|回答|案内|検討|相談|質問|要望|お?問い?合わせ|報告|連絡|助け)[^、。]{0,20}|できる|でき?ます?か?|何とかして.{0,10})[。!?]*",
            "[^。]{0,20}(?:重大度|重要度|緊急度|優先度) ?[abc]?[^。]{0,24}(?:お願い|希望|受け|対応|してください|して下さい|してほしい)[^。]{0,14}[。!?]*",
            "[^.]{0,40}\\b(?:category|severity|priority|sev) ?[abc]\\b[^.]{0,40}[.!]*",
            "[^。]{0,24}(?:説明|報告|回答|返答|連絡)(?:し|を?し)?(?:なければ|なくては|ないと|する必要|しないと)[^。]{0,16}[。!?]*",
            "(?:i|we) (?:have to|need to|must|should) (?:explain|report|tell|answer|present)\\b[^.]{0,60}[.!]*",
            "(?:ご?(?:質問|相談|要望|確認|お願い|お?問い?合わせ)(?:したい|事項)?(?:を|が|は|の)?)[^、。]{0,14}(?:あり|ござい|です|させて|します|いたし|おり|なり)[^、。]{0,10}[。!?]*",
            "(?:please|pls|can you|could you|any)[a-z ,]{0,20}(?:help|advise|assist|confirm|ideas?|check|look into (?:it|this))[a-z ,]{0,20}[.!?]*",
            "(?:hi|hello|hey)?[a-z ,]{0,16}(?:this is|my name is|i am|i'm) [a-z .'-]{2,40} (?:from|at|of|with|in) [^,.]{2,40}[.!]*",
            "(?:i|we) (?:have|got|had)(?: \\w+){0,3} (?:questions?|issues?|problems?|things|requests?)[.:!]*");

    private static final Pattern FIELD = Pattern.compile("^[^ ::、。\"'「(/]{1,12}(?: [a-z]{1,12})?[::](?:[^/]|$)");

    /** What counts the units is no field: 「1件目：…」, "Issue 2: …". */
    private static final Pattern COUNTS = Pattern.compile(
            "^(?:[(]?[0-9①-⑳]|[一二三四五](?:つ|件|点)|第[一二三]|(?:質問|問題|相談|要望|依頼|件) ?[0-9①-⑳一二三]|(?:issue|problem|question|item|case|topic|number|no\\.?) ?[0-9a-d][::]|(?:first|second|third)(?:ly)?[,::])");

    /** A sentence about what the one before it names. */
    private static final Pattern SAYS_MORE = Pattern.compile(
            "^(?:it|that|this|they|these|those) (?:says?|shows?|reads?|looks?|seems?|appears?|happens?|started|began|only|also|then|still|is|was|are|were|has|have|does|did|can|cannot|affects?)\\b");

    /** A sentence that points at what was said before it, and one that says that all is well, name nothing. */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:(?:it|that|this|they|these|those)(?:'s|'re)? |and (?:it|that|this) |それ(?:は|が|で|も)|これ(?:は|が|で|も)|その(?:際|時|とき|後|ため|まま)|そして|なお|ちなみに)|^(?:please|pls|kindly) [a-z]+ (?:that|this|it)\\b|何(?:回|度)目|いい加減|ふざけ|(?:重大度|重要度|緊急度|優先度) ?[abc]|(?:category|severity|priority|sev) ?[abc]\\b|書かせて|(?:説明|報告|連絡|相談)させて|(?:chat|talk|speak|deal) (?:to|with) (?:a |an |this |the )?(?:ro)?(?:bot|machine|computer)|(?:問題なく|正常に|普通に|支障なく)(?:使え|動|利用|動作|起動|開け)|\\b(?:works? (?:fine|normally|as expected|well)|(?:is|are) (?:fine|ok|okay|all right|unaffected))\\b");

    /** A sentence that only says which error the one before it shows. */
    private static final Pattern OF_THE_SAME = Pattern.compile(
            "^(?:その(?:際|時|とき)の)?(?:エラー|コード|メッセージ|警告)(?:の?(?:コード|番号|メッセージ|内容|表示))?(?:は|が|:)|^(?:the |its |an )?error(?: (?:code|message|number))?(?: shown| displayed)?(?: is| was|:| says| reads)");

    /** What goes on behind a list, as in 「…・Linux で各々…」. */
    private static final Pattern CONTINUED = Pattern.compile("^(?:の|から|に|で|を|は|が|、)[^ぁ-ゖ]");

    private final Titles titles = new Titles();
    private final TypeCues types = new TypeCues();

    /** By rules alone, as a hint to what is learned: at least one. */
    List<Sharing.Part> in(Folded said, Span body, Intent intent) {
        if (intent != Intent.PROBLEM
                && said.has(EACH, body)
                && platforms(said, body).size() > 1) {
            return eachPlatform(said, body).toList();
        }
        return apart(said, body)
                .or(() -> pair(said, body))
                .or(() -> questions(said, body, intent))
                .orElse(List.of(body))
                .stream()
                .map(part -> part(said, part))
                .toList();
    }

    /**
     * Where the units of a span that is known to hold several stand; one when there is no place to part them. One of them
     * may in turn be wanted for each of several platforms.
     */
    List<Sharing.Part> several(Folded said, Span body, boolean perPlatform) {
        var apart = apart(said, body);
        boolean alike = said.sentences(body).stream().noneMatch(sentence -> Contrasts.is(said, sentence));
        if (perPlatform && alike && apart.isEmpty() && platforms(said, body).size() > 1) {
            return eachPlatform(said, body).toList();
        }
        return apart
                .or(() -> bulleted(said, body))
                .or(() -> pair(said, body))
                .or(() -> topics(said, body))
                .or(() -> areas(said, body))
                .or(() -> two(said, body))
                .orElse(List.of(body))
                .stream()
                .flatMap(part -> platforms(said, part).size() > 1 && said.has(EACH, part)
                        ? eachPlatform(said, part)
                        : Stream.of(part(said, part)))
                .toList();
    }

    /** Whether what is in a span is enumerated, or parted by words for it. */
    boolean saysApart(Folded said, Span body) {
        return apart(said, body).isPresent();
    }

    /** Whether the message itself says that it holds something else. */
    boolean saysElse(Folded said, Span body) {
        return said.has(ELSE, body);
    }

    /** All of a span as the one unit that it is. */
    Unit whole(Folded said, Span body) {
        return new Unit(titles.of(said, main(said, body)), said.quote(said.trim(body)), null);
    }

    private Sharing.Part part(Folded said, Span span) {
        return new Sharing.Part(titles.of(said, main(said, span)), span, null);
    }

    private Stream<Sharing.Part> eachPlatform(Folded said, Span span) {
        var title = withoutRow(said, main(said, span));
        return platforms(said, span).values().stream()
                .map(platform -> new Sharing.Part(platform + ": " + title, span, platform));
    }

    /** The title of a sentence without its row of platforms, of which each title names its own. */
    private String withoutRow(Folded said, Span sentence) {
        var row = said.hit(ROW, sentence).map(Folded.Hit::span).orElse(new Span(sentence.end(), sentence.end()));
        var rest = Folded.of(
                said.quote(new Span(sentence.start(), row.start())) + said.quote(new Span(row.end(), sentence.end())));
        return titles.of(rest, rest.trim(rest.all()));
    }

    /** Where the message itself says that something else begins. */
    private static Optional<List<Span>> apart(Folded said, Span body) {
        return enumerated(said, body).or(() -> another(said, body));
    }

    /** Each sentence that reports, asks or wishes something begins a unit; what follows it belongs to it. */
    private Optional<List<Span>> topics(Folded said, Span body) {
        return parted(
                body,
                said.sentences(body).stream()
                        .filter(sentence -> types.read(said, sentence).isPresent() && !ofTheSame(said, sentence))
                        .filter(sentence -> !Sharing.asksForAll(said, sentence))
                        .filter(sentence -> !Asides.is(said, sentence))
                        .toList());
    }

    /** Each sentence, or clause of a single one, that speaks of other areas than the one before begins a unit. */
    private static Optional<List<Span>> areas(Folded said, Span body) {
        return parted(body, fresh(said, said.sentences(body)))
                .or(() -> parted(
                                body,
                                fresh(
                                        said,
                                        said.hits(CLAUSE, body).stream()
                                                .map(hit -> said.trim(hit.span()))
                                                .toList()))
                        .filter(parts -> parts.stream().noneMatch(part -> said.has(GOES_ON, part))));
    }

    /** Two sentences with nothing else to go by can only be parted between them. */
    private static Optional<List<Span>> two(Folded said, Span body) {
        var telling = said.sentences(body).stream()
                .filter(sentence -> !Courtesies.is(said, sentence) && !said.has(ANNOUNCED, sentence))
                .filter(sentence -> !ofTheSame(said, sentence) && !Asides.is(said, sentence))
                .toList();
        return telling.size() == 2 ? parted(body, telling) : Optional.empty();
    }

    private static List<Span> fresh(Folded said, List<Span> pieces) {
        var fresh = new ArrayList<Span>();
        long before = 0;
        for (var piece : pieces) {
            long areas = Areas.in(said.text(piece));
            if (areas != 0 && (areas & before) == 0 && !said.has(OF_THE_SAME, piece) && !Asides.is(said, piece)) {
                fresh.add(piece);
            }
            before = areas == 0 ? before : areas;
        }
        return fresh;
    }

    private static Optional<List<Span>> parted(Span body, List<Span> beginnings) {
        var parts = new ArrayList<Span>();
        for (int at = 0; at < beginnings.size(); at++) {
            parts.add(new Span(
                    at == 0 ? body.start() : beginnings.get(at).start(),
                    at + 1 < beginnings.size() ? beginnings.get(at + 1).start() : body.end()));
        }
        return Optional.of(List.copyOf(parts)).filter(found -> found.size() > 1);
    }

    /** The sentence that says best what a span is about: no courtesy, no bare plea, no field of a form. */
    Span main(Folded said, Span body) {
        var sentences = said.sentences(body).stream()
                .filter(sentence -> !Courtesies.is(said, sentence))
                .toList();
        var telling = sentences.stream()
                .filter(sentence -> !said.has(ANNOUNCED, sentence))
                .filter(sentence -> !said.has(FIELD, sentence) || said.has(COUNTS, sentence))
                .filter(sentence -> !said.has(CONTINUED, sentence) && !Sharing.asksForAll(said, sentence))
                .toList();
        var naming = telling.stream()
                .filter(sentence -> !pointsBack(said, sentence))
                .sorted(Comparator.comparing(sentence -> Asides.is(said, sentence)))
                .toList();
        return naming.stream()
                .filter(sentence -> types.read(said, sentence).isPresent() && !Asides.asks(said, sentence))
                .findFirst()
                .or(() -> naming.stream().findFirst())
                .or(() -> telling.stream().findFirst())
                .or(() -> sentences.stream().findFirst())
                .orElse(body);
    }

    private static boolean ofTheSame(Folded said, Span sentence) {
        return said.has(OF_THE_SAME, sentence) || said.has(SAYS_MORE, sentence);
    }

    /** Whether a sentence only says more of what another one names. */
    boolean pointsBack(Folded said, Span sentence) {
        return said.has(POINTS_BACK, sentence);
    }

    private static SequencedMap<Integer, String> platforms(Folded said, Span body) {
        var platforms = new TreeMap<Integer, String>();
        PLATFORMS.forEach((name, pattern) -> said.hit(pattern, body)
                .ifPresent(hit -> platforms.put(hit.span().start(), name)));
        return platforms;
    }

    /** Numbered items, unless they are the fields of a form. */
    private static Optional<List<Span>> enumerated(Folded said, Span body) {
        return items(said, body, ITEM);
    }

    /** Bullets that each tell something by themselves; other bullets are the symptoms or steps of one thing. */
    private Optional<List<Span>> bulleted(Folded said, Span body) {
        return items(said, body, BULLET)
                .filter(items -> items.stream()
                        .allMatch(item -> types.read(said, item).isPresent() && !said.has(OF_THE_SAME, item)));
    }

    private static Optional<List<Span>> items(Folded said, Span body, Pattern mark) {
        var starts = said.hits(mark, body).stream()
                .map(hit -> said.trim(hit.span()).start())
                .toList();
        if (starts.size() < 2) {
            return Optional.empty();
        }
        var items = new ArrayList<Span>();
        for (int i = 0; i < starts.size(); i++) {
            items.add(new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : body.end()));
        }
        boolean form =
                items.stream().anyMatch(item -> LABEL.matcher(said.text(item)).find());
        return form ? Optional.empty() : Optional.of(items);
    }

    private static Optional<List<Span>> another(Folded said, Span body) {
        return said.hits(ANOTHER, body).stream()
                .map(hit -> sentenceStart(said, body, hit.span().start()))
                .filter(start -> start > body.start() + 6)
                .findFirst()
                .map(start -> List.of(new Span(body.start(), start), new Span(start, body.end())));
    }

    private static int sentenceStart(Folded said, Span body, int at) {
        return said.sentences(body).stream()
                .filter(sentence -> sentence.start() <= at && at < sentence.end())
                .mapToInt(Span::start)
                .filter(start -> start > body.start())
                .findFirst()
                .orElse(at);
    }

    private static Optional<List<Span>> pair(Folded said, Span body) {
        return said.hit(PAIR, body)
                .map(hit -> List.of(
                        new Span(body.start(), hit.group(1).end()),
                        new Span(hit.group(2).start(), body.end())));
    }

    /** Several sentences that each ask something of their own, or announce that they do. */
    private static Optional<List<Span>> questions(Folded said, Span body, Intent intent) {
        var asking = said.sentences(body).stream()
                .filter(sentence -> said.has(ASKED, sentence) && !Courtesies.is(said, sentence))
                .filter(sentence -> !said.has(HOLDS, sentence))
                .toList();
        boolean announced = said.has(HOLDS, body);
        return asking.size() > 1
                        && intent == Intent.QUESTION
                        && (announced
                                || asking.stream()
                                        .allMatch(one -> said.text(one).endsWith("?")
                                                || said.text(one).endsWith("か。")))
                ? Optional.of(asking)
                : Optional.empty();
    }
}
