package dev.uketsuke.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of a folded text: from the first char, inclusive, to the last, exclusive. */
record Span(int start, int end) {
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What lies between this span and another; empty when they touch or overlap. */
    Span gap(Span other) {
        int from = Math.min(end, other.end);
        return new Span(from, Math.max(from, Math.max(start, other.start)));
    }

    /** What is left of this span, in order, when others are taken out of it. */
    List<Span> without(List<Span> others) {
        var left = new ArrayList<Span>();
        int from = start;
        for (var other :
                others.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (other.overlaps(this)) {
                left.add(new Span(from, Math.max(from, other.start)));
                from = Math.max(from, other.end);
            }
        }
        left.add(new Span(from, Math.max(from, end)));
        return left.stream().filter(span -> span.start < span.end).toList();
    }
}
