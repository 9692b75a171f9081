package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Japanese sentence as a mail subject: what happens, to what, ending in a noun or a plain form (#10). */
final class JapaneseTitle {
    private static final int FITTING = 45;
    private static final int SHORTEST = 10;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:[ 、,。.:;・●■◆○*>-]+|[①-⑳]|\\(?[0-9]{1,2}[.)](?:[^0-9]|$)|(?:[0-9一二三]|もう一)(?:つ|件|点)目?(?:は|が|に|として|ですが|:)|(?:件名|概要|事象|内容|質問|相談|要望|問題|症状)(?:は|:)|(?:あと|また|そして|それで|それと|それから|ちなみに|ついでに|なお|さらに|加えて|併せて|別件(?:で|です|ですが)?|次に|まず|実は|さて|で、|でも|しかし|ただ|が|ところで|なんか|なんだか|なぜか|何故か|どうも|えっと|えーと|あの|ねえ|やっぱり|やはり|とりあえず|すみません|すんません|すいません|申し訳(?:ありません|ございません)|恐れ入りますが|恐縮ですが|お手数(?:です|をおかけします)が|お忙しいところ(?:恐れ入ります(?:が)?|すみません(?:が)?|恐縮ですが)?|お世話になって(?:おり|い)?ます|お疲れ(?:様|さま)です|至急|急ぎです|緊急(?:です)?|大至急|助けて(?:ください)?|標題の件|表題の件|掲題の件|以下の(?:件|通り)|この度は?|正直|とにかく|第[一二三](?:に)?|(?:一つ|ひとつ|まず一つ|いま一つ|もう一つ)(?:は|、)|(?:ご?(?:相談|質問|要望|連絡|報告|問い?合わせ))(?:は|が|です|ですが|なんですが|なのですが|なんですけど)?(?:二つ|三つ|二点|三点|[0-9](?:つ|点|件)|いくつか|複数)?(?:あり(?:まして|ます)?|ござい(?:まして|ます)|です(?:が)?|になります(?:が)?)?[、。:]|突然|急に|いきなり|たまに|ずっと|まだ|今度|以前より|もし|どうやら|本当に|ほんまに|マジで|全然)[、,。!? ]*|(?:(?:弊社|当社|当院|当方|当店|当校|本校|弊院|弊店|うち|私|自分|わたし|僕|俺|お客様|お客さん|客先|顧客|貴社|御社)(?:内|側|先|環境)?(?:の|では|で|にて|から|より|としては|は|も)|[0-9]+点(?:ほど)?(?:質問|確認)(?:です(?:が)?|させてください)?)[、 ]*)");
    /** 「夜遅くにすみませんが、」 before what is told. */
    private static final Pattern SORRY = Pattern.compile(
            "^[^。、]{0,14}(?:すみません|すいません|申し訳(?:あり|ござい)ません|恐れ入ります|恐縮です|失礼(?:いた)?します|ごめんなさい)(?:が|けど|ですが)?[。、! ]+");

    private static final Pattern SELF = Pattern.compile(
            "^(?:[^。、!?\n]{0,30}?(?:の|より|と|部|課|担当|社|室|係)(?:者|[^。、!?はがをでに\n]{1,8})|[^。、!? のはがをでに\n]{1,8})(?:ですが|ですけど|です|と申しますが|と申します|と言いますが|と言います|でございますが|でございます)[。、! ]+");
    private static final Pattern SELF_NOUN = Pattern.compile("(?:者|担当|係|佐藤|山田|田中|鈴木)(?:です|と申|でござ|と言)");
    private static final Pattern ENDS = Pattern.compile("[ 。.!?、,;~…・笑w)]+$");
    private static final Pattern SOFT = Pattern.compile(
            "(?:(?:すみません|すいません|申し訳(?:ありません|ございません)|ごめんなさい)|(?:という|といった|との|の)?(?:状況|状態|事象|現象|こと)?(?:(?:なの|なん|の|ん)?(?:です|でした|だ|である|でございます|や))(?:が|けど|けども|けれど|けれども|ので|から|よ|よね|ね|わ|し|ねん|な)?|(?:とのこと|という(?:こと|申告|連絡|報告|声)|(?:って|と)(?:言われ|怒られ|苦情|報告|連絡|申告))(?:です|でした|が(?:あり|来て|き|上がって|出て).*|ました|ています|て.*|を受け.*)?|(?:が|けど|けども|けれど|けれども|ので|のだが|のに|よね|よ|ね|ねん|なぁ|なあ|やん|わ|ぞ|で)|(?:て|で)(?:困って|こまって|困り|弱って).*|(?:みたい|らしい|よう|っぽい|気がし|ように見え|ように思)(?:なん|なの)?(?:です|だ|ます)?|(?:の件|件)(?:です|でございます|について|につきまして)?|(?:について|につきまして|に関して)(?:です)?|次第です|限りです|かと(?:思い|存じ)ます|と(?:思い|存じ|考え)(?:ます|ております|ています)|の(?:は|が)(?:なぜ|何故|どうして|何が).*|(?:は|が)?(?:なぜ|何故|なんで|どうして)(?:です|でしょう|だろう|なの|なん)?(?:か)?|(?:事象|現象|問題|不具合|障害|症状|トラブル)(?:が|を|に)(?:発生|起き|生じ|出て|続い|確認|困|見られ|遭|繰り返).*)$");
    private static final Pattern KEEPS = Pattern.compile("^(?:事象|現象|問題|不具合|障害|症状|トラブル)");
    private static final Pattern NO_MATTER = Pattern.compile(
            "(?:ずっと|未だに|いまだに|まだ|本当に|ほんまに|かなり|とても|非常に|なぜか|何故か|どうしても|急に|いきなり|突然|なんか|いつまで経っても|いつまでたっても|相変わらず|依然として|現在も|今も|今でも|めっちゃ|めちゃくちゃ|普通に|(?:、|^)現在、?)");
    private static final Pattern HELPLESS = Pattern.compile(
            "支障|影響が|影響を|滞|迷惑|教えて|教示|案内|お願い|ください|下さい|いただけ|頂け|でしょうか|もらえ|どうすれば|どうしたら|どう(?:対処|対応)|対処|調査|確認(?:した|を|させ|し)|知りたい|困|助けて|何これ|何故|なぜ|原因|何が|仕様|急ぎ|至急|対応を|見て|ご相談|お聞き|わかりま|思い|どうなって|どういう");

    private static final Pattern SINCE = Pattern.compile("(?:から|より|以降|以来|に|、|ずっと)[、 ]*$");
    private static final Pattern WHERE = Pattern.compile("^(?:という|の)?(?:端末|サーバー?|pc|パソコン)?(?:の|で|にて|では|から)、?");
    private static final String MACHINE = "端末";

    private static final Pattern FINITE = Pattern.compile("(?:が|けど|けども|けれど|けれども|ので|から|し|ため|おり|ず|す|ん|た|る|い|か)[、 ]*$");
    private static final Pattern PLEA = Pattern.compile("(?:ください|下さい)$");
    private static final Pattern WISHED =
            Pattern.compile("(?:て|で|が)(?:ほしい|欲しい)|要望|(?:もらえる|いただける|頂ける|なる|ある)と[^、。]{0,6}(?:嬉し|うれし|助か|便利|ありがた)");

    /** Whoever wishes to be told something asks. */
    private static final Pattern TELL_ME = Pattern.compile("(?:教え|知らせ|調べ|説明し|案内し)て(?:ほしい|欲しい|もらいたい|いただきたい|頂きたい)");

    private final JapaneseAsking asking = new JapaneseAsking();
    private final TypeCues types = new TypeCues();
    private final Unsaid unsaid = new Unsaid();

    /** The title that a sentence makes; empty when nothing is left of it. */
    String of(Folded said, Span sentence) {
        var moments = unsaid.moments(said, sentence, true);
        var begun = afterLead(said, stopless(said, sentence), moments);
        if (begun.end() - begun.start() < 2) {
            begun = stopless(said, sentence);
        }
        var kind = types.read(said, sentence).orElse(Intent.PROBLEM);
        var ended = ended(said, telling(said, begun, kind), kind);
        var kept = kept(said, ended.kept(), moments);
        var title = fitting(said, kept, ended.ending());
        return tidy(title);
    }

    private static Span stopless(Folded said, Span sentence) {
        var span = said.trim(sentence);
        return said.hit(ENDS, span)
                .filter(hit -> !said.text(hit.span()).startsWith(")"))
                .map(hit -> new Span(span.start(), hit.span().start()))
                .orElse(span);
    }

    /** Without greetings, names, times and joining words before it. */
    private Span afterLead(Folded said, Span sentence, List<Span> moments) {
        var names = unsaid.names(said, sentence);
        int at = sentence.start();
        for (int before = -1; before < at && at < sentence.end(); ) {
            before = at;
            var rest = new Span(at, sentence.end());
            int lead = Stream.of(LEAD, SORRY)
                    .flatMap(pattern -> said.hit(pattern, rest).stream())
                    .filter(hit -> !Courtesies.excusesTrouble(said.text(hit.span())))
                    .mapToInt(hit -> hit.span().end())
                    .max()
                    .orElse(before);
            int self = introduced(said, rest);
            int from = at;
            int when = moments.stream()
                    .filter(span -> span.start() <= from + 1 && span.end() > from)
                    .mapToInt(Span::end)
                    .max()
                    .orElse(before);
            int who = names.stream()
                    .filter(span -> span.start() == from)
                    .mapToInt(Span::end)
                    .max()
                    .orElse(before);
            at = Math.max(Math.max(lead, self), Math.max(when, who));
        }
        return said.trim(new Span(at, sentence.end()));
    }

    private static int introduced(Folded said, Span rest) {
        return said.hit(SELF, rest)
                .filter(hit -> said.has(SELF_NOUN, hit.span())
                        || Word.of(said, hit.span()).stream().anyMatch(word -> word.is("名詞-固有名詞-人名")))
                .map(hit -> hit.span().end())
                .orElse(rest.start());
    }

    /** Up to the clause that tells the trouble, when others that only ask for help follow it. */
    private Span telling(Folded said, Span sentence, Intent kind) {
        var ends = clauseEnds(said, sentence);
        for (int at = ends.size() - 1; at > 0; at--) {
            var before = new Span(sentence.start(), ends.get(at - 1));
            var clause = new Span(before.end(), ends.get(at));
            boolean untold = untold(said, before);
            boolean ownClause = FINITE.matcher(said.text(before)).find();
            boolean helpless = HELPLESS.matcher(said.text(clause)).find();
            boolean adds =
                    kind != Intent.PROBLEM || untold || types.read(said, clause).isPresent();
            if (!ownClause || (adds && !helpless) || (kind == Intent.QUESTION && untold)) {
                return stopless(said, new Span(sentence.start(), clause.end()));
            }
        }
        return stopless(said, new Span(sentence.start(), ends.getFirst()));
    }

    private boolean untold(Folded said, Span before) {
        return types.read(said, before).filter(Intent.PROBLEM::equals).isEmpty();
    }

    /** Where the clauses of a sentence end: at commas and behind が, けど, ので. */
    private static List<Integer> clauseEnds(Folded said, Span sentence) {
        var ends = new ArrayList<Integer>();
        for (var word : Word.of(said, sentence)) {
            if (word.is("記号-読点") || (word.is("助詞-接続助詞") && word.text().matches("が|けど|けども|けれど|けれども|ので|から|し"))) {
                ends.add(word.span().end());
            }
        }
        ends.removeIf(end -> end == sentence.end());
        ends.add(sentence.end());
        return ends;
    }

    private Predicate ended(Folded said, Span sentence, Intent kind) {
        var asked = switch (asked(said, sentence, kind)) {
            case QUESTION -> asking.question(said, sentence);
            case FEATURE -> asking.wish(said, sentence);
            default -> Optional.<Predicate>empty();
        };
        return asked.orElseGet(() -> {
            var told = told(said, sentence);
            return Predicate.of(Word.of(said, told), told);
        });
    }

    private static Intent asked(Folded said, Span sentence, Intent kind) {
        if (said.has(TELL_ME, sentence)) {
            return Intent.QUESTION;
        }
        if (said.has(WISHED, sentence)) {
            return Intent.FEATURE;
        }
        return kind != Intent.FEATURE && said.has(PLEA, sentence) ? Intent.QUESTION : kind;
    }

    /** Without "it is that", "they say that", "and that is a nuisance" behind it. */
    static Span told(Folded said, Span sentence) {
        var told = sentence;
        for (int rounds = 0; rounds < 4; rounds++) {
            var hit = said.hit(SOFT, told);
            if (hit.isEmpty()
                    || said.before(hit.get().span(), 2).equals("ませ")
                    || hit.get().span().start() <= told.start() + 2) {
                break;
            }
            var soft = hit.get().span();
            int keep = said.hit(KEEPS, soft).map(kept -> kept.span().end()).orElse(soft.start());
            told = stopless(said, new Span(told.start(), keep));
            if (keep > soft.start()) {
                break;
            }
        }
        return told;
    }

    /** The words that stay: no time, no name, no single machine, nothing that only underlines. */
    private List<Word> kept(Folded said, Span sentence, List<Span> moments) {
        var dropped = new ArrayList<Span>(unsaid.names(said, sentence));
        said.hits(NO_MATTER, sentence).forEach(hit -> dropped.add(hit.span()));
        moments.stream().filter(span -> SINCE.matcher(said.text(span)).find()).forEach(dropped::add);
        var words = new ArrayList<>(Word.of(said, sentence));
        for (var name : unsaid.machines(said, sentence)) {
            var where = said.hit(WHERE, new Span(name.end(), sentence.end()));
            var whole = where.map(hit -> name.to(hit.span())).orElse(name);
            int at = 0;
            while (at < words.size() && words.get(at).span().start() < name.start()) {
                at++;
            }
            words.removeIf(word -> word.span().overlaps(whole));
            if (where.isEmpty()) {
                words.add(Math.min(at, words.size()), new Word(MACHINE, MACHINE, "名詞-一般", "", name));
            }
        }
        words.removeIf(word -> dropped.stream().anyMatch(word.span()::overlaps));
        while (!words.isEmpty() && !words.getFirst().starts()) {
            words.removeFirst();
        }
        return words;
    }

    /** From the clause, if need be from the phrase, with which the title fits; what a Japanese sentence is about ends it. */
    private static String fitting(Folded said, List<Word> words, String ending) {
        var best = written(said, words) + ending;
        for (int at = 1; at < words.size() && length(best) > FITTING; at++) {
            if (words.get(at).starts()
                    && words.get(at - 1).is("記号-読点")
                    && at >= 2
                    && !words.get(at - 2).is("名詞")) {
                var rest = written(said, words.subList(at, words.size())) + ending;
                best = length(rest) >= SHORTEST && whole(rest) ? rest : best;
            }
        }
        for (int at = 1; at < words.size() && length(best) > Titles.LONGEST; at++) {
            if (words.get(at).starts() && words.get(at - 1).is("助詞")) {
                var rest = written(said, words.subList(at, words.size())) + ending;
                best = length(rest) < length(best) ? rest : best;
            }
        }
        return best;
    }

    private static String written(Folded said, List<Word> words) {
        return words.stream()
                .map(word -> word.text().equals(MACHINE) ? MACHINE : said.quote(word.span()))
                .collect(Collectors.joining());
    }

    /** Whether no bracket is closed that was not opened. */
    private static boolean whole(String title) {
        return title.indexOf('）') < 0 || title.indexOf('（') >= 0;
    }

    private static int length(String title) {
        return title.codePointCount(0, title.length());
    }

    private static String tidy(String title) {
        return title.replaceAll("\\s+", " ").replaceAll("^[、,。:\\s]+|[、,。.:\\s]+$", "");
    }
}
