package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Passwords under another name: a key, a lock, a secret; only a word that looks made up is one. */
final class Keys implements Detector {
    /** Names that an invented word follows as their value. */
    private static final List<String> KEYS = List.of(
            "鍵", "キー", "かぎ", "シークレット", "秘密", "暗証", "認証", "保護", "ロック", "コード", "ことば", "言葉", "key", "secret", "code",
            "phrase");
    /** Words for what may be opened or entered: a striking word is its password where it is said to be it. */
    private static final List<String> LOCKS = List.of(
            "やつ", "ほう", "ロック解除", "解凍", "bios", "wi-fi", "wifi", "wlan", "無線", "root", "unlock", "recovery", " one");
    /** Names of networks, beside which their key stands. */
    private static final List<String> NETWORKS = List.of("ssid", "hotspot", "テザリング");

    private static final Pattern OTHER_KEY = Pattern.compile(
            "(?:公開|レジストリの?|プロダクト|ライセンス|パーティション|ソート|矢印|ショートカット|主|外部|エラー|イベント|終了|結果|検出|型番|商品|店舗|部署|会社|国|理由"
                    + "|registry|public|product|license|licence|partition|primary|foreign|sort|value|hot|arrow|exit|error|return|result|status|reason|event|source|country|post|zip|the only|error )[ ]?$");
    /** Those of which the value may be nothing but words that are joined. */
    private static final List<String> SPOKEN = List.of("鍵", "かぎ", "ことば", "言葉", "phrase");

    private static final Pattern WORDS = Pattern.compile("[a-z]{3,}(?:[-_.][a-z]{3,})+");
    private static final Pattern SAID = Pattern.compile(
            "^[\"'」』)]*[ ]?(?:を(?:入|打|使|設定)|で(?:入|接続|つな|繋)|です|が(?:要|必要)|to (?:join|connect)|$|,|\\n|、|。)");
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)^(?:ssid|hotspot|テザリング)(?:は|:|=| is)?[ ]?[\"'「]?[A-Za-z0-9_.-]{2,32}[\"'」]?"
                    + "(?:[ ]?[/、][ ]?|, |: | )(?:(?:you need|with|and|key|pw|キーは|キーが|キー|鍵は|鍵) ?)?[\"'「]?([!-~]{6,63})");
    /** A lock, and what opens it between parentheses. */
    private static final Pattern ENCLOSED = Pattern.compile("^[^\\n。(]{0,8}\\(([!-~]{6,40})\\)");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (var name : KEYS) {
            for (int place : text.places(List.of(name))) {
                if (!OTHER_KEY.matcher(text.before(place, 14)).find() && word(text, place, name)) {
                    addKey(text, place + name.length(), SPOKEN.contains(name), hits);
                }
            }
        }
        for (var name : LOCKS) {
            for (int place : text.places(List.of(name))) {
                addLock(text, place + name.length(), hits);
            }
        }
        for (int place : text.places(NETWORKS)) {
            var beside = Likeness.promising(text, place, place + 80) ? text.at(BESIDE, place, 120) : null;
            if (beside != null) {
                addInvented(text, place + beside.start(1), place + beside.end(1), hits);
            }
        }
        return hits;
    }

    private static void addKey(Flat text, int place, boolean spoken, List<Hit> hits) {
        var enclosed = text.charAt(place) < 0x80 ? null : text.at(ENCLOSED, place, 60);
        if (enclosed != null) {
            addInvented(text, place + enclosed.start(1), place + enclosed.end(1), hits);
        }
        var behind = Behind.read(text, place);
        if (behind == null || behind.hidden() || behind.start() == place) {
            return;
        }
        int end = behind.quoted() ? behind.end() : Passwords.stripped(text, behind.start(), behind.end());
        var value = text.text().substring(behind.start(), end);
        boolean joined =
                behind.colon() && Likeness.mixedCase(value) && value.indexOf('_') > 0 && Likeness.plausible(value);
        joined |= spoken && behind.assigned() && WORDS.matcher(value).matches() && Likeness.plausible(value);
        boolean said = behind.assigned() || SAID.matcher(text.after(end, 8)).find();
        if (said && (Likeness.invented(value) || joined) && !Nearby.elsewhere(text, behind.start(), end)) {
            hits.add(Hit.likely(SecretKind.PASSWORD, behind.start(), end));
        }
    }

    private static void addInvented(Flat text, int from, int to, List<Hit> hits) {
        int end = Passwords.stripped(text, from, to);
        if (Likeness.invented(text.text().substring(from, end))) {
            hits.add(Hit.likely(SecretKind.PASSWORD, from, end));
        }
    }

    private static void addLock(Flat text, int place, List<Hit> hits) {
        var behind = Behind.read(text, place);
        if (behind == null || behind.hidden() || !behind.assigned() || behind.start() == place) {
            return;
        }
        int end = behind.quoted() ? behind.end() : Passwords.stripped(text, behind.start(), behind.end());
        var value = text.text().substring(behind.start(), end);
        if (Likeness.invented(value)
                && !Nearby.elsewhere(text, behind.start(), end)
                && (Likeness.signed(value) || Likeness.striking(value) || value.indexOf('-') > 0)) {
            hits.add(Hit.likely(SecretKind.PASSWORD, behind.start(), end));
        }
    }

    /** A Latin name only as a whole word. */
    private static boolean word(Flat text, int place, String name) {
        return name.charAt(0) > 0x7F || !(letter(text.charAt(place - 1)) || letter(text.charAt(place + name.length())));
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
