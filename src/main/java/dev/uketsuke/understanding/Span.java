package dev.uketsuke.understanding;

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
}
