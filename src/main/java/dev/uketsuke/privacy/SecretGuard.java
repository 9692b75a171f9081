package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keeps secrets out of everything that is stored, logged or passed on (#34 to #41). Stateless and thread-safe. */
public final class SecretGuard {
    /** The surest first: what one has found, a later one does not find again. */
    private static final List<Detector> DETECTORS = List.of(
            new OnboardingBlobs(),
            new PrivateKeys(),
            new ConnectionStrings(),
            new Tokens(),
            new Cookies(),
            new RecoveryKeys(),
            new Cards(),
            new MyNumbers(),
            new Pins(),
            new Passwords());

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Whether an id hides no secret; a mere number is counted with, whatever its last digit makes of it. */
    public boolean isCleanId(String id) {
        return NUMBER.matcher(id).matches() || mask(id).clean();
    }

    /** Replaces every secret in a text of any length; runs in time linear in the length. */
    public Masked mask(String text) {
        return mask(text, Set.of());
    }

    /**
     * The same, except that findings of medium confidence are let through where the requester said they are no secrets.
     */
    public Masked mask(String text, Set<SecretKind> noSecrets) {
        var flat = Flat.of(text);
        var hits = new TreeMap<Integer, Hit>();
        for (var detector : DETECTORS) {
            for (var hit : detector.find(flat)) {
                if (hit.start() < hit.end()) {
                    addWhereFree(hits, hit);
                }
            }
        }
        addRepeats(text, hits);
        hits.values().removeIf(hit -> hit.confidence() == Finding.Confidence.MEDIUM && noSecrets.contains(hit.kind()));
        return masked(text, List.copyOf(hits.values()));
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
                var repeat = new Hit(SecretKind.PASSWORD, password.confidence(), at, at + secret.length());
                addWhereFree(hits, repeat);
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

    private static Masked masked(String text, List<Hit> hits) {
        var masked = new StringBuilder(text.length());
        var findings = new ArrayList<Finding>();
        var numbers = new EnumMap<SecretKind, Integer>(SecretKind.class);
        int at = 0;
        int points = 0;
        for (var hit : hits) {
            points += text.codePointCount(at, hit.start());
            int length = text.codePointCount(hit.start(), hit.end());
            findings.add(new Finding(hit.kind(), hit.confidence(), points, points + length));
            masked.append(text, at, hit.start())
                    .append('[')
                    .append(hit.kind())
                    .append('_')
                    .append(numbers.merge(hit.kind(), 1, Integer::sum))
                    .append(']');
            points += length;
            at = hit.end();
        }
        masked.append(text, at, text.length());
        return new Masked(masked.toString(), findings);
    }
}
