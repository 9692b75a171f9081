package dev.uketsuke.ticket;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The runs of one and two letters or digits in folded text, and of three where all are narrow, each as a number. What
 * contains a word contains its grams; the reverse is nearly always true, so who finds by grams has to look at the text.
 * They are stored: the numbers never change.
 */
final class Grams {
    private static final int BITS = 21;

    private Grams() {}

    /** All of a text. */
    static Integer[] of(String folded) {
        var grams = new TreeSet<Integer>();
        var points = folded.codePoints().toArray();
        for (var at = 0; at < points.length; at++) {
            var length = length(points, at);
            for (var n = 1; n <= length; n++) {
                grams.add(gram(points, at, n));
            }
        }
        return grams.toArray(Integer[]::new);
    }

    /** The most telling ones, without which a text cannot contain a term. */
    static Set<Integer> needed(String term) {
        var grams = new LinkedHashSet<Integer>();
        var points = term.codePoints().toArray();
        for (var at = 0; at < points.length; at++) {
            var length = length(points, at);
            var covered = at > 0 && length(points, at - 1) > length;
            if (length > 0 && !covered) {
                grams.add(gram(points, at, length));
            }
        }
        return grams;
    }

    /** How long the longest gram is that begins here; 0 where no letter or digit stands. */
    private static int length(int[] points, int at) {
        if (!Character.isLetterOrDigit(points[at])) {
            return 0;
        }
        if (at + 1 == points.length || !Character.isLetterOrDigit(points[at + 1])) {
            return 1;
        }
        var three = at + 2 < points.length
                && Character.isLetterOrDigit(points[at + 2])
                && !Folded.isWide(points[at])
                && !Folded.isWide(points[at + 1])
                && !Folded.isWide(points[at + 2]);
        return three ? 3 : 2;
    }

    private static int gram(int[] points, int at, int length) {
        var packed = 0L;
        for (var i = at; i < at + length; i++) {
            packed = packed << BITS | points[i];
        }
        packed = (packed ^ packed >>> 33) * 0xff51afd7ed558ccdL;
        packed = (packed ^ packed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (packed ^ packed >>> 33);
    }
}
