package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that nothing calls so: words that look made up, told where somebody gets in. The plainer one looks, the more
 * has to be said of it. What is said is looked for in a few chars before and behind, so that no pattern can take long.
 */
final class Hints implements Detector {
    /** Where a password is told, whatever it is called: what is asked for, what was noted, what was given away. */
    private static final List<String> TELLING = words("""
            求められ|聞かれ|訊かれ|入る|入力|入れて|入れる|打って|打つ|お使い|使って|使い回|もう一方|もう片方|もう一つ|片方|下は|下の欄|文字列|文字で|入れません|入れます|
            付箋|ふせん|貼って|メモに|書いて|書かれ|初期値|初回|配っ|配布した|統一|全員|全台|as root|root:|root /|root,|rootは|root は|rootの|root の|ルート|administrator|アドミニ|ローカル管理|管理画面|
            共有アカウント|laps|tap |一時アクセス|フィッシング|偽|攻撃者|詐欺|電話の相手|漏|代わりに|なりすま|事前共有|psk|bios|解錠|昇格|プロンプト|今のは|前の|古い|
            旧|log in as me|login as me|sign in as me|log in for me|sign in for me|as myself|my account|
            my login|the other|the rest|the word|what you type|what to type|you type|you enter|typed|
            type |types |entered|enter |prompt|asks|asked for|wants|sticky|post-it|posted on|board|
            drawer|keyboard|scribbled|wrote|written|printed on|note|admin |admin,|sudo|starters|
            new hires|first login|everyone|phish|fake|scam|caller|attacker|over the phone|break glass|
            break-glass|temporary access|access pass|community|shared secret|radius|ipsec|spelled|
            spelt|wrong window|wrong chat|wrong tab|wrong channel|誤爆|貼り間違|間違えて貼|間違って貼|間違えて送|誤送信|the old one|used to be|before the change|unpack|infected|the usual|guest|uninstall|
            remove the|plain text|plaintext|clear text|in clear|hard coded|hard-coded|hardcoded|cracked|
            leaked|emailed|smtp|master|default|exits with|アンインストール|消す|削除する|マスター|初期の|初期が|いつもの|平文|別メール|
            聞いてき|打て|起動する|変えろ|変えて|変えた|最初の|ログオンは|ログインは|サインインは|login is|logon is|login's|changed it|そのまま書|流出|解読
            """);

    /** Where somebody gets in, or does not. */
    private static final List<String> ACCESS = words("""
            ログイン|ログオン|サインイン|アカウント|ユーザー|管理者|権限|接続|つな|繋|リモート|コンソール|無線|証明書|ロック|鍵|解凍|vpn|rdp|ssh|pfx|wi-fi|
            wifi|log in|logs in|login|logon|log on|logged in|sign in|signs in|signed in|sign-in|
            account|user |username|credential|console|remote|unlock|locked|vault|safe|archive|zip|cert|
            ilo|idrac|router|vcenter|contact|連絡先|担当|keepass|1password|bitwarden|金庫|暗号|認証|復号|auth|admin's
            """);

    /** What is said before a word that is told. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "(?:(?:^|[\\s(])(?:is|was|were|be|still|it's|its|that's|set to|changed to|with|then|below that|got|has) |[:,、。.!?=→>] ?|@[a-z0-9.-]{3,40} |[^!-~\\s] ?|(?:^|\\n))[\"'`「『(]*$");

    /** What is said before one that is typed, written down or given away. */
    private static final Pattern GIVEN_BEFORE = Pattern.compile(
            "(?:^|[\\s(])(?:types?|typed|typing|enter(?:s|ed|ing)?|key(?:ed|s)? in|punch(?:ed)? in|put|puts|wants?|takes|expects|says?|said|reads?|it's|its|(?:is|was) (?:just|only|literally|simply|always)|told(?: [a-z]+){1,3}|(?:gave|give|given|handed|sent)(?: [a-z]+){1,3}|(?:gave|got|give it|handed out|wrote|write)|(?:use|using|used|try|tried)) [\"'`(]*$"
                    + "|(?:入れる|入れるの|求められる|聞かれる|打つ|入力する|入力|下の|要る)(?:の|文字列?|もの|言葉|値|やつ|欄)?(?:は|が|に|には|:)[ ]?[「『]?$");

    private static final Pattern TOLD_BEHIND = Pattern.compile(
            "^[\"'`」』)!?]*[ ]?(?:"
                    + "で、|なんで|なので|やった|から変え|です|でした|だっ|だよ|だ。|やから|やで|やけど|っす|である|から変|に(?:変|戻|設定|し(?:て|た|ま))|になって|、[^。\\n]{0,12}(?:文字目|ゼロ|数字|大文字|小文字|記号|先頭|最後)"
                    + "|,? (?:should do|will do|works|still works|gets|lets)|, (?:user|the user|username|login|the login|no spaces|all lower|lower ?case|the (?:first|second|third|last))|$|\\n|,)");

    private static final Pattern GIVEN_BEHIND = Pattern.compile(
            "^[\"'`」』)!?]*[ ]?(?:"
                    + "の(?:まま|はず)|で(?:統一|そろ|揃|解錠|運用|入れ|ログ|サイン)|を(?:配|使|入|教|渡|打|お|発行|伝|試|聞|求)|(?:、|を)?これ(?:を|で)?(?:打|入)|が(?:必要|要)|をお?使|お?使い"
                    + "|と(?:入|打|お入|お打|伝|お伝え|書|来|出|ござ|知らせ|言|あった|あり)|(?:やった|だった)(?:と思|はず|かな|かも|っけ|気が)|が(?:まだ)?(?:使え|通|生き)|では?(?:もう|まだ)?(?:入|通|開)"
                    + "|,? (?:should do it|will do|still works|still signs|gets you|lets you|works for)|,? (?:on|into|in) (?:the|a|that) (?:phishing|fake|scam|bogus)"
                    + "|,? (?:and|but|then) (?:he|she|they|it) (?:got|logged|let|signed|still)|,? (?:i think|i believe|iirc|if i remember)|,? over the phone|,? (?:in|as) (?:plain|clear)|,? to (?:uninstall|remove|get|log|sign|open|unlock))");

    /** What a word belongs to that is none. */
    private static final Pattern CALLED_ELSE = Pattern.compile(
            "(?:対象|案件|担当者?|管理者|責任者|申請者|方式|更新|manager|件名|接続先|宛先|状態|原因|名称|結果|コマンド|種類|メーカー|機種|プロセス|パス|url|\\b(?:connect(?:ed|s|ing)?|log(?:ged|s|ging)? in|sign(?:ed|s|ing)? in|assigned|up(?:grad|dat)ed?|moved|related|belongs?) to|\\b(?:from|for|on|of|install|in|by|at|(?:log(?:ged)? in|sign(?:ed)? in|run(?:s|ning)?|known|appears?|shows?|shown|listed|reported|detected|registered|tagged|flagged) as|called|named|command|process|path|url|status|subject|cmdlet|tag|action|session|host|product))"
                    + "[ ]?(?:名)?(?:は|が|の|:|=|is)?[ ]?[\"'「(]*$");

    private static final Pattern BELONGS = Pattern.compile(
            "^[\"'」)]*[ ]?(?:という|の)?[ ]?(?:端末|機|サーバ|グループ|ポリシー|ルール|アプリ|ソフト|プロセス|ファイル|画面|環境|チーム|サイト|拠点|部署|ユーザー|アカウント|(?:policy|server|group|device|host|laptop|machine|rule|app|process|file|team|user|account|client|tool|version|network|tenant|alert|role|site)s?\\b)");

    /** Neither data nor an address. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9!#$%^*?][A-Za-z0-9!#$%^*?@+&()~|._-]+");

    /** Words before it: in what is no text there are letters and signs of all kinds too. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?:[a-z]{3,}[.,:]? (?:/ )?|[^!-~\\s][ ]?(?:[/:] ?)?)[\"'`「『(]*$");

    private static final int BEFORE = 100;
    private static final int BEHIND = 70;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 36;
    private static final String OPENERS = "\"'`([{<";

    private static List<String> words(String lines) {
        return List.of(lines.replace("\n", "").split("\\|"));
    }

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        var telling = text.places(TELLING);
        var access = text.places(ACCESS);
        for (int at = 0; at < text.text().length(); at++) {
            int end = text.runEnd(at, Integer.MAX_VALUE, c -> c > ' ' && c < 0x7F);
            var word = end - at < SHORTEST || end - at > LONGEST ? null : word(text, at, end);
            if (word != null && told(text, word, near(telling, word), near(access, word))) {
                hits.add(word);
            }
            at = end;
        }
        return hits;
    }

    private static boolean near(List<Integer> cues, Hit word) {
        int at = Collections.binarySearch(cues, word.start() - BEFORE);
        int next = at < 0 ? -at - 1 : at;
        return next < cues.size() && cues.get(next) <= word.end() + BEHIND;
    }

    private static @Nullable Hit word(Flat text, int from, int to) {
        int start = from;
        while (start < to && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Passwords.stripped(text, start, to);
        return end - start >= SHORTEST
                        && looks(text.text().substring(start, end))
                        && !Placeholder.touches(text, from, to)
                ? Hit.likely(SecretKind.PASSWORD, start, end)
                : null;
    }

    private static boolean looks(String word) {
        return Likeness.invented(word) || Likeness.common(word);
    }

    private static boolean told(Flat text, Hit hit, boolean telling, boolean access) {
        var word = text.text().substring(hit.start(), hit.end());
        if (!WORD.matcher(word).matches() || Names.code(word)) {
            return false;
        }
        var before = text.before(hit.start(), 40);
        if (Likeness.dense(word) && SPOKEN.matcher(before).find()) {
            return true;
        }
        var behind = text.after(hit.end(), 24);
        if (!(telling || access)
                || CALLED_ELSE.matcher(before).find()
                || Nearby.called(text, hit)
                || BELONGS.matcher(behind).find()) {
            return false;
        }
        if (Likeness.coined(word)) {
            return true;
        }
        boolean given = GIVEN_BEFORE.matcher(before).find()
                || GIVEN_BEHIND.matcher(behind).find();
        if (Names.telling(word) && !Likeness.common(word)) {
            return false;
        }
        boolean said = TOLD_BEFORE.matcher(before).find()
                && (TOLD_BEHIND.matcher(behind).find() || behind.charAt(0) < 0x80);
        if (Likeness.made(word)) {
            return said || given;
        }
        boolean plain = !Likeness.striking(word) && !Likeness.common(word);
        return plain ? telling && given : given || (telling && said);
    }
}
