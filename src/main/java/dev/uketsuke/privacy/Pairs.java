package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.List;

/** Passwords that stand beside the name of their account, and those that stand before the word for them. */
final class Pairs {
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^[ ]?(?:は、|は|=>|→|:|=|are|is)?[ ]?[「\"(]?[A-Za-z0-9_.\\\\@-]{2,}[ ]?(?://?|:|,|、)[ ]?([!-~]{4,})");
    private static final Pattern SIDE =
            Pattern.compile("(?:id|user|username|login|account|アカウント|ユーザ|ユーザー|ユーザー名)[ ]?/[ ]?$");
    private static final List<String> LOGINS = List.of("login", "logon", "ログイン", "ログオン");
    /** Blanks at both sides tell an account and its password from a domain and its account. */
    private static final Pattern LOGIN = Pattern.compile("^(?:は|[ ]?[:=])[ ]?[A-Za-z0-9_.@-]{2,} //? ([!-~]{4,})");

    private static final Pattern INITIALS = Pattern.compile("^u: ?[!-~]{2,40}[ ,/]+p: ?([!-~]{4,})");
    private static final Pattern BEFORE = Pattern.compile("[A-Za-z0-9_.@\\\\-]{2,}[ ]?/[ ]?([!-~]{4,40})[ ]?[(]$");
    private static final Pattern CALLED = Pattern.compile("([!-~]{5,40})[ ]?(という|といった|って|を)[ ]?(?:仮|初期|旧|新)?$");
    private static final Pattern AS = Pattern.compile(
            "([!-~]{5,40}) as (?:(?:the|my|our|your|its|his|her|admin|root|local|new|temporary) ){0,3}$");
    private static final int NEAR = 60;
    private static final int LONGEST = 120;

    private Pairs() {}

    /** Whether the word at a place is the second of two such as {@code ID/PW}. */
    static boolean ends(Flat text, int place) {
        return SIDE.matcher(text.before(place, 12)).find();
    }

    static boolean addBehind(Flat text, int behind, List<Hit> hits) {
        boolean separated = text.after(behind, NEAR).chars().anyMatch(c -> "/:,、".indexOf(c) >= 0);
        return separated && add(text, BEHIND, behind, hits);
    }

    /** Accounts with their passwords behind words other than the one for a password. */
    static void addNamed(Flat text, List<Hit> hits) {
        for (var login : LOGINS) {
            for (int place : text.places(List.of(login))) {
                add(text, LOGIN, place + login.length(), hits);
            }
        }
        for (int place : text.places(List.of("u:"))) {
            boolean word = text.charAt(place - 1) <= ' ' || text.charAt(place - 1) > 0x7F;
            if (word) {
                add(text, INITIALS, place, hits);
            }
        }
    }

    static boolean addBefore(Flat text, int place, int behind, List<Hit> hits) {
        int from = Math.max(0, place - NEAR);
        if (!Likeness.promising(text, from, place)) {
            return false;
        }
        var before = text.text().substring(from, place);
        var pair = BEFORE.matcher(before);
        if (pair.find()) {
            return addStrong(text, from + pair.start(1), from + pair.end(1), hits);
        }
        var called = CALLED.matcher(before);
        if (called.find()) {
            var after = text.after(behind, 4);
            boolean made = !called.group(2).equals("を") || after.startsWith("に") || after.startsWith("と");
            return made && addStrong(text, from + called.start(1), from + called.end(1), hits);
        }
        var as = AS.matcher(before);
        return as.find() && addStrong(text, from + as.start(1), from + as.end(1), hits);
    }

    private static boolean add(Flat text, Pattern pattern, int place, List<Hit> hits) {
        var match = Likeness.promising(text, place, place + LONGEST) ? text.at(pattern, place, LONGEST) : null;
        return match != null && addStrong(text, place + match.start(1), place + match.end(1), hits);
    }

    private static boolean addStrong(Flat text, int from, int to, List<Hit> hits) {
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
