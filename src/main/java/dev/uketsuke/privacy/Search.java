package dev.uketsuke.privacy;

import dev.uketsuke.privacy.Finding.Confidence;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Looks through one text until nothing more is found: what stands beside a secret is often seen only once that is hidden,
 * and a masked text must hold nothing that would be masked again.
 */
final class Search {
    /** The surest first: what one has found, a later one does not find again. */
    private static final List<Detector> DETECTORS = List.of(
            new OnboardingBlobs(),
            new PrivateKeys(),
            new ConnectionStrings(),
            new Tokens(),
            new AwsSecrets(),
            new Cookies(),
            new RecoveryKeys(),
            new Cards(),
            new MyNumbers(),
            new Pins(),
            new Codes(),
            new Handshakes(),
            new Combinations(),
            new Answers(),
            new Watchwords(),
            new Commands(),
            new Columns(),
            new Below(),
            new AccountLines(),
            new Passwords(),
            new Keys(),
            new Logins(),
            new Openings(),
            new Hints());

    private static final int MOST_ROUNDS = 6;

    private final String text;
    private final NavigableMap<Integer, Hit> hits = new TreeMap<>();

    private Search(String text) {
        this.text = text;
    }

    /** The secrets of a text, in order and apart. */
    static Collection<Hit> of(String text) {
        var search = new Search(text);
        for (var round = 0; round < MOST_ROUNDS && search.found(); round++) {}
        return search.hits.values();
    }

    private boolean found() {
        var shown = new Shown(text, hits.values());
        var more = new TreeMap<Integer, Hit>();
        var flat = Flat.of(shown.text());
        for (var detector : DETECTORS) {
            for (var hit : detector.find(flat)) {
                if (hit.start() < hit.end() && !hidden(flat, hit)) {
                    addWhereFree(more, flat.original(hit));
                }
            }
        }
        addRepeats(shown.text(), more);
        more.values().forEach(hit -> take(shown.original(hit)));
        return !more.isEmpty();
    }

    /** Whether it is hidden already; only what is surely a secret can be a larger one around a smaller one. */
    private static boolean hidden(Flat text, Hit hit) {
        return hit.confidence() == Confidence.MEDIUM
                ? Placeholder.touches(text, hit.start(), hit.end())
                : Placeholder.only(text, hit.start(), hit.end());
    }

    /** Swallows what lies within it. */
    private void take(Hit hit) {
        var within = hits.subMap(hit.start(), true, hit.end(), false);
        var sure = within.values().stream().anyMatch(other -> other.confidence() == Confidence.HIGH);
        within.clear();
        hits.put(hit.start(), sure ? Hit.sure(hit.kind(), hit.start(), hit.end()) : hit);
    }

    /** A password that was found once is hidden wherever else it stands. */
    private static void addRepeats(String text, NavigableMap<Integer, Hit> hits) {
        var passwords = hits.values().stream()
                .filter(hit -> hit.kind() == SecretKind.PASSWORD && hit.end() - hit.start() >= 6)
                .limit(50)
                .toList();
        for (var password : passwords) {
            var secret = text.substring(password.start(), password.end());
            for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length())) {
                addWhereFree(hits, new Hit(SecretKind.PASSWORD, password.confidence(), at, at + secret.length()));
            }
        }
    }

    /** The hits lie apart, so that only the last one that begins before another ends can overlap it. */
    private static void addWhereFree(NavigableMap<Integer, Hit> hits, Hit hit) {
        var before = hits.lowerEntry(hit.end());
        if (before == null || !hit.overlaps(before.getValue())) {
            hits.put(hit.start(), hit);
        }
    }
}
