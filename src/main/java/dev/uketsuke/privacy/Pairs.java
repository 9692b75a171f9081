package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.List;

/** Passwords that stand beside the name of their account, and those that stand before the word for them. */
final class Pairs {
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^(?: (?:for|to|of|on) [a-z0-9 ._-]{2,40}?)?[ ]?(?:は、|は|=>|→|:|=|are|is)?[ ]?[「\"(]?[A-Za-z0-9_.\\\\@-]{2,}(?:[ ]?//?[ ]?|:|[ ]?[,、][ ]?)([!-~]{4,})");
    private static final Pattern SIDE =
            Pattern.compile("(?:id|user|username|login|account|アカウント|ユーザ|ユーザー|ユーザー名)[ ]?/[ ]?$");
    private static final Pattern BEFORE = Pattern.compile("[A-Za-z0-9_.@\\\\-]{2,}[ ]?/[ ]?([!-~]{4,40})[ ]?[(]$");
    private static final int NEAR = 60;
    private static final int LONGEST = 120;

    private Pairs() {}

    /** Whether the word at a place is the second of two such as {@code ID/PW}. */
    static boolean ends(Flat text, int place) {
        boolean slash = text.charAt(place - 1) == '/' || text.charAt(place - 2) == '/';
        return slash && SIDE.matcher(text.before(place, 12)).find();
    }

    static boolean addBehind(Flat text, int behind, List<Hit> hits) {
        boolean separated = text.after(behind, NEAR).chars().anyMatch(c -> "/:,、".indexOf(c) >= 0);
        var pair = separated && Likeness.promising(text, behind, behind + LONGEST)
                ? text.at(BEHIND, behind, LONGEST)
                : null;
        return pair != null && addStrong(text, behind + pair.start(1), behind + pair.end(1), hits);
    }

    /** Accounts with their passwords before the word for one. */
    static boolean addBefore(Flat text, int place, List<Hit> hits) {
        int from = Math.max(0, place - NEAR);
        var pair = Likeness.promising(text, from, place)
                ? BEFORE.matcher(text.text().substring(from, place))
                : null;
        return pair != null && pair.find() && addStrong(text, from + pair.start(1), from + pair.end(1), hits);
    }

    static boolean addStrong(Flat text, int from, int to, List<Hit> hits) {
        int start = from;
        while (start < to && "\"'`([{<".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Passwords.stripped(text, start, to);
        if (start >= end || !Likeness.strong(text.text().substring(start, end))) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, start, end));
        return true;
    }
}
