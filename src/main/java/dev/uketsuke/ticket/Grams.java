package dev.uketsuke.ticket;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The runs of one and two letters or digits in folded text, of three where all are narrow, and of five digits, each as a
 * number. What contains a word contains its grams; the reverse is nearly always true, so who finds by grams has to look at
 * the text. They are stored: the numbers never change.
 */
final class Grams {
    private static final int[] LENGTHS = {1, 2, 3, 5};
    private static final long PRIME = 2_097_169;

    private Grams() {}

    /** All of a text, in order. */
    static Integer[] of(String folded) {
        var points = folded.codePoints().toArray();
        var grams = new int[points.length * LENGTHS.length];
        var count = 0;
        for (var at = 0; at < points.length; at++) {
            var longest = length(points, at);
            for (var n : LENGTHS) {
                if (n <= longest) {
                    grams[count++] = gram(points, at, n);
                }
            }
        }
        return Arrays.stream(grams, 0, count).sorted().distinct().boxed().toArray(Integer[]::new);
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
        if (digits(points, at)) {
            return 5;
        }
        var three = at + 2 < points.length
                && Character.isLetterOrDigit(points[at + 2])
                && !Folded.isWide(points[at])
                && !Folded.isWide(points[at + 1])
                && !Folded.isWide(points[at + 2]);
        return three ? 3 : 2;
    }

    /** Of which there are many in numbers, so that three of them say little. */
    private static boolean digits(int[] points, int at) {
        if (at + 5 > points.length) {
            return false;
        }
        for (var i = at; i < at + 5; i++) {
            if (points[i] < '0' || points[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static int gram(int[] points, int at, int length) {
        var packed = 0L;
        for (var i = at; i < at + length; i++) {
            packed = packed * PRIME + points[i];
        }
        packed = (packed ^ packed >>> 33) * 0xff51afd7ed558ccdL;
        packed = (packed ^ packed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (packed ^ packed >>> 33);
    }
}
