package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/** A Japanese question or wish as a title: 「…の方法」「…できるか」「…の要望」. */
final class JapaneseAsking {
    private static final String SAY =
            "(?:に)?(?:詳しく|詳細を|簡単に|ぜひ|是非|併せて|あわせて|一度|念のため|お手すきの際に|ひととおり|一通り)?(?:お?教え|おしえ|お?知らせ|ください|下さい|ちょうだい|ご?調査|ご?教示|ご?教授|ご?案内|ご?共有|ご?説明|ご?提示|ご?確認|ご?回答|知り(?:たい|たく|た)|お?伺い|伺え|お聞き|聞きた|お尋ね|お?問い?合わせ|相談|質問|気にな|見解|調べて)";
    private static final String WHICH =
            "(?:何|なん|なに|いつ(?:で|に|か|頃|ごろ|から|まで(?:で|に))|どこ|どれ|いくら|いくつ|どちら|どんな|どう|どの|誰|だれ|ありま|あります|存在|決ま|わか|分か|判り|不明|見つか|見当た)";
    /** "… please tell me", "… is what?": what stands before it is the topic. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?:を|について|につきまして|に関して|に関する|って|は|が|も)?[、 ]*(?:" + SAY + "[^、。]{0,24}|" + WHICH + "[^、。]{0,24})$");

    private static final Pattern ASKS = Pattern.compile(SAY + "[^、。]{0,12}$|(?:知り|伺い|聞き|確認し|お尋ねし|お聞きし|お伺いし)$");
    private static final Pattern HOW = Cues.any(
            "(?:(?:の)?には|(?:た)?場合(?:は)?|とき(?:は)?|際(?:は)?|のに|のは)[、 ]*(?:まず)?(?:どう|どこ|何|なに)[^、。]{0,24}$",
            "(?:は|って)[、 ]*(?:どうやっ|どのよう|どうすれ|どうした|どこで|どこから)[^、。]{0,24}$",
            "(?:の)?(?:方法|やり方|手順|仕方|手立て)(?:を|は|が|について|も|って)?[^、。]{0,30}$",
            "たい(?:(?:の|ん)?(?:です|だ)(?:が|けど|けれど)?|が|けど|と(?:思|考|の).*|場合.*)?(?:[、 ]*(?:やり方|方法|手順|どう|どこ|何|可能|でき|お願い|教え)[^。]{0,30})?$");
    private static final Pattern BY_WHAT_WAY =
            Pattern.compile("(?:どうやって|どうやったら|どのように(?:して|すれば)?|どうすれば|どうしたら|どこから|どこで|どういう手順で)[、 ]*");
    private static final Pattern POSSIBLE =
            Pattern.compile("(?:する)?(?:こと)?(?:が|は|も)?(?:可能|でき)(?:なの|なん)?(?:です|でしょう|ます)?か?$");
    private static final Pattern IF =
            Pattern.compile("(?:(?:の|なの|ん|なん)?(?:でしょうか|ですか|だろうか|かな)|(?:の)?か(?:どうか)?)(?:、?(?:を|について|だけ)?(?:" + SAY + "|"
                    + WHICH + ")[^、。]{0,24})?$");
    private static final Pattern WISH = Cues.any(
            "(?:ほしい|欲しい|もらいたい|頂きたい|いただきたい|もらえ|いただけ|頂け|ください|下さい|くれ)[^、。]{0,24}$",
            "(?:が|も|を|と)?(?:ほしい|欲しい|あると|あれば|要望|希望|お願い|検討|望み|必要)[^、。]{0,24}$",
            "(?:と|ば|たら)(?:助か|便利|嬉し|うれし|ありがた|いい|良い|よい|幸い)[^、。]{0,24}$");
    private static final Pattern SO_THAT = Pattern.compile("ように(?:し|なる|なれ|なって|できる|改善|変更|対応)[^。]*$");
    private static final Pattern ENDS_IN_WAY = Pattern.compile("(?:方法|やり方|手順|仕方)$");

    /** What a question asks for. */
    Optional<Predicate> question(Folded said, Span sentence) {
        var way = said.hit(HOW, sentence).filter(hit -> hit.span().start() > sentence.start() + 2);
        var rest = said.hit(BY_WHAT_WAY, sentence)
                .filter(hit -> hit.span().start() <= sentence.start() + 1)
                .map(hit -> new Span(hit.span().end(), sentence.end()));
        if (rest.isPresent()) {
            return Optional.of(way(said, verbal(said, rest.get()), "方法"));
        }
        if (way.isPresent() && !said.has(ASKS, before(said, sentence, way.get()))) {
            return Optional.of(way(
                    said,
                    before(said, sentence, way.get()),
                    named(said, way.get().span())));
        }
        return whether(said, sentence).or(() -> topic(said, sentence));
    }

    private static String named(Folded said, Span way) {
        return said.text(way).contains("手順") ? "手順" : "方法";
    }

    private static Optional<Predicate> whether(Folded said, Span sentence) {
        var possible = said.hit(POSSIBLE, sentence).filter(hit -> hit.span().start() > sentence.start() + 2);
        if (possible.isPresent() && said.text(possible.get().span()).contains("可能")) {
            var head = before(said, sentence, possible.get());
            var last = Word.of(said, head).getLast();
            boolean doing = said.text(possible.get().span()).startsWith("する");
            return last.noun() ? Optional.of(new Predicate(head, doing ? "できるか" : "の可否")) : Optional.empty();
        }
        return said.hit(IF, sentence)
                .filter(hit -> hit.span().start() > sentence.start() + 2)
                .map(hit -> before(said, sentence, hit))
                .filter(head -> !said.has(ASKS, head))
                .filter(head -> !said.has(Pattern.compile("(?:は|が)?" + WHICH + "(?:時|日|件|台|つ)?(?:間|まで|から)?$"), head))
                .map(head -> Predicate.of(Word.of(said, head), head))
                .map(plain -> new Predicate(plain.kept(), plain.ending() + "か"));
    }

    private static Optional<Predicate> topic(Folded said, Span sentence) {
        return said.hit(TOPIC, sentence)
                .filter(hit -> hit.span().start() > sentence.start() + 2)
                .map(hit -> before(said, sentence, hit))
                .map(head -> Predicate.of(Word.of(said, head), head));
    }

    /** What a wish wants. */
    Optional<Predicate> wish(Folded said, Span sentence) {
        var so = said.hit(SO_THAT, sentence).filter(hit -> hit.span().start() > sentence.start() + 2);
        if (so.isPresent()) {
            return Optional.of(new Predicate(before(said, sentence, so.get()), "機能の要望"));
        }
        return said.hit(WISH, sentence)
                .filter(hit -> hit.span().start() > sentence.start() + 2)
                .map(hit -> before(said, sentence, hit))
                .map(head -> way(said, head, "要望"));
    }

    private static Span verbal(Folded said, Span sentence) {
        return said.hit(IF, sentence).map(hit -> before(said, sentence, hit)).orElse(sentence);
    }

    /** "… を 追加 する" and the name of a way or wish: 「…の追加要望」; another verb goes before it as it is. */
    private static Predicate way(Folded said, Span head, String name) {
        var words = Word.of(said, head);
        if (ENDS_IN_WAY.matcher(said.text(head)).find()) {
            return new Predicate(head, "");
        }
        int last = lastVerb(words);
        if (last < 0) {
            return new Predicate(head, words.isEmpty() || words.getLast().noun() ? "の" + name : name);
        }
        var verb = words.get(last);
        boolean can = verb.base().matches("できる|出来る");
        boolean ofNoun = last >= 1 && words.get(last - 1).noun() && (verb.base().equals("する") || can);
        if (!ofNoun) {
            return new Predicate(new Span(head.start(), verb.span().start()), verb.base() + name);
        }
        int noun = last - 1;
        while (noun >= 1
                && words.get(noun - 1).noun()
                && words.get(noun - 1).span().end() == words.get(noun).span().start()) {
            noun--;
        }
        var doing = said.quote(words.get(noun).span().to(words.get(last - 1).span()));
        boolean object = noun >= 1 && words.get(noun - 1).text().equals("を") && !manner(words.subList(0, noun - 1));
        return object
                ? new Predicate(
                        new Span(head.start(), words.get(noun - 1).span().start()), "の" + doing + name)
                : new Predicate(
                        new Span(head.start(), words.get(last - 1).span().end()), "する" + name);
    }

    /** Whether something besides the object says how or where, which の would not join to a noun. */
    private static boolean manner(List<Word> words) {
        return words.stream().anyMatch(word -> word.is("助詞-格助詞") && word.text().matches("に|で|から|へ|と|が"));
    }

    private static int lastVerb(List<Word> words) {
        for (int at = words.size() - 1; at >= 0 && at >= words.size() - 5; at--) {
            if (words.get(at).is("動詞-自立")) {
                return at;
            }
            if (words.get(at).noun() || words.get(at).is("助詞-格助詞")) {
                break;
            }
        }
        return -1;
    }

    private static Span before(Folded said, Span sentence, Folded.Hit hit) {
        return said.trim(new Span(sentence.start(), hit.span().start()));
    }
}
