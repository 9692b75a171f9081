package dev.uketsuke.privacy;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
            "connect.sid",
            "sccauth",
            "s.sessid",
            "xsrf-token",
            "\"name\"",
            "curl");
    private static final Pattern HEADER =
            Pattern.compile("(?i)^cookie\"?[ ]*:[ ]*\"?([^\\s\"=;]+=[^\\s\";]{6,}(?:;[ ]?[^\\s\";]+)*)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:estsauth[a-z]*|(?:aspnet(?:core)?)(?:\\.[a-z]+)*|asp\\.net_sessionid|jsessionid|phpsessid|session_?id|fedauth|rtfa|connect\\.sid|sccauth|s\\.sessid|xsrf-token)[ ]*=[ ]*([^\\s;\"',]{12,})");

    /** As browsers record them: a header, or a cookie with what belongs to it. */
    private static final Pattern RECORDED =
            Pattern.compile("(?i)^\"name\"\\s*:\\s*\"([^\"]{1,80})\"\\s*,\\s*\"value\"\\s*:\\s*\"");

    private static final Pattern BELONGING =
            Pattern.compile("(?i)^\"\\s*,\\s*\"(?:path|domain|expires|httponly|secure|samesite)\"");
    private static final Pattern COMMAND =
            Pattern.compile("(?i)^curl[^\\n]*? (?:-b|--cookie)[ =]?[\"']([^\"'\\n=]+=[^\"'\\n]{8,})[\"']");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 4_200;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(NAMES)) {
            if (place < done) {
                continue;
            }
            if (text.charAt(place) == '"') {
                done = addRecorded(hits, text, place);
                continue;
            }
            int end = text.runEnd(place, LONGEST, c -> c != '\n');
            var match = match(text, place, end - place);
            if (match != null) {
                done = place + match.end(1);
                hits.add(Hit.sure(SecretKind.COOKIE, place + match.start(1), done));
            }
        }
        return hits;
    }

    /** Where what was looked at ends. */
    private static int addRecorded(List<Hit> hits, Flat text, int place) {
        var recorded = text.at(RECORDED, place, 200);
        if (recorded == null) {
            return place;
        }
        int start = place + recorded.end();
        int end = text.runEnd(start, LONGEST, c -> c != '"');
        var name = recorded.group(1).toLowerCase(Locale.ROOT);
        boolean header = name.equals("cookie") || name.equals("set-cookie");
        if (end - start >= SHORTEST && (header || text.at(BELONGING, end, 60) != null)) {
            hits.add(Hit.sure(SecretKind.COOKIE, start, end));
        }
        return end;
    }

    private static @Nullable Matcher match(Flat text, int place, int length) {
        if (text.lower().startsWith("curl", place)) {
            return text.at(COMMAND, place, length);
        }
        int name = text.runEnd(place, 200, c -> c != '=' && c != ';');
        if (text.charAt(name) != '=') {
            return null;
        }
        var header = text.at(HEADER, place, length);
        return header == null ? text.at(NAMED, place, length) : header;
    }
}
