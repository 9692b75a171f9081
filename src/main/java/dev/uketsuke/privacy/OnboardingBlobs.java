package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Onboarding packages of Defender for Endpoint (#40), recognised by their keys used as keys, however often they were
 * escaped or encoded; the whole connected piece is hidden. File names and registry paths are none.
 */
final class OnboardingBlobs implements Detector {
    private static final List<String> STRONG = List.of(
            "previousorgids", "geolocationurl", "vortexgeolocation", "onboardinginfo", "packageguid", "sha256sig");
    private static final List<String> WEAK =
            List.of("orgid", "sig", "winatp-gw-", "edr-", "datacenter", "vortexserverendpointurl", "vortexticketurl");
    /** All that the shortest package says: whose it is, and that it is signed. */
    private static final List<String> LEAST = List.of("orgid");

    private static final List<String> SIGNED = List.of("sig", "body", "version");
    private static final Pattern AS_KEY = Pattern.compile(
            "(?i)^[a-z0-9]{3,24}(?:\\\\+|\"|'|`| |&(?:amp;)*(?:quot|#0*34|#x0*22);|%(?:25)*22|%(?:25)*5c|u0022|x22){1,40}(?::|%(?:25)*3a|&#0*58;|\\\\u003a)");
    private static final List<String> ADD = List.of("reg add ", "reg.exe add ", "%windir%\\system32\\reg.exe add ");
    private static final Pattern SETTING = Pattern.compile("<key>onboardinginfo</key>\\s*<string>\\s*$");
    private static final String SETTING_END = "</string>";
    private static final int NEAR = 6_000;
    private static final int SHORTEST_BASE64 = 120;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        var strong = keys(text, STRONG);
        var weak = strong.isEmpty() ? strong : text.places(WEAK);
        addPlain(text, strong, (from, to) -> between(strong, from, to) >= 2 || between(weak, from, to) >= 1, hits);
        var least = keys(text, LEAST);
        var signed = least.isEmpty() ? least : keys(text, SIGNED);
        addPlain(text, least, (from, to) -> between(signed, from, to) >= 2, hits);
        addEncoded(text, hits);
        return hits;
    }

    private static List<Integer> keys(Flat text, List<String> names) {
        return text.places(names).stream()
                .filter(place -> text.at(AS_KEY, place, 120) != null)
                .toList();
    }

    private static void addPlain(Flat text, List<Integer> keys, BiPredicate<Integer, Integer> enough, List<Hit> hits) {
        int done = 0;
        for (int key : keys) {
            if (key < done) {
                continue;
            }
            int start = start(text, key);
            int end = end(text, key);
            if (enough.test(start, end)) {
                int opening = opening(text, start, key);
                int command = Math.min(command(text, opening), setting(text, opening));
                int last = closing(text, opening, end);
                hits.add(
                        Hit.sure(SecretKind.MDE_ONBOARDING, command, command < opening ? settingEnd(text, end) : last));
                done = end;
            }
        }
    }

    /** How many of the places, which are in order, lie in a stretch. */
    private static int between(List<Integer> places, int start, int end) {
        int first = Collections.binarySearch(places, start);
        int last = Collections.binarySearch(places, end);
        return (last < 0 ? -last - 1 : last) - (first < 0 ? -first - 1 : first);
    }

    /** As far back as the piece is connected: no blank that does not stand between its tokens, no tag, no other script. */
    private static int start(Flat text, int key) {
        int at = key;
        while (at > 0 && key - at < NEAR && connected(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int end(Flat text, int key) {
        int at = key;
        while (at < text.text().length() && connected(text, at)) {
            at++;
        }
        while (at > key && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    private static boolean connected(Flat text, int at) {
        char c = text.charAt(at);
        if (c > ' ' && c < 0x7F) {
            return c != '<' && c != '>';
        }
        if (c > ' ') {
            return false;
        }
        int before = at;
        while (before > 0 && at - before < 40 && text.charAt(before) <= ' ') {
            before--;
        }
        int after = at;
        while (after < text.text().length() && after - at < 40 && text.charAt(after) <= ' ') {
            after++;
        }
        return "{[,:}\"\\".indexOf(text.charAt(before)) >= 0 && "\"\\}]{[".indexOf(text.charAt(after)) >= 0;
    }

    /** The first brace of the piece, so that a command or a label glued before it stays readable. */
    private static int opening(Flat text, int start, int key) {
        var piece = text.lower().substring(start, key);
        int brace = piece.indexOf('{');
        int encoded = piece.indexOf("%7b");
        int first = brace < 0 ? encoded : encoded < 0 ? brace : Math.min(brace, encoded);
        int quote = first >= 0 ? first : piece.indexOf('"');
        return quote >= 0 ? start + quote : start;
    }

    /** Where the command begins that writes the piece to the registry; the piece itself when none does. */
    private static int command(Flat text, int opening) {
        var before = text.before(opening, 400);
        int at = ADD.stream()
                .mapToInt(before::lastIndexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
        return at > before.lastIndexOf('\n') ? opening - before.length() + at : opening;
    }

    /** Where the setting of a property list begins that holds the piece; the piece itself when none does. */
    private static int setting(Flat text, int opening) {
        var before = text.before(opening, 80);
        var setting = SETTING.matcher(before);
        return setting.find() ? opening - before.length() + setting.start() : opening;
    }

    private static int settingEnd(Flat text, int end) {
        return text.lower().startsWith(SETTING_END, end) ? end + SETTING_END.length() : end;
    }

    /** The last brace when the piece is whole; to its end when it was cut off. */
    private static int closing(Flat text, int start, int end) {
        var piece = text.lower().substring(start, end);
        int brace = Math.max(piece.lastIndexOf('}') + 1, piece.lastIndexOf("%7d") + 3);
        return brace > 3 && piece.length() - brace <= 8 ? start + brace : end;
    }

    private static void addEncoded(Flat text, List<Hit> hits) {
        int at = 0;
        while (at < text.text().length()) {
            if (!base64(text.charAt(at))) {
                at++;
                continue;
            }
            int end = encodedEnd(text, at);
            if (end - at >= SHORTEST_BASE64 && onboarding(text.text().substring(at, end))) {
                hits.add(Hit.sure(SecretKind.MDE_ONBOARDING, at, end));
            }
            at = end;
        }
    }

    /** The end of a run of base64, wrapped lines included. */
    private static int encodedEnd(Flat text, int start) {
        int at = start;
        int line = start;
        while (true) {
            while (base64(text.charAt(at)) || (text.charAt(at) == '=' && at > start)) {
                at++;
            }
            int next = at;
            while (text.charAt(next) == '\r' || text.charAt(next) == '\n') {
                next++;
            }
            if (next == at || at - line < 40 || !base64(text.charAt(next))) {
                return at;
            }
            line = next;
            at = next;
        }
    }

    private static boolean onboarding(String run) {
        var plain = new StringBuilder();
        run.chars()
                .filter(c -> base64((char) c))
                .forEach(c -> plain.append(c == '-' ? '+' : c == '_' ? '/' : (char) c));
        for (int shift = 0; shift < 4; shift++) {
            int length = (plain.length() - shift) / 4 * 4;
            if (length > 0) {
                var bytes = Base64.getDecoder().decode(plain.substring(shift, shift + length));
                var decoded = new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .toLowerCase(java.util.Locale.ROOT);
                long keys = STRONG.stream().filter(decoded::contains).count();
                boolean least = decoded.contains("orgid") && decoded.contains("\"sig") && decoded.contains("body");
                if (least || keys >= 2 || (keys == 1 && WEAK.stream().anyMatch(decoded::contains))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean base64(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '-'
                || c == '_';
    }
}
