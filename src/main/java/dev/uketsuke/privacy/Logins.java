package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passwords of which only the way in is said: "log on with kiosk and …", 「root／… で入れます」. */
final class Logins implements Detector {
    private static final String ACCOUNT = "(?: user| account)? ?[A-Za-z0-9_.@\\\\-]{2,40}[\"']?";
    private static final String SYSTEM = "(?: to [a-z0-9. -]{2,30}?)?";

    private static final List<String> NAMES = List.of("login", "logon", "ログイン", "ログオン");
    /** Blanks at both sides tell an account and its password from a domain and its account. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:login|logon|ログイン|ログオン)(?:は|[ ]?[:=])[ ]?[A-Za-z0-9_.@-]{2,}(?: //? | ?と ?)([!-~]{4,})");

    /** An address without a scheme: {@code user:…@host}. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:^|[\\s「\"'(<=,、])([A-Za-z0-9._-]{2,32}):([!-.0-9;-?A-~]{6,40})$");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:e?-?mails?|mail|mailto|smtp|sips?|upn|from|to|cc|bcc|user|users|account|id|address|addr|name|login|contact|reply-to)");

    private static final List<String> INITIALS = List.of("u:");
    private static final Pattern INITIAL = Pattern.compile("(?i)^u: ?[!-~]{2,40}[ ,/]+p: ?([!-~]{4,})");

    private static final List<String> ENTERING = List.of(
            "log in",
            "log on",
            "login",
            "logon",
            "logged in",
            "logged on",
            "logging in",
            "logging on",
            "sign in",
            "sign on",
            "signed in",
            "signing in",
            "ssh in",
            "rdp in");
    private static final Pattern WITH_ACCOUNT = Pattern.compile("(?i)^[a-z -]{5,11}" + SYSTEM + "[,:]?"
            + "(?: as" + ACCOUNT + " (?:with|using|and)|(?: as| with| using| via|:)?" + ACCOUNT + "(?: and| ?//?|,|:))"
            + "(?: password)? ?[\"']?([!-~]{5,40})");
    private static final Pattern WITH =
            Pattern.compile("(?i)^[a-z -]{5,11}" + SYSTEM + " (?:with|using) [\"'`]?([!-~]{6,40})");

    private static final List<String> ENTERED =
            List.of("で入", "でログ", "でサイン", "で開", "で接続", "で ssh", "でssh", "で rdp", "でrdp", "でアクセス", "で管理");
    private static final Pattern ENTERED_WITH = Pattern.compile(
            "(?:^|[^A-Za-z0-9_.@/\\\\:-])[A-Za-z0-9_.@\\\\-]{2,}[ ]?(?:/|:|と)[ ]?([^\\s/\\\\]{6,40}?)[ 」\"]?$");

    private static final List<String> ACCOUNTS = List.of("admin", "root", "guest");
    private static final Pattern ACCOUNT_WITH =
            Pattern.compile("(?i)^(?:administrator|admin|root|guest)(?: ?/ ?| // |:)([!-~]{6,40})");

    private static final List<String> REMOTE = List.of("rdp", "ssh", "vnc", "remote", "リモート", "接続先");
    private static final Pattern REMOTE_WITH = Pattern.compile(
            "(?i)^(?:rdp|ssh|vnc|remote|リモート|接続先)[^\\n]{0,16}?[0-9]{1,3}(?:\\.[0-9]{1,3}){3}[ ,、/]+[A-Za-z0-9_.\\\\@-]{2,30}[ ,、/]+([!-~]{6,40})");

    private static final List<String> OWNERS = List.of("アカウント", "ユーザ", "ログイン", "account", "login", "user", "id");
    private static final Pattern OWNER_WITH =
            Pattern.compile("(?i)^(?:アカウント|ユーザー?名?|ログイン|account|login|user|id)[^。\\n]{0,26}?[ (は:、,]"
                    + "[A-Za-z0-9_.@\\\\-]{3,40}(?: ?/ ?|、 ?|, )([!-~]{6,40})");

    private static final int NEAR = 60;
    private static final int LONGEST = 120;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(NAMES)) {
            var named = at(text, NAMED, place);
            if (named != null) {
                Pairs.addStrong(text, place + named.start(1), place + named.end(1), hits);
            }
        }
        for (int place : text.places(INITIALS)) {
            boolean word = text.charAt(place - 1) <= ' ' || text.charAt(place - 1) > 0x7F;
            var initials = word ? at(text, INITIAL, place) : null;
            if (initials != null) {
                Pairs.addStrong(text, place + initials.start(1), place + initials.end(1), hits);
            }
        }
        for (int place : text.places(List.of("@"))) {
            addAddress(text, place, hits);
        }
        for (int place : text.places(ENTERING)) {
            addStriking(text, at(text, WITH_ACCOUNT, place), place, false, hits);
            addStriking(text, at(text, WITH, place), place, true, hits);
        }
        for (int place : text.places(REMOTE)) {
            addInvented(text, at(text, REMOTE_WITH, place), place, hits);
        }
        for (int place : text.places(OWNERS)) {
            addInvented(text, at(text, OWNER_WITH, place), place, hits);
        }
        for (int place : text.places(ACCOUNTS)) {
            boolean told = text.after(place, 20).contains(" // ");
            addStriking(text, at(text, ACCOUNT_WITH, place), place, !told, hits);
        }
        for (int place : text.places(ENTERED)) {
            int from = Math.max(0, place - NEAR);
            var before = Likeness.promising(text, from, place)
                    ? ENTERED_WITH.matcher(text.text().substring(from, place))
                    : null;
            addStriking(text, before != null && before.find() ? before : null, from, false, hits);
        }
        return hits;
    }

    private static void addAddress(Flat text, int place, List<Hit> hits) {
        int from = Math.max(0, place - NEAR);
        var before = Character.isLetterOrDigit(text.charAt(place + 1)) && Likeness.promising(text, from, place)
                ? ADDRESS.matcher(text.text().substring(from, place))
                : null;
        if (before != null && before.find() && !LABEL.matcher(before.group(1)).matches()) {
            Pairs.addStrong(text, from + before.start(2), from + before.end(2), hits);
        }
    }

    private static @Nullable Matcher at(Flat text, Pattern pattern, int place) {
        return Likeness.promising(text, place, place + LONGEST) ? text.at(pattern, place, LONGEST) : null;
    }

    private static void addInvented(Flat text, @Nullable Matcher match, int offset, List<Hit> hits) {
        if (match != null && Likeness.striking(match.group(1)) && Likeness.invented(match.group(1))) {
            Pairs.addStrong(text, offset + match.start(1), offset + match.end(1), hits);
        }
    }

    private static void addStriking(Flat text, @Nullable Matcher match, int offset, boolean signed, List<Hit> hits) {
        if (match == null) {
            return;
        }
        var word = match.group(1);
        if (Likeness.striking(word) && !Names.device(word) && (!signed || Likeness.signed(word))) {
            Pairs.addStrong(text, offset + match.start(1), offset + match.end(1), hits);
        }
    }
}
