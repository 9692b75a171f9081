package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passwords behind, before or near the word for them, in Japanese, English and data. */
final class Passwords implements Detector {
    private static final List<String> NAMES = List.of(
            "パスワード",
            "パスワ-ド",
            "ぱすわーど",
            "ﾊﾟｽﾜｰﾄﾞ",
            "パスフレーズ",
            "パスコード",
            "合言葉",
            "事前共有キー",
            "暗号化キー",
            "ネットワークキー",
            "password",
            "pasword",
            "passwrd",
            "passwd",
            "passsword",
            "passowrd",
            "pssword",
            "pswd",
            "passphrase",
            "passcode",
            "passwort",
            "pwd",
            "pre-shared key",
            "wifi key",
            "wi-fi key");
    /** Words that lead to an account and its password. */
    private static final List<String> PAIR_NAMES = List.of("credentials", "creds", "ログイン情報", "認証情報", "アカウント情報", "資格情報");
    /** Short words that mean a password only when a password plainly follows. */
    private static final List<String> SHORT_NAMES = List.of("パス", "pw", "pass", "p/w");

    /** Names of what may be several words. */
    private static final List<String> PHRASES = List.of("passphrase", "パスフレーズ");

    private static final int LONGEST_PHRASE = 80;
    private static final int NEAR = 40;
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
        Pairs.addNamed(text, hits);
        for (var name : SHORT_NAMES) {
            for (int place : text.places(List.of(name))) {
                int behind = place + name.length();
                if (word(text, place, name) && !(Pairs.ends(text, place) && Pairs.addBehind(text, behind, hits))) {
                    addBehind(text, behind, name, hits);
                }
            }
        }
        return hits;
    }

    private static void add(Flat text, int place, String name, List<Hit> hits) {
        int behind = place + name.length();
        if ((Pairs.ends(text, place) && Pairs.addBehind(text, behind, hits))
                || addBehind(text, behind, name, hits)
                || Pairs.addBehind(text, behind, hits)
                || Pairs.addBefore(text, place, behind, hits)) {
            return;
        }
        int from = Math.max(0, place - NEAR);
        var before = sentenceTail(text.text().substring(from, place));
        if (!addStriking(text, place - before.length(), before, true, hits)) {
            var after = sentenceHead(
                    text.text().substring(behind, Math.min(text.text().length(), behind + NEAR)));
            addStriking(text, behind, after, false, hits);
        }
    }

    private static boolean word(Flat text, int place, String name) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place + name.length());
        if (name.equals("パス")) {
            return "はが:=「 ".indexOf(after) >= 0;
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
        boolean ended = Behind.ended(text, end);
        if (!(SHORT_NAMES.contains(name) ? shortly(value, behind, name, ended) : taken(value, behind, ended))) {
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
        boolean named = name.startsWith("p") && name.endsWith("w") && behind.assigned() && !Likeness.ordinary(value);
        return said && !path && (Likeness.strong(value) || (named && ended && Likeness.named(value)));
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
        boolean named = behind.quoted() ? behind.assigned() : behind.colon() || (behind.assigned() && ended);
        return named && (behind.colon() || behind.quoted() || !Likeness.ordinary(value)) && Likeness.named(value);
    }

    static int stripped(Flat text, int start, int end) {
        int at = end;
        while (at > start + 1 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0 && !kept(text, at, end)) {
            at--;
        }
        return at;
    }

    /** An exclamation or question mark right at the end of a word is likelier part of the password than of the sentence. */
    private static boolean kept(Flat text, int at, int end) {
        char last = text.charAt(at - 1);
        return (last == '!' || last == '?') && (at == end || "\"'`」』".indexOf(text.charAt(at)) >= 0);
    }

    /** A striking word close to the name of a password; the nearest one. */
    private static boolean addStriking(Flat text, int offset, String stretch, boolean last, List<Hit> hits) {
        if (stretch.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        @Nullable Hit nearest = null;
        for (int at = 0; at < stretch.length(); at++) {
            int from = at;
            while (at < stretch.length() && stretch.charAt(at) > ' ' && stretch.charAt(at) < 0x7F) {
                at++;
            }
            var hit = at - from < 6 ? null : striking(text, offset + from, offset + at);
            if (hit != null && (nearest == null || last)) {
                nearest = hit;
            }
        }
        if (nearest != null) {
            hits.add(nearest);
        }
        return nearest != null;
    }

    private static @Nullable Hit striking(Flat text, int from, int to) {
        int start = from;
        while (start < to && "\"'`([{<".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = stripped(text, start, to);
        boolean whole = !latin(text.charAt(start - 1)) && !latin(text.charAt(end));
        boolean data = Behind.NEXT.matcher(text.text().substring(start, end)).find();
        return whole && !data && end > start && Likeness.striking(text.text().substring(start, end))
                ? Hit.likely(SecretKind.PASSWORD, start, end)
                : null;
    }

    private static String sentenceTail(String stretch) {
        int stop = Math.max(Math.max(stretch.lastIndexOf('。'), stretch.lastIndexOf('\n')), stretch.lastIndexOf(". "));
        return stretch.substring(stop + 1);
    }

    private static String sentenceHead(String stretch) {
        int end = stretch.length();
        for (var stop : List.of("。", "\n", ". ")) {
            int at = stretch.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return stretch.substring(0, end);
    }
}
