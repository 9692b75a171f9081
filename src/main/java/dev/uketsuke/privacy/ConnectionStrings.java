package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The secret part of connection strings, signed links and addresses with a user's password. */
final class ConnectionStrings implements Detector {
    private static final List<String> KEYS = List.of(
            "accountkey", "sharedaccesskey", "sharedsecret", "password", "pwd", "sig=", "sharedaccesssignature");
    private static final Pattern KEY = Pattern.compile(
            "(?i)^(?:accountkey|sharedaccesskey|sharedsecretvalue|sharedsecret)[ ]*=[ ]*[A-Za-z0-9+/=%_-]{12}");
    private static final int SHORTEST_KEY = 12;
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)^(?:password|pwd)[ ]*=[ ]*(\"[^\"\\n]+\"|'[^'\\n]+'|\\{[^}\\n]+\\}|[^;\\s\"'])");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)^sig=([A-Za-z0-9%+/=_-]{16,})");
    private static final Pattern PAIR_BEFORE = Pattern.compile("[a-z ]{2,40}=[^;=\\n]+;[ ]*$");
    private static final Pattern PAIR_AFTER = Pattern.compile(
            "^;[ ]*(?:server|data source|database|initial catalog|user id|uid|encrypt|host|port|ssl|abortconnect|trusted_connection|integrated security|persist security info|connection timeout)[ ]*=");
    private static final Pattern ORACLE = Pattern.compile("(?i)^jdbc:oracle:[a-z]+:[^\\s/@]{1,60}/([^\\s@]{1,80})@");
    private static final Pattern USER_INFO = Pattern.compile("^://[^\\s/:@\"'<>]*:([^\\s/\"'<>]+)@[A-Za-z0-9\\[]");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(KEYS)) {
            var key = text.at(KEY, place, 60);
            if (key != null) {
                int start = place + key.end() - SHORTEST_KEY;
                hits.add(secret(start, text.runEnd(start, 440, ConnectionStrings::keyChar)));
                continue;
            }
            char before = text.charAt(place - 1);
            boolean parameter = before == '?' || before == '&' || before == ';';
            var signature = parameter ? text.at(SIGNATURE, place, 220) : null;
            if (signature != null) {
                hits.add(secret(place + signature.start(1), place + signature.end(1)));
                continue;
            }
            var password = text.at(PASSWORD, place, 240);
            if (password != null) {
                addPassword(hits, text, place, place + password.start(1), place + password.end(1));
            }
        }
        for (int place : text.places(List.of("://"))) {
            var user = text.at(USER_INFO, place, 340);
            if (user != null && Likeness.readable(user.group(1))) {
                hits.add(secret(place + user.start(1), place + user.end(1)));
            }
        }
        for (int place : text.places(List.of("jdbc:oracle:"))) {
            var user = text.at(ORACLE, place, 200);
            if (user != null && Likeness.readable(user.group(1))) {
                hits.add(secret(place + user.start(1), place + user.end(1)));
            }
        }
        return hits;
    }

    private static void addPassword(List<Hit> hits, Flat text, int place, int start, int matched) {
        boolean quoted = "\"'{".indexOf(text.charAt(start)) >= 0;
        int end = quoted ? matched : end(text, start);
        if (paired(text, place, end) && Likeness.readable(text.text().substring(start, end))) {
            hits.add(secret(quoted ? start + 1 : start, quoted ? end - 1 : end));
        }
    }

    /** Where the next pair begins, or the word ends: a semicolon alone may belong to the password. */
    private static int end(Flat text, int start) {
        int end = text.runEnd(start, 200, c -> c > ' ' && "\"'".indexOf(c) < 0);
        int last = Behind.next(text, start, end);
        while (last > start + 1 && text.charAt(last - 1) == ';') {
            last--;
        }
        return last;
    }

    private static boolean keyChar(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "+/=%_-".indexOf(c) >= 0;
    }

    private static boolean paired(Flat text, int start, int end) {
        var before = text.before(start, 140);
        return (before.stripTrailing().endsWith(";")
                        && PAIR_BEFORE.matcher(before).find())
                || (text.charAt(end) == ';'
                        && PAIR_AFTER.matcher(text.after(end, 60)).find());
    }

    private static Hit secret(int start, int end) {
        return Hit.sure(SecretKind.CONN_STRING, start, end);
    }
}
