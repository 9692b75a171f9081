package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Private keys in PEM and PuTTY form, also cut short or on one line. */
final class PrivateKeys implements Detector {
    private static final Pattern BEGIN = Pattern.compile("^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----");
    private static final Pattern END = Pattern.compile("-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----");

    private static final List<String> PARTS = List.of(
            "<d>",
            "<p>",
            "<q>",
            "<dp>",
            "<dq>",
            "<inverseq>",
            "\"d\"",
            "\"p\"",
            "\"q\"",
            "\"dp\"",
            "\"dq\"",
            "\"qi\"",
            "\"k\"");
    private static final Pattern PART =
            Pattern.compile("(?i)^(?:<[a-z]+>\\s*|\"[a-z]+\"\\s*:\\s*\")([A-Za-z0-9+/=_-]{16,})");

    /** A key is shorter than this. */
    private static final int NEAR = 20_000;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(List.of("-----begin ", "private-lines:"))) {
            if (place < done) {
                continue;
            }
            var begin = text.at(BEGIN, place, 90);
            if (begin != null || text.charAt(place) != '-') {
                int body = begin == null ? place + "private-lines:".length() : place + begin.end();
                done = end(text, body);
                hits.add(Hit.sure(SecretKind.PRIVATE_KEY, place, done));
            }
        }
        addParts(hits, text);
        return hits;
    }

    /** The secret numbers of a key in XML or JSON. */
    private static void addParts(List<Hit> hits, Flat text) {
        if (!text.lower().contains("<modulus>") && !text.lower().contains("\"kty\"")) {
            return;
        }
        for (int place : text.places(PARTS)) {
            var part = text.at(PART, place, NEAR);
            if (part != null) {
                hits.add(Hit.sure(SecretKind.PRIVATE_KEY, place + part.start(1), place + part.end(1)));
            }
        }
    }

    private static int end(Flat text, int body) {
        int marker = text.lower()
                .indexOf("-----end ", body, Math.min(body + NEAR, text.lower().length()));
        var matched = marker < 0 ? null : text.at(END, marker, 90);
        int at = body;
        while (at < text.text().length() && keyChar(text.charAt(at)) && at != marker) {
            at++;
        }
        boolean near = marker > 0 && !text.lower().substring(body, marker).contains("-----begin");
        if (matched != null && (at == marker || near)) {
            return marker + matched.end();
        }
        while (at > body && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean keyChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "+/=\\-:, \r\n\t".indexOf(c) >= 0;
    }
}
