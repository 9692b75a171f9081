package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that are spoken or typed to be let in, however plain: 合言葉, "the magic word", "opens with the word …". */
final class Watchwords implements Detector {
    private static final List<String> NAMES = List.of(
            "合言葉",
            "合い言葉",
            "あいことば",
            "の言葉",
            "magic word",
            "code word",
            "codeword",
            "safe word",
            "safeword",
            "watchword",
            "secret word",
            "security word",
            "spoken word",
            "verbal word",
            "memorable word",
            "verbal pass",
            "voice pass");
    private static final Pattern QUOTED = Pattern.compile(
            "^[^。.\\n「『\"']{2,40}?[「『\"']([^」』\"'\\n]{2,30})[」』\"'](?:[ ]?(?:に(?:し|な|設定|変)|です|でした|だ|で(?:す|お願い|登録|通|いい)|と(?:言|いう(?:の|こと)|お?伝え|答|決|なっ)|って|や|じゃ|ばい|を(?:言|お?伝|入|お?答))|[ ]?[.,。、!)]|[ ]?$|\\n| (?:and|when|if|but|for)\\b)");
    private static final Pattern PLAIN = Pattern.compile(
            "^(?:合い?言葉|あいことば)(?:は|:)[ ]?([\\p{Hiragana}\\p{Katakana}\\p{Han}ー]{3,20}?)[ ]?(?:です|でした|だよ|に(?:なっ|し|設定)|[。\\n]|$)");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)^[a-z]+ ?(?:word|phrase|password)(?: [a-z]+){0,5}?(?: is| was|:| =) ([a-z]{4,20})(?:[.,!?\\n]|$)");
    /** What is said of one that is not told. */
    private static final Pattern NONE = Pattern.compile(
            "忘|わから|分から|不明|なし|ない|何|なに|どこ|いつ|未設定|設定|変更|必要|別|同じ|秘密|違|正し|聞|言え|まだ|もう|決め|ません|ました|ます|たい|れる|する|使|ください|下さい|けど|ので|から|教え|こちら|これ|それ|(?i)^(?:forgotten|missing|unknown|changed|wrong|required|confidential|private|here|below)$");

    private static final List<String> SAYING = List.of("say '", "say \"", "says '", "says \"");
    private static final Pattern SAY = Pattern.compile(
            "^says? ['\"]([^'\"\\n]{4,30})['\"],? (?:and (?:the|they|we|i)|they|the desk|to (?:reset|get))[^.\\n]{0,30}?(?:desk|reset|let|unlock|know it's)");
    private static final List<String> WORDS = List.of("with the word", "with word", "with the phrase", "with phrase");
    private static final Pattern OPENS = Pattern.compile(
            "\\b(?:computers?|pcs?|laptops?|tablets?|machines?|desktops?|phones?|terminals?|box|servers?|consoles?|vault|safe|drives?|sticks?|archive|zip|files?|sheet|workbook|accounts?|doors?|kiosks?|ipads?|devices?|screens?|till|router)(?: [a-z]+){0,3}? (?:can )?(?:opens?|opened|unlocks?|unlocked|starts?|logs? in|lets? (?:you|me|us|everyone) in|is (?:locked|protected|opened|unlocked))(?: [a-z]+)? $");
    private static final Pattern WORD =
            Pattern.compile("^with (?:the )?(?:word|phrase),? [\"'「]([^\"'」\\n]{3,40})[\"'」]");

    private static final List<String> CALLED_WORDS = List.of("」という言葉", "」という単語", "」というワード", "」って言葉", "」の一言", "』という言葉");
    private static final Pattern CALLED = Pattern.compile("[「『]([^「」『』\\n]{2,30})$");
    private static final Pattern LETS_IN =
            Pattern.compile("^[」』](?:という|って|の)(?:言葉|単語|ワード|一言)(?:だけ)?で(?:開|入|解|通|ログ|サイン|起動)");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(NAMES)) {
            add(text.at(QUOTED, place, 110), place, hits);
            add(text.at(PLAIN, place, 40), place, hits);
            var spoken = text.at(SPOKEN, place, 100);
            if (spoken != null && Likeness.named(spoken.group(1)) && !Likeness.ordinary(spoken.group(1))) {
                add(spoken, place, hits);
            }
        }
        for (int place : text.places(SAYING)) {
            add(text.at(SAY, place, 100), place, hits);
        }
        for (int place : text.places(WORDS)) {
            if (OPENS.matcher(text.before(place, 60)).find()) {
                add(text.at(WORD, place, 70), place, hits);
            }
        }
        for (int place : text.places(CALLED_WORDS)) {
            int from = Math.max(0, place - 31);
            var word = CALLED.matcher(text.text().substring(from, place));
            if (word.find() && LETS_IN.matcher(text.after(place, 20)).find()) {
                add(word, from, hits);
            }
        }
        return hits;
    }

    private static void add(@Nullable Matcher word, int offset, List<Hit> hits) {
        if (word != null && !NONE.matcher(word.group(1)).find() && Likeness.plausible(word.group(1))) {
            hits.add(Hit.likely(SecretKind.PASSWORD, offset + word.start(1), offset + word.end(1)));
        }
    }
}
