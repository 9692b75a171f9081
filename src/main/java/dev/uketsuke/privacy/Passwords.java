package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passwords behind, before or near the word for them, in Japanese, English, commands and data. */
final class Passwords implements Detector {
    private static final List<String> NAMES = List.of(
            "パスワード",
            "ﾊﾟｽﾜｰﾄﾞ",
            "パスフレーズ",
            "パスコード",
            "合言葉",
            "password",
            "passwd",
            "passphrase",
            "passcode",
            "passwort",
            "pwd",
            "credentials",
            "creds",
            "ログイン情報",
            "認証情報",
            "アカウント情報",
            "資格情報");
    /** Short words that mean a password only when a password plainly follows. */
    private static final List<String> SHORT_NAMES = List.of("パス", "pw", "pass", "p/w");

    private static final Pattern PAIRED = Pattern.compile(
            "(?i)^[ ]?(?:は|:|=|は、|are|is)?[ ]?[「\"(]?[A-Za-z0-9_.\\\\@-]{2,}[ ]?(?:/|:|,|、)[ ]?([!-~]{4,})");
    private static final List<String> COMMANDS = List.of(
            "psexec",
            "sshpass",
            "plink",
            "net use",
            "net user",
            "--password",
            "-password",
            "/pass:",
            "/password:",
            "/p:",
            "curl",
            "mysql",
            "convertto-securestring",
            "smbclient",
            "wget",
            "ldapsearch",
            "schtasks",
            "runas",
            "wmic",
            "cmdkey",
            "putty",
            "pscp",
            "winscp",
            "sqlcmd",
            "osql",
            "bcp ");
    private static final List<Pattern> IN_COMMANDS = List.of(
            Pattern.compile(
                    "(?i)^(?:psexec|wmic|plink|pscp|putty|sqlcmd|osql|bcp |schtasks|ldapsearch)[^\\n]*? [-/](?:pw|p|password|rp|w):? ?\"?([^\\s\"]{3,})"),
            Pattern.compile("(?i)^sshpass -p ?['\"]?([^\\s'\"]{3,})"),
            Pattern.compile("(?i)^mysql[^\\n]*? -p([^\\s\"-][^\\s\"]{2,})"),
            Pattern.compile("(?i)^net use(?: [a-z]:| \\*)? \\\\\\\\[^\\s]+ ([^\\s/][^\\s]{2,})(?: |$)"),
            Pattern.compile("(?i)^net use(?: [a-z]:| \\*)? \\\\\\\\[^\\s]+ /user:[^\\s]+ ([^\\s/][^\\s]{2,})"),
            Pattern.compile("(?i)^net user [^\\s]+ ([^\\s/*][^\\s]{2,})"),
            Pattern.compile("(?i)^--?password[ =:]+['\"]?([^\\s'\"]{3,})"),
            Pattern.compile("(?i)^/(?:pass|password|p):['\"]?([^\\s'\"]{3,})"),
            Pattern.compile(
                    "(?i)^(?:curl|smbclient|wget)[^\\n]*? (?:-u|-U|--user)[ =]?['\"]?[^\\s:%'\"]+[:%]([^\\s'\"]{3,})"),
            Pattern.compile("(?i)^convertto-securestring(?: -string)? ['\"]([^'\"\\n]{3,})['\"]"));
    private static final int NEAR = 40;
    private static final String CLOSERS = ".,;:!?)]}>\"'`」』)";

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (var name : NAMES) {
            for (int place : text.places(List.of(name))) {
                add(text, place, name, hits);
            }
        }
        for (var name : SHORT_NAMES) {
            for (int place : text.places(List.of(name))) {
                int behind = place + name.length();
                boolean pair = text.before(place, 3).strip().endsWith("id/")
                        || text.before(place, 5).strip().endsWith("id /");
                if (word(text, place, name) && !(pair && addPair(text, behind, hits))) {
                    addBehind(text, behind, false, hits);
                }
            }
        }
        int scanned = 0;
        for (int place : text.places(COMMANDS)) {
            if (place >= scanned) {
                IN_COMMANDS.forEach(pattern -> addCommand(text, place, pattern, hits));
                scanned = place + 60;
            }
        }
        return hits;
    }

    private static void add(Flat text, int place, String name, List<Hit> hits) {
        int behind = place + name.length();
        if (addBehind(text, behind, true, hits) || addPair(text, behind, hits)) {
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
            return after == 'は' || after == 'が' || after == ':' || after == '=' || after == ' ';
        }
        return !latin(before) && !latin(after);
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean addBehind(Flat text, int place, boolean plain, List<Hit> hits) {
        var behind = Behind.read(text, place);
        if (behind == null) {
            return false;
        }
        int end = behind.quoted() ? behind.end() : stripped(text, behind.start(), behind.end());
        var value = text.text().substring(behind.start(), end);
        if (!taken(text, value, behind, plain, end)) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, behind.start(), end));
        return true;
    }

    private static boolean taken(Flat text, String value, Behind behind, boolean plain, int end) {
        if (value.isBlank()) {
            return false;
        }
        if (!plain) {
            return behind.assigned() && Likeness.strong(value) && value.indexOf('\\') < 0 && value.indexOf('/') < 0;
        }
        if (behind.quoted() && value.chars().anyMatch(c -> c > 0x7F)) {
            return behind.assigned() && value.length() >= 8 && value.chars().anyMatch(Character::isDigit);
        }
        if (Likeness.strong(value)) {
            return true;
        }
        boolean named = behind.quoted() ? behind.assigned() : behind.colon() || (behind.assigned() && ends(text, end));
        return named && Likeness.named(value);
    }

    /** Nothing but the end of the sentence or です follows. */
    private static boolean ends(Flat text, int end) {
        var after = text.after(end, 5).strip();
        return after.isEmpty()
                || after.startsWith("です")
                || after.startsWith("でした")
                || after.startsWith("。")
                || after.startsWith(".")
                || after.startsWith("\n");
    }

    private static int stripped(Flat text, int start, int end) {
        int at = end;
        while (at > start + 1 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0 && !kept(text, at, end)) {
            at--;
        }
        return at;
    }

    /** An exclamation or question mark right at the end of a word is likelier part of the password than of the sentence. */
    private static boolean kept(Flat text, int at, int end) {
        char last = text.charAt(at - 1);
        return (last == '!' || last == '?') && at == end;
    }

    private static boolean addPair(Flat text, int behind, List<Hit> hits) {
        var match = text.after(behind, 120).chars().anyMatch(Character::isDigit) ? text.at(PAIRED, behind, 120) : null;
        if (match == null) {
            return false;
        }
        int start = behind + match.start(1);
        int end = stripped(text, start, behind + match.end(1));
        if (!Likeness.strong(text.text().substring(start, end))) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, start, end));
        return true;
    }

    private static void addCommand(Flat text, int place, Pattern pattern, List<Hit> hits) {
        var match = text.at(pattern, place, 320);
        if (match != null) {
            var value = match.group(1);
            if (value.chars().allMatch(c -> c < 0x7F) && Likeness.plausible(value) && !value.startsWith("[")) {
                hits.add(Hit.sure(SecretKind.PASSWORD, place + match.start(1), place + match.end(1)));
            }
        }
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
        return whole && end > start && Likeness.striking(text.text().substring(start, end))
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
