package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The secret part of connection strings, signed links and addresses with a user's password. */
final class ConnectionStrings implements Detector {
    private static final List<String> KEYS = List.of(
            "accountkey", "sharedaccesskey", "sharedsecret", "password", "pwd", "sig=", "sharedaccesssignature");
    private static final Pattern KEY = Pattern.compile(
            "(?i)^(?:accountkey|sharedaccesskey|sharedsecretvalue|sharedsecret)[ ]*=[ ]*([A-Za-z0-9+/=%_-]{12,})");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)^(?:password|pwd)[ ]*=[ ]*(\"[^\"\\n]+\"|'[^'\\n]+'|[^;\\s\"']+)");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)^sig=([A-Za-z0-9%+/=_-]{16,})");
    private static final Pattern PAIR_BEFORE = Pattern.compile("[a-z ]{2,40}=[^;=\\n]+;[ ]*$");
    private static final Pattern PAIR_AFTER = Pattern.compile(
            "^;[ ]*(?:server|data source|database|initial catalog|user id|uid|encrypt|host|port|trusted_connection|integrated security|persist security info|connection timeout)[ ]*=");
    private static final Pattern USER_INFO = Pattern.compile("^://[^\\s/:@\"'<>]*:([^\\s/\"'<>]+)@[A-Za-z0-9\\[]");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(KEYS)) {
            var key = text.at(KEY, place, 460);
            if (key != null) {
                hits.add(secret(place + key.start(1), place + key.end(1)));
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
            if (password != null && paired(text, place, place + password.end())) {
                boolean quoted = "\"'".indexOf(text.charAt(place + password.start(1))) >= 0;
                hits.add(secret(
                        place + password.start(1) + (quoted ? 1 : 0), place + password.end(1) - (quoted ? 1 : 0)));
            }
        }
        for (int place : text.places(List.of("://"))) {
            var user = text.at(USER_INFO, place, 340);
            if (user != null
                    && !text.text()
                            .substring(place + user.start(1), place + user.end(1))
                            .chars()
                            .allMatch(c -> c == '*')) {
                hits.add(secret(place + user.start(1), place + user.end(1)));
            }
        }
        return hits;
    }

    private static boolean paired(Flat text, int start, int end) {
        return PAIR_BEFORE.matcher(text.before(start, 260)).find()
                || PAIR_AFTER.matcher(text.after(end, 60)).find();
    }

    private static Hit secret(int start, int end) {
        return Hit.sure(SecretKind.CONN_STRING, start, end);
    }
}
