package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Cookies of a session, from a header or by the names that sessions have. */
final class Cookies implements Detector {
    private static final List<String> NAMES = List.of(
            "cookie:",
            "cookie\"",
            "estsauth",
            "aspnet",
            "asp.net_sessionid",
            "jsessionid",
            "phpsessid",
            "sessionid=",
            "session_id=",
            "fedauth",
            "rtfa",
            "connect.sid");
    private static final Pattern HEADER =
            Pattern.compile("(?i)^cookie\"?[ ]*:[ ]*\"?([^\\s\"=;]+=[^\\s\";]{6,}(?:;[ ]?[^\\s\";]+)*)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:estsauth[a-z]*|(?:aspnet(?:core)?)(?:\\.[a-z]+)*|asp\\.net_sessionid|jsessionid|phpsessid|session_?id|fedauth|rtfa|connect\\.sid)[ ]*=[ ]*([^\\s;\"',]{12,})");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(NAMES)) {
            if (place < done) {
                continue;
            }
            int name = text.runEnd(place, 200, c -> c != '=' && c != ';');
            if (text.charAt(name) != '=') {
                continue;
            }
            int end = text.runEnd(place, 4_200, c -> c != '\n');
            var match = text.at(HEADER, place, end - place);
            if (match == null) {
                match = text.at(NAMED, place, end - place);
            }
            if (match != null) {
                done = place + match.end(1);
                hits.add(Hit.sure(SecretKind.COOKIE, place + match.start(1), done));
            }
        }
        return hits;
    }
}
