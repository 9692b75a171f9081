package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said to open something or to let somebody in, whatever it is called: 「… で入れます」, "… gets you in". What is said
 * is looked for in a few chars before and behind, so that no pattern can take long.
 */
final class Openings implements Detector {
    private static final List<String> CUES = List.of(
            "入",
            "開",
            "ログ",
            "サイン",
            "つな",
            "繋",
            "接続",
            "外れ",
            "外せ",
            "解除",
            "解凍",
            "打",
            " get",
            " let",
            "unlock",
            "lock",
            "open",
            "zip",
            "decrypt",
            "extract",
            "prompt",
            "ask",
            " type",
            " enter",
            " try",
            " use",
            "弾",
            "はじ",
            "拒否",
            "通ら",
            "reject",
            "refuse",
            "accept",
            "denied",
            "stopped",
            "no longer",
            "ssh",
            "rdp",
            "vm",
            "アカウント",
            "account",
            "key in",
            "protect",
            "connect",
            "join",
            "work on",
            "log in",
            "log on",
            "logon",
            "sign in");

    /** What is said before a word that opens. */
    private static final Pattern BEFORE = Pattern.compile("(?:"
            + "\\b(?:get|gets|got|getting|let|lets|letting) (?:[a-z]+ ){0,2}(?:in|into|on|onto|through)(?: [a-z]+){0,3} (?:with|using)(?: [a-z0-9._-]+(?: and|,| ?/))?"
            + "|\\b(?:unlocks?|unlocked|locked|protected|secured|opens?|decrypts?|unzips?|encrypted) (?:[a-z0-9]+ ){0,3}?(?:with|by|using)(?: (?:the|this|our))?"
            + "|\\b(?:open|unzip|unlock|unpack|decrypt|extract|get in|get into|log in|log on|sign in|connect|join)(?: [a-z]+){0,4}?,? (?:use|type|enter|key in|try|you need|it's|it is|is)"
            + "|\\b(?:asks?|asked|prompts?|prompted|asking)\\b[a-z, -]{0,24}?(?: -|,|:)? (?:it's|it is|that's|that is|type|typed|enter|entered|put|i give it|give it|i typed)"
            + "|(?:開く|開ける|解凍する|解除する|入る|ログインする|サインインする|つなぐ|接続する)(?:に|には|のに|時|時は|とき|ときは|際|際は|場合|場合は)、?"
            + "|(?:お?試し|ためし)に"
            + ")[ ]?[:]?[ ]?[\"'`「『(]*\\z");

    /** What is said behind one. */
    private static final Pattern BEHIND = Pattern.compile("^[\"'`」』)]*(?:"
            + "[ ]?(?:で|の組み合わせで|を(?:使|入れ|入力|打)[ぁ-ん]{1,5}|打(?:つ|った|て)[ぁ-ん]{1,3}|入れ[たる][ぁ-ん]{1,3})[ ]?(?:[^。、は\\n]{0,12}?[がにへをも])?"
            + "(?:入れ|入って|入り|入る|入ろ|入っ|開き|開く|開け|開い|開か|ログ|サイン|つなが|つなげ|つない|繋が|繋げ|繋い|接続|外れ|外し|外せ|解除|解凍|通り|通る|展開|認証)"
            + "|[ ]?(?:って|と)(?:打|入力|タイプ|入れ(?:れば|ると|て|る))"
            + "|[ ]?を?(?:入れ|打っ|入力し|試し)て(?:み|くだ|下さ|も|お試|ほし|頂|いただ|ちょ)"
            + "|,? (?:gets?|lets?|(?:will|should|may|can|used to|ought to) (?:get|let)) (?:you|me|us|them|him|her|anyone|anybody|everybody) (?:in(?:to)?|on(?:to)?|through|past)\\b"
            + "|,? (?:opens|unlocks|opened|unlocked|unzips|decrypts) (?:it|the|this|that|all|every|any)"
            + "|,? is what (?:i|we|you|they) (?:always |usually )?(?:type|enter|use|key in|put)"
            + "|,? (?:should work|works|worked|used to work|will work) on (?:the|that|all|every|any) (?:server|box|machine|vm|console|host|portal|router)"
            + "|,? to (?:get (?:in|on)|log ?(?:in|on)|sign in|connect|join|unlock|open|unzip|decrypt)"
            + "|,? (?:when|if|once|whenever|as soon as) (?:it|the|windows|you|sudo|they)(?: [a-z]+){0,3} (?:ask|prompt)"
            + ")");

    /** Said to be tried, used or turned down where something is to be opened. */
    private static final Pattern TRIED_BEFORE = Pattern.compile(
            "\\b(?:try|tried|trying|use|used|using|put|enter|entered|entering|type|typed|typing|gave|give) [\"'`(]*\\z");

    private static final Pattern TRIED_BEHIND = Pattern.compile(
            "^[\"'`」』)]*(?:"
                    + "[ ]?が(?:弾|はじ|蹴|拒否|通ら|効か|無効)"
                    + "|,? (?:is|was|were|gets|got|keeps being|stopped being) (?:rejected|refused|denied|accepted|not accepted)|,? (?:no longer|doesn't|does not|won't|stopped) work)");

    private static final Pattern ACCESS = Pattern.compile(
            "\\b(?:open|unlock|log|sign|get in|lets?|admin|root|vm|box|console|prompt|log[io]n|rdp|ssh|remote|bios|wi-?fi|account|zip|archive|vault|secret)"
                    + "|パス|鍵|ロック|ログ(?:イン|オン)|サインイン|入れ|管理者|認証|解凍|解除|繋が|つなが|rdp|ssh|vpn|アカウント|ユーザー|root|admin|開く|開け");

    /** Programs of which something is opened with. */
    private static final Pattern PROGRAM = Pattern.compile("[A-Z][A-Za-z]+[0-9]{1,3}");

    /** Words in quotation marks may be several. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?:\\b(?:open|unzip|unlock|unpack|decrypt|extract|get in|get into)(?: [a-z]+){0,4}?,? (?:use|type|enter|key in|is|with)|\\b(?:locked|protected|secured|encrypted) with) [\"'「]\\z");

    private static final int NEAR = 64;
    private static final int AFTER = 48;
    private static final int LONGEST_PHRASE = 60;
    private static final String OPENERS = "\"'`([{<";

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int cue : text.places(CUES)) {
            int to = Math.min(text.text().length(), cue + NEAR);
            for (int at = cue - NEAR > done ? wordStart(text, cue - NEAR) : done; at < to; at++) {
                int end = text.runEnd(at, LONGEST_PHRASE * 2, c -> c > ' ' && c < 0x7F);
                var word = end == at ? null : word(text, at, end);
                if (word != null && opening(text, word)) {
                    hits.add(word);
                }
                addPhrase(text, at, hits);
                at = end;
                done = end;
            }
        }
        return hits;
    }

    /** Not within a word that began before. */
    private static int wordStart(Flat text, int from) {
        int at = from;
        while (at > 0 && from - at < NEAR && text.charAt(at - 1) > ' ' && text.charAt(at - 1) < 0x7F) {
            at--;
        }
        return at;
    }

    private static @Nullable Hit word(Flat text, int from, int to) {
        int start = from;
        while (start < to && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Passwords.stripped(text, start, to);
        // An account may stand before it.
        int slash = text.text().indexOf('/', start, end);
        start = slash > start ? slash + 1 : start;
        return start < end
                        && Likeness.invented(text.text().substring(start, end))
                        && !Placeholder.touches(text, from, to)
                ? Hit.likely(SecretKind.PASSWORD, start, end)
                : null;
    }

    private static boolean opening(Flat text, Hit hit) {
        var word = text.text().substring(hit.start(), hit.end());
        return Likeness.coined(word) || (!Nearby.called(text, hit) && said(text, hit, word));
    }

    private static boolean said(Flat text, Hit hit, String word) {
        var before = text.before(hit.start(), NEAR);
        var behind = text.after(hit.end(), AFTER);
        boolean opens = BEHIND.matcher(behind).find()
                || (!PROGRAM.matcher(word).matches() && BEFORE.matcher(before).find());
        boolean tried = marked(word)
                && (TRIED_BEFORE.matcher(before).find()
                        || TRIED_BEHIND.matcher(behind).find());
        return opens
                || (tried
                        && (ACCESS.matcher(before).find()
                                || ACCESS.matcher(behind).find()));
    }

    /** Looks made up more than names do. */
    private static boolean marked(String word) {
        boolean joined = Likeness.signed(word) || word.indexOf('-') > 0 || word.indexOf('.') > 0;
        return Likeness.striking(word) && (joined || !PROGRAM.matcher(word).matches());
    }

    private static void addPhrase(Flat text, int at, List<Hit> hits) {
        char opening = text.charAt(at);
        char closing = opening == '「' ? '」' : opening;
        if ((opening == '"' || opening == '\'' || opening == '「')
                && PHRASE.matcher(text.before(at + 1, NEAR)).find()) {
            int end = text.runEnd(at + 1, LONGEST_PHRASE, c -> c != closing && c >= ' ');
            var phrase = text.text().substring(at + 1, end);
            boolean command = phrase.indexOf('/') >= 0 || phrase.indexOf('\\') >= 0 || phrase.contains(" -");
            if (text.charAt(end) == closing && phrase.trim().indexOf(' ') > 0 && !command) {
                hits.add(Hit.likely(SecretKind.PASSWORD, at + 1, end));
            }
        }
    }
}
