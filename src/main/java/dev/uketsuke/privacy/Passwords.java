package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Passwords behind, before or near the word for them, in Japanese, English and data. */
final class Passwords implements Detector {
    private static final List<String> NAMES = List.of(
            "パスワード",
            "パスワ-ド",
            "ぱすわーど",
            "ぱすわど",
            "パスわーど",
            "パス ワード",
            "パスフレーズ",
            "パスコード",
            "合言葉",
            "合い言葉",
            "解凍キー",
            "事前共有キー",
            "暗号化キー",
            "ネットワークキー",
            "password",
            "pass word",
            "pass-word",
            "pass_word",
            "pass phrase",
            "secret word",
            "unlock code",
            "unlock key",
            "unlock phrase",
            "pasword",
            "passwrd",
            "passwd",
            "passsword",
            "passowrd",
            "pssword",
            "pswd",
            "passphrase",
            "passcode",
            "passwort lautet",
            "passwort",
            "shared secret",
            "community string",
            "kennwort",
            "mot de passe",
            "contraseña",
            "密码",
            "密碼",
            "pwd",
            "pre-shared key",
            "preshared key",
            "wifi key",
            "wi-fi key",
            "network key",
            "encryption key");
    /** Words that lead to an account and its password. */
    private static final List<String> PAIR_NAMES = List.of(
            "credentials",
            "creds",
            "login details",
            "login info",
            "ログイン情報",
            "サインイン情報",
            "認証情報",
            "アカウント情報",
            "接続情報",
            "資格情報");
    /** Short words that mean a password only when a password plainly follows. */
    private static final List<String> SHORT_NAMES = List.of("パス", "ぱす", "pw", "pass", "p/w", "psk", "mdp");

    /** Names of what may be several words. */
    private static final List<String> PHRASES = List.of("passphrase", "パスフレーズ");

    private static final Pattern CAMEL = Pattern.compile("[A-Z]?[a-z]+(?:[A-Z][a-z]+)+[!?]{1,3}");
    /** Words joined to one. */
    private static final Pattern JOINED = Pattern.compile("[a-z]{3,}(?:-[a-z]{3,}){3,}");

    private static final int LONGEST_PHRASE = 80;
    private static final Pattern OWNED =
            Pattern.compile("(?:^|[ ])(?:the|my|our|your|his|her|their|its|temp|admin|root|wifi|same|new|old) $");
    private static final Pattern FINAL = Pattern.compile("^(?:です|でした|だ|なん|になって|となって)");
    /** A plain word before the one for a password, said to be it. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:^|[\\s。、「『\"])([A-Za-z][A-Za-z0-9._-]{4,30})[」』\"]?[ ]?"
                    + "(?:(?:です)?、[ ]?(?:これ|それ|こちら)が|が|で(?:入れ|開き|ログイン)[^。\\n]{0,6}、)[ ]?(?:[A-Za-z\\p{Han}\\p{Katakana}ー]{0,8}の?)?$");

    /** However plain, what a password is set to: 「パスワードを hachikou にして」. */
    private static final Pattern SET_TO =
            Pattern.compile("^(?:を|は)[ ]?([A-Za-z][A-Za-z0-9._-]{4,30})[ ]?に(?:して|しま|した|し直|変え|変更|設定|再設定|戻し|決め)");

    private static final Pattern NO_VALUE = Pattern.compile(
            "(?i)(?:null|none|blank|empty|default|random|unknown|reset|windows|hello|entra|azure|microsoft|laps|keepass|bitwarden|intune|okta|keyvault|defender|excel|activedirectory|onepassword|lastpass|true|false|never|enabled|disabled)(?:[ ._-].*)?");

    private static final String CLOSERS = ".,;:!?)]}>([{<\"'`」』";

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (var name : NAMES) {
            for (int place : text.places(List.of(name))) {
                add(text, place, name, hits);
            }
        }
        for (var name : PAIR_NAMES) {
            for (int place : text.places(List.of(name))) {
                if (!Pairs.addBehind(text, place + name.length(), hits)) {
                    add(text, place, name, hits);
                }
            }
        }
        for (var name : SHORT_NAMES) {
            for (int place : text.places(List.of(name))) {
                if (word(text, place, name)) {
                    add(text, place, name, hits);
                }
            }
        }
        return hits;
    }

    private static void add(Flat text, int place, String name, List<Hit> hits) {
        int behind = place + name.length();
        addPlain(text, place, behind, hits);
        addSet(text, behind, hits);
        if (!(Pairs.ends(text, place) && Pairs.addBehind(text, behind, hits))
                && !addBehind(text, behind, name, hits)
                && !(NAMES.contains(name) && Pairs.addBehind(text, behind, hits))
                && !Pairs.addBefore(text, place, hits)
                && (!name.equals("pass")
                        || OWNED.matcher(text.before(place, 12)).find())) {
            Nearby.add(text, place, behind, hits);
        }
    }

    private static void addPlain(Flat text, int place, int behind, List<Hit> hits) {
        boolean told = (FINAL.matcher(text.after(behind, 4)).find() || text.charAt(behind) == '。');
        int from = Math.max(0, place - LONGEST_PHRASE);
        var plain = told ? PLAIN.matcher(text.text().substring(from, place)) : null;
        if (plain != null && plain.find() && Likeness.named(plain.group(1)) && !Names.thing(plain.group(1))) {
            hits.add(Hit.likely(SecretKind.PASSWORD, from + plain.start(1), from + plain.end(1)));
        }
    }

    private static void addSet(Flat text, int behind, List<Hit> hits) {
        var set = text.at(SET_TO, behind, LONGEST_PHRASE);
        if (set != null && !NO_VALUE.matcher(set.group(1)).matches()) {
            hits.add(Hit.likely(SecretKind.PASSWORD, behind + set.start(1), behind + set.end(1)));
        }
    }

    private static boolean word(Flat text, int place, String name) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place + name.length());
        if (name.equals("パス") || name.equals("ぱす")) {
            return "はが:=「 ".indexOf(after) >= 0
                    || FINAL.matcher(text.after(place + name.length(), 4)).find();
        }
        boolean begins = before == '_' ? after == '=' || after == ':' : !latin(before);
        return begins && !latin(after);
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** Whether a password follows, or the place where one was hidden. */
    private static boolean addBehind(Flat text, int place, String name, List<Hit> hits) {
        var behind = Behind.read(text, place);
        if (behind == null || behind.hidden()) {
            return behind != null;
        }
        int end = behind.quoted() ? behind.end() : stripped(text, behind.start(), behind.end());
        if (behind.colon() && !behind.quoted() && PHRASES.contains(name)) {
            end = lineEnd(text, end);
        }
        var value = text.text().substring(behind.start(), end);
        if (Nearby.elsewhere(text, behind.start(), end)) {
            return false;
        }
        boolean ended = Behind.ended(text, end);
        if (PAIR_NAMES.contains(name) && !Likeness.strong(value)) {
            return false;
        }
        boolean aside = text.charAt(place - name.length() - 1) == '(' && text.charAt(end) == ')';
        if (!(SHORT_NAMES.contains(name) ? shortly(value, behind, name, ended || aside) : taken(value, behind, ended))
                && !(aside && Likeness.strong(value))) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, behind.start(), end));
        return true;
    }

    private static int lineEnd(Flat text, int start) {
        int end = text.runEnd(start, LONGEST_PHRASE, c -> c >= ' ' && c < 0x7F);
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean shortly(String value, Behind behind, String name, boolean ended) {
        boolean path = value.indexOf('\\') >= 0 || value.indexOf('/') >= 0;
        boolean said = behind.assigned() || behind.quoted() || !name.equals("pass");
        boolean named = (name.equals("psk") || (name.startsWith("p") && name.endsWith("w")))
                && behind.assigned()
                && !Likeness.ordinary(value);
        boolean worded = behind.assigned() && CAMEL.matcher(value).matches();
        return said && !path && (Likeness.strong(value) || worded || (named && ended && Likeness.named(value)));
    }

    private static boolean taken(String value, Behind behind, boolean ended) {
        if (value.isBlank()) {
            return false;
        }
        if (behind.quoted() && value.chars().anyMatch(c -> c > 0x7F)) {
            long digits = value.chars().filter(Character::isDigit).count();
            return behind.assigned() && ((value.length() >= 8 && digits > 0) || (value.length() >= 6 && digits >= 2));
        }
        if (Likeness.strong(value)) {
            return true;
        }
        if (JOINED.matcher(value).matches()) {
            return true;
        }
        boolean named = behind.quoted() ? behind.assigned() : behind.colon() || (behind.assigned() && ended);
        return named && (behind.colon() || behind.quoted() || !Likeness.ordinary(value)) && Likeness.named(value);
    }

    static int stripped(Flat text, int start, int end) {
        int at = end;
        while (at > start + 1
                && CLOSERS.indexOf(text.charAt(at - 1)) >= 0
                && !kept(text, at, end)
                && !paired(text, start, at)) {
            at--;
        }
        return at;
    }

    /** A parenthesis that was opened within the word is the word's. */
    private static boolean paired(Flat text, int start, int at) {
        if (text.charAt(at - 1) != ')') {
            return false;
        }
        var word = text.text().substring(start, at);
        return word.indexOf('(') > 0 && !Names.code(word);
    }

    /** An exclamation or question mark right at the end of a word is likelier part of the password than of the sentence. */
    private static boolean kept(Flat text, int at, int end) {
        char last = text.charAt(at - 1);
        return (last == '!' || last == '?') && (at == end || "\"'`」』".indexOf(text.charAt(at)) >= 0);
    }
}
