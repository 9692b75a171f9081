package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passwords somewhere in the sentence that holds the word for one, told by how they look and by what is said of them:
 * the plainer a word looks, the more has to be said.
 */
final class Nearby {
    /** What comes before a word that is said to be the one. */
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?:(?:^|[\\s(])(?:is|was|were|been|be|still|now|remains|as|with|us(?:e|es|ed|ing)|typ(?:e|es|ed|ing)|enter(?:s|ed|ing)?|try|tries|tried|trying|put|then|so|said|says?|it's|that's|just|again|equals|-+|(?:set|changed|switched) (?:[a-z]+ ){0,3}to)|[:=→>]) ?[\"'`「(]*$");

    private static final Pattern SET =
            Pattern.compile("(?:^|\\s)(?:set|changed|switched|reset) (?:[a-z]+ ){0,3}to [\"'`(]*$");

    /** What comes behind it. */
    private static final Pattern SAID_BEHIND = Pattern.compile(
            "^[\"'`」』)!?]*[ ]?(?:です|でした|でお願い|だった|だと|だよ|だ。|である|の(?:まま|はず|とき|時|ほう|方で)|な(?:のです|んです|ので)|になって|になり|となって"
                    + "|とか|と(?:入力|打|入れ|設定|書|言|なって|お伝え|伝え|聞)|を(?:入力|入れ|使|設定|指定|発行|渡|試|打)|に(?:設定|変更|変え|戻|再設定|しま|した|して|なって)"
                    + "|で(?:入|ログ|サイン|開|通|統一|運用|登録|試|合|解凍|発行|行け|ok|お試|いけ|大丈夫)|という|って|じゃ|か(?:$|、|。|？|\\?)|から(?:変|更))");

    /** What a word is called that is no password: it is a name or a number of something else. Looked for in a few chars. */
    private static final java.util.regex.Pattern CALLED_ELSE = java.util.regex.Pattern.compile(
            "(?:端末|機器|機種|pc|パソコン|サーバー?|ホスト|ユーザー?|アカウント|ログイン名|\\bid|名前?|番号|版|バージョン|ビルド|コード|チケット|型番|シリアル|部署|部屋|グループ|ドメイン|環境|ポリシー|ルール|ファイル|タスク|サービス|プロファイル|タグ|場所|モデル|ssid|アラート|検出|フォルダー?|プロジェクト|パッケージ|拡張|ドライバー?|ツール|アプリ|製品|リング|ロール|チーム|サイト|拠点"
                    + "|\\b(?:version|build|host|server|user|username|name|account|machine|device|laptop|computer|printer|tenant|domain|app|application|event|error|code|kb|sr|case|ticket|serial|group|number|policy|rule|role|ring|profile|file|folder|task|service|package|driver|extension|tool|tag|alert|product|model|agent|ssid|site|room|team|on|of|in|by|at))"
                    + "[ ]?(?:名)?(?:は|が|の|:|=|is)?[ ]?[\"'「(]*\\z");

    /** What stands between a word and the one for a password behind it, in its own sentence. */
    private static final Pattern CALLED =
            Pattern.compile("^[\"'`」』)!?]*[ ]?(?:(?:という|といった|って|が|を|は、?|、)[ ]?(?:仮|初期|旧|新|今の|現在の|正しい|その)?(?:の)?"
                    + "|(?:で(?:入|開|ログ|サイン)[^。()]{0,12})?\\(|as (?:(?:the|a|an|my|our|your|its|their|his|her|admin|root|local|new|temp|temporary) ){0,3}"
                    + "|(?:is|was)? ?(?:still |now |really )?(?:the|my|our|your|his|her|their|its) (?:[a-z]+ ){0,3}"
                    + "|for (?:the|my|our|your|his|her|their|its|any|every) (?:[a-z]+ ){0,2})$");

    /** When something is to be typed. */
    private static final Pattern PROMPTED = Pattern.compile(
            "^[\"'`)!?]*,? (?:(?:when|whenever|if|once|as soon as) |(?:at|in|into) (?:the|any|every|that) )[a-z' ]{0,40}$");

    /** When what is typed is turned down. */
    private static final Pattern REFUSED = Pattern.compile(
            "^[\"'`)!?]*,? (?:but|and|yet|then|only) [a-z' ]{0,30}(?:says?|said|wrong|incorrect|invalid|denied|refuse[sd]?|reject(?:s|ed)?|fail(?:s|ed)?)[a-z' ]{0,16}$");

    private static final Pattern TYPED = Pattern.compile(
            "(?:^|[\\s,])(?:typ(?:e|ed|ing)|enter(?:ed|ing)?|us(?:e|ed|ing)|put|try|give|key in|fill in) [\"'`(]*$");

    /** A password that is hidden already, and what joins another one to it. */
    private static final Pattern FELLOW_BEFORE = Pattern.compile(
            "\\[_+\\][\"'`」』)]*[ ]?(?:and|or|か|と|、|,|/|または|又は|もしくは|および)[ ]?[\\p{Hiragana}\\p{Han}]{0,4}[ ]?[\"'`「(]*$");

    private static final Pattern FELLOW_BEHIND = Pattern.compile(
            "^[\"'`」』)]*[ ]?(?:and|or|か|と|、|,|または|又は|もしくは|および)[ ]?[\\p{Hiragana}\\p{Han}]{0,4}[ ]?[\"'`「(]*\\[_+\\]");
    private static final Pattern KEY = Pattern.compile("^[A-Za-z_.]{2,20}=");
    /** Settings in a row are none. */
    private static final Pattern DATA = Pattern.compile("^[A-Za-z]=|[&;,] ?[A-Za-z_][A-Za-z_ -]{0,30}=");
    /** What is said of the place where a password is kept and of those who know it. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^[\"'」]*[ ]?(?:に(?:入って|保存|あり|ある|記|格納|置|繋|つな|接続|問|聞|確認|依頼)|が(?:知|管理|持)|で(?:管理|保管|同期|生成|変更|配布|自動)|しか|さん|氏|課|を参照|経由|より)");

    /** How it is written or what it is made of, before it is written. */
    private static final Pattern SPELLED = Pattern.compile(
            "大文字|小文字|先頭|頭文字|文字目|末尾|最後|数字|記号|全角|半角|ひらがな|カタカナ|ローマ字|誕生日|社員番号|名前|capital|upper ?case|lower ?case|no spaces?|zero|instead of|spell|spelt|one word|birthday|'s name|plus the year|followed by|underscore|hyphen");

    /** What it has to be like, which is not said of one that is told. */
    private static final Pattern REQUIRED =
            Pattern.compile("以上|以内|必要|必須|含|ポリシー|規定|must|need|require|policy|at least|minimum|should");

    private static final Pattern RIGHT = Pattern.compile("^[はが](?:合|あって|違|ちが|間違|正し|通)");
    private static final Pattern OWN =
            Pattern.compile("(?:^|[ \\n])(?:mine|ours|it|that|this|his|hers) (?:is|was) [\"'`(]*$");

    private static final List<String> STOPS = List.of("。", "\n", ". ", "? ");
    private static final String OPENERS = "\"'`([{<";

    private static final int BEFORE = 44;
    private static final int BEHIND = 64;
    private static final int SHORTEST = 5;

    private Nearby() {}

    /** Adds those before the word, else those behind it, else those of which a sentence close behind it says so. */
    static void add(Flat text, int place, int behind, List<Hit> hits) {
        int start = sentenceStart(text, place);
        int size = hits.size();
        for (var word : words(text, start, place)) {
            if (before(text, word, place, behind)) {
                hits.add(word);
            }
        }
        if (hits.size() > size) {
            return;
        }
        int end = sentenceEnd(text, behind, behind + BEHIND);
        for (var word : words(text, behind, end)) {
            if ((behind(text, word) || spelled(text, behind, word)) && !called(text, word)) {
                hits.add(word);
            }
        }
        if (hits.size() == size) {
            for (var word : words(text, end, Math.min(text.text().length(), behind + BEHIND))) {
                if ((said(text, word) || alone(text, word)) && !called(text, word)) {
                    hits.add(word);
                }
            }
            for (var word : words(text, Math.max(0, place - BEFORE), start)) {
                if (said(text, word)
                        && (Likeness.glaring(word(text, word)) || set(text, word))
                        && !called(text, word)) {
                    hits.add(word);
                }
            }
        }
    }

    private static boolean before(Flat text, Hit hit, int place, int behind) {
        var word = word(text, hit);
        if (called(text, hit)) {
            return false;
        }
        var between = text.lower().substring(hit.end(), place);
        boolean made = !between.strip().equals("を") || text.after(behind, 1).matches("[にと]");
        return fellow(text, hit)
                || (made && CALLED.matcher(between).find())
                || (tried(text, behind, between) && Likeness.invented(word))
                || ((PROMPTED.matcher(between).find()
                                || REFUSED.matcher(between).find())
                        && TYPED.matcher(text.before(hit.start(), 16)).find())
                || Likeness.glaring(word)
                || set(text, hit)
                || (Likeness.invented(word)
                        && OWN.matcher(text.before(hit.start(), 16)).find())
                || (Likeness.striking(word)
                        && SAID_BEHIND.matcher(text.after(hit.end(), 12)).find()
                        && !Names.device(word));
    }

    /** Whether the password is said to be right or wrong with it: 「… でパスワードは合っているはず」. */
    private static boolean tried(Flat text, int behind, String between) {
        return between.strip().equals("で")
                && RIGHT.matcher(text.after(behind, 8)).find();
    }

    private static boolean set(Flat text, Hit hit) {
        return !Names.device(word(text, hit))
                && SET.matcher(text.before(hit.start(), 40)).find();
    }

    private static boolean spelled(Flat text, int from, Hit hit) {
        var between = text.lower().substring(from, hit.start());
        return Likeness.invented(word(text, hit))
                && SPELLED.matcher(between).find()
                && !REQUIRED.matcher(between).find();
    }

    private static boolean behind(Flat text, Hit hit) {
        return said(text, hit) || Likeness.glaring(word(text, hit));
    }

    /** Whether nothing else is on its line; the name of a user stands like that too. */
    private static boolean alone(Flat text, Hit hit) {
        var word = word(text, hit);
        return text.charAt(hit.start() - 1) == '\n'
                && text.charAt(hit.end()) < ' '
                && (Likeness.striking(word) || Likeness.signed(word) || word.endsWith("!"))
                && !Names.device(word);
    }

    private static boolean said(Flat text, Hit hit) {
        var before = text.before(hit.start(), 16);
        var after = text.after(hit.end(), 12);
        boolean enclosed = before.matches("(?s).*[,、][ ]?$") && after.matches("(?s)^[,、].*");
        return !Names.device(word(text, hit))
                && (enclosed
                        || SAID_BEFORE.matcher(before).find()
                        || SAID_BEHIND.matcher(after).find()
                        || fellow(text, hit));
    }

    /** Whether a plain word is said to be where the password is, not to be it. */
    static boolean elsewhere(Flat text, int start, int end) {
        return !Likeness.glaring(text.text().substring(start, end))
                && ELSEWHERE.matcher(text.after(end, 8)).find();
    }

    private static boolean fellow(Flat text, Hit hit) {
        return !Names.device(word(text, hit))
                && (FELLOW_BEFORE.matcher(text.before(hit.start(), 60)).find()
                        || FELLOW_BEHIND.matcher(text.after(hit.end(), 60)).find());
    }

    static boolean called(Flat text, Hit hit) {
        return CALLED_ELSE.matcher(text.before(hit.start(), 20)).find();
    }

    private static String word(Flat text, Hit hit) {
        return text.text().substring(hit.start(), hit.end());
    }

    /** The words of a stretch that look like passwords. */
    static List<Hit> words(Flat text, int from, int to) {
        var words = new ArrayList<Hit>();
        if (!Likeness.promising(text, from, to)) {
            return words;
        }
        for (int at = from; at < to; at++) {
            int start = at;
            while (at < to && text.charAt(at) > ' ' && text.charAt(at) < 0x7F) {
                at++;
            }
            var word = at - start < SHORTEST ? null : word(text, start, at);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private static @Nullable Hit word(Flat text, int from, int to) {
        int start = from;
        while (start < to && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Passwords.stripped(text, start, to);
        if (start >= end || latin(text.charAt(start - 1)) || latin(text.charAt(end))) {
            return null;
        }
        var key = KEY.matcher(text.text().substring(start, end));
        start += key.find() ? key.end() : 0;
        var word = text.text().substring(start, end);
        return Likeness.strong(word)
                        && !DATA.matcher(word).find()
                        && !path(word)
                        && !Placeholder.touches(text, start, end)
                ? Hit.likely(SecretKind.PASSWORD, start, end)
                : null;
    }

    private static boolean path(String word) {
        return word.indexOf('\\') >= 0 || word.indexOf('/') >= 0;
    }

    private static boolean latin(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private static int sentenceStart(Flat text, int place) {
        int from = Math.max(0, place - BEFORE);
        var stretch = text.text().substring(from, place);
        int start = 0;
        for (var stop : STOPS) {
            start = Math.max(start, stretch.lastIndexOf(stop) + 1);
        }
        return from + start;
    }

    private static int sentenceEnd(Flat text, int from, int most) {
        int start = Math.min(from, text.text().length());
        int end = Math.max(start, Math.min(text.text().length(), most));
        for (var stop : STOPS) {
            int at = text.text().indexOf(stop, start, end);
            end = at >= 0 ? at + 1 : end;
        }
        return end;
    }
}
