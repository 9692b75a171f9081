package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A text with secrets replaced by placeholders, which knows where in the original each place of it is. */
final class Shown {
    /** A placeholder and what it stands for. */
    private record Piece(int end, Hit hit) {}

    private final String text;
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param hits in order and apart */
    Shown(String original, Collection<Hit> hits) {
        var shown = new StringBuilder(original.length());
        // What the text calls by such a name already keeps that name for itself.
        Map<SecretKind, Integer> numbers = new EnumMap<>(SecretKind.class);
        numbers.putAll(Placeholder.highest(original));
        int at = 0;
        int points = 0;
        for (var hit : hits) {
            points += original.codePointCount(at, hit.start());
            int length = original.codePointCount(hit.start(), hit.end());
            findings.add(new Finding(hit.kind(), hit.confidence(), points, points + length));
            points += length;
            shown.append(original, at, hit.start());
            int start = shown.length();
            shown.append(Placeholder.of(hit.kind(), numbers.merge(hit.kind(), 1, Integer::sum)));
            pieces.put(start, new Piece(shown.length(), hit));
            at = hit.end();
        }
        text = shown.append(original, at, original.length()).toString();
    }

    String text() {
        return text;
    }

    Masked masked() {
        return new Masked(text, findings);
    }

    /** The same stretch of the original; what touches a placeholder takes in all that it stands for. */
    Hit original(Hit hit) {
        return new Hit(hit.kind(), hit.confidence(), original(hit.start(), false), original(hit.end(), true));
    }

    private int original(int place, boolean end) {
        var before = end ? pieces.lowerEntry(place) : pieces.floorEntry(place);
        if (before == null) {
            return place;
        }
        var piece = before.getValue();
        if (place >= piece.end()) {
            return piece.hit().end() + place - piece.end();
        }
        return end ? piece.hit().end() : piece.hit().start();
    }
}
